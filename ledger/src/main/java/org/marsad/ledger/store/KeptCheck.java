package org.marsad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Participant;
import org.marsad.model.Report;
import org.marsad.model.Span;

/** Checks what is kept for good: that texts are those that were taken in, and that all spans lead to the words that stand there. */
final class KeptCheck {
    private static final int PAGE = 200;

    private final Handle handle;
    private final Consumer<Flaw> flaws;

    KeptCheck(Handle handle, Consumer<Flaw> flaws) {
        this.handle = handle;
        this.flaws = flaws;
    }

    /** A report's text with its offsets. */
    private record Body(String id, String text, int length) {
        static Body of(String id, String text) {
            return new Body(id, text, text.codePointCount(0, text.length()));
        }

        /** The words that stand there, or null where the span reaches beyond the text. */
        @Nullable
        String at(Span span) {
            if (span.end() > length) {
                return null;
            }
            if (length == text.length()) {
                return text.substring(span.begin(), span.end());
            }
            int begin = text.offsetByCodePoints(0, span.begin());
            return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
        }
    }

    void run(Watcher watcher) {
        long all = Numbers.highest(handle, "report");
        int after = 0;
        while (true) {
            Map<Integer, Body> bodies = reports(after);
            if (bodies.isEmpty()) {
                break;
            }
            int last = bodies.keySet().stream().max(Integer::compare).orElseThrow();
            told(bodies, after, last);
            statements(bodies, after, last);
            after = last;
            watcher.at("reports and statements", after, all);
        }
    }

    private Map<Integer, Body> reports(int after) {
        Map<Integer, Body> bodies = new HashMap<>();
        handle.createQuery("select number, id, sha256, body from report where number > :after order by number limit "
                        + PAGE)
                .bind("after", after)
                .map((row, context) -> report(row))
                .forEach(one -> bodies.put(one.getKey(), one.getValue()));
        return bodies;
    }

    private Map.Entry<Integer, Body> report(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        String id = row.getString("id");
        String text = row.getString("body");
        String sha256 = new Report("any", null, null, null, null, text).sha256();
        if (!sha256.equals(row.getString("sha256"))) {
            flaw(
                    "report " + number + " (" + id + ")",
                    "has another text than the one that was kept: its SHA-256 differs");
        }
        return Map.entry(number, Body.of(id, text));
    }

    private List<Integer> each(String sql, int after, int last, Row row) {
        return handle.createQuery(sql)
                .bind("after", after)
                .bind("last", last)
                .map((one, context) -> {
                    row.check(one);
                    return 1;
                })
                .list();
    }

    private interface Row {
        void check(ResultSet row) throws SQLException;
    }

    private void told(Map<Integer, Body> bodies, int after, int last) {
        each(
                "select t.*, g.report as of_report from reading g join told_event t on t.reading = g.number"
                        + " where g.report > :after and g.report <= :last",
                after,
                last,
                row -> {
                    Body body = bodies.get(row.getInt("of_report"));
                    String name = "told event " + row.getInt("number") + " (" + row.getString("key") + ")";
                    words(name, "date", body, row, "date_begin", "date_end", "date_expression");
                    words(name, "place", body, row, "place_begin", "place_end", "place_mention");
                    participants(name, body, row.getString("perpetrators"));
                    participants(name, body, row.getString("targets"));
                });
    }

    private void participants(String name, @Nullable Body body, String json) {
        List<Participant> participants;
        try {
            participants = Packed.participants(json);
        } catch (RuntimeException e) {
            flaw(name, "has participants that cannot be read: " + e.getMessage());
            return;
        }
        for (Participant participant : participants) {
            words(name, "participant " + participant.actor().name(), body, participant.span(), participant.mention());
        }
    }

    private void statements(Map<Integer, Body> bodies, int after, int last) {
        each(
                "select s.number, s.id, s.words, s.span_begin, s.span_end, s.cue, s.cue_begin, s.cue_end,"
                        + " g.report as of_report from reading g join statement s on s.reading = g.number"
                        + " where g.report > :after and g.report <= :last",
                after,
                last,
                row -> {
                    Body body = bodies.get(row.getInt("of_report"));
                    String name = "statement " + row.getInt("number") + " (" + row.getString("id") + " of report "
                            + (body == null ? "?" : body.id()) + ")";
                    words(name, "statement", body, row, "span_begin", "span_end", "words");
                    words(name, "cue", body, row, "cue_begin", "cue_end", "cue");
                });
    }

    private void words(
            String name, String what, @Nullable Body body, ResultSet row, String begin, String end, String words)
            throws SQLException {
        Integer from = Columns.number(row, begin);
        Integer to = Columns.number(row, end);
        if (from == null || to == null) {
            return;
        }
        if (from < 0 || to < from) {
            flaw(name, "has a span of its " + what + " that ends before it begins: " + from + " to " + to);
            return;
        }
        words(name, what, body, new Span(from, to), row.getString(words));
    }

    private void words(String name, String what, @Nullable Body body, @Nullable Span span, @Nullable String words) {
        if (span == null || body == null) {
            return;
        }
        String there = body.at(span);
        if (there == null) {
            flaw(
                    name,
                    "has a span of its " + what + " that ends at " + span.end() + ", but the text has " + body.length()
                            + " characters");
        } else if (words != null && !there.equals(words)) {
            flaw(name, "gives as words of its " + what + " \"" + words + "\", but the text has \"" + there + "\"");
        }
    }

    private void flaw(String row, String message) {
        flaws.accept(Flaw.kept(row, message));
    }
}
