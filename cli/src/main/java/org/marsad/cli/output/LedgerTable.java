package org.marsad.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Account;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;
import org.marsad.model.Stance;

/**
 * Events of the ledger for people: two lines in a list, or the whole with its accounts side by side.
 *
 * @param width of the terminal, in columns
 */
public record LedgerTable(int width, Paint paint) {
    private static final String INDENT = "  ";

    /** Where there is less room, the last columns of the wide tables are left out rather than all words broken. */
    private static final int WIDE = 80;

    /** When, what and where; who and the figures; how sure it is. */
    public String row(LedgerEvent event) {
        List<String> first = new ArrayList<>();
        first.add(Words.date(event.date()));
        first.add(event.subType().label());
        first.add(where(event.place()));
        StringBuilder out = new StringBuilder();
        out.append(paint.strong(Display.isolated(Display.clean(String.join("  ", first)))))
                .append("  ")
                .append(paint.faint(event.id()))
                .append('\n');
        List<String> second = new ArrayList<>();
        second.add(Words.names(event.perpetrators()) + " → " + Words.names(event.targets()));
        String dead = dead(event);
        if (!dead.isEmpty()) {
            second.add(dead);
        }
        second.add(counted(event.members().size(), "report") + ", " + counted(event.sources(), "source"));
        if (!event.disputed().isEmpty()) {
            second.add("disputed: " + disputed(event));
        }
        if (event.background()) {
            second.add("background");
        }
        if (event.review()) {
            second.add("for review");
        }
        for (String line : Wrap.lines(Display.clean(String.join(" · ", second)), width - INDENT.length())) {
            out.append(INDENT).append(Display.isolated(line)).append('\n');
        }
        return out.toString();
    }

    /** Every account under its speaker, in whose words, and the reports that it is merged from. */
    public String whole(LedgerEvent event) {
        StringBuilder out = new StringBuilder();
        out.append(paint.heading(
                        event.subType().type().label() + " / " + event.subType().label()))
                .append("  ")
                .append(paint.faint(event.id()))
                .append('\n');
        line(out, "when", Words.date(event.date()));
        line(out, "where", where(event.place()));
        line(out, "who", Words.names(event.perpetrators()) + " → " + Words.names(event.targets()));
        line(
                out,
                "told by",
                counted(event.members().size(), "report") + ", " + counted(event.sources(), "independent source"));
        if (!event.disputed().isEmpty()) {
            line(out, "disputed", disputed(event));
        }
        if (event.review()) {
            line(out, "review", "a person should look at this event: marsad review");
        }
        accounts(out, event.accounts());
        quotations(out, event.accounts());
        members(out, event.members());
        return out.toString();
    }

    private void line(StringBuilder out, String name, String words) {
        List<String> lines = Wrap.lines(Display.clean(words), Math.max(20, width - 12));
        for (int i = 0; i < lines.size(); i++) {
            out.append(INDENT)
                    .append(paint.faint(String.format(Locale.ROOT, "%-10s", i == 0 ? name : "")))
                    .append(Display.isolated(lines.get(i)))
                    .append('\n');
        }
    }

    private void accounts(StringBuilder out, List<Account> accounts) {
        if (accounts.isEmpty()) {
            out.append('\n').append(INDENT).append("No figure or claim is told.\n");
            return;
        }
        out.append('\n').append(INDENT).append(paint.strong("Accounts")).append('\n');
        TextTable table = new TextTable(INDENT, width, width < WIDE ? 5 : 7);
        table.row("what", "figure", "whose", "who says it", "how", "since", "reports");
        for (Account account : accounts) {
            table.row(
                    Words.words(account.measure().about()),
                    figure(account),
                    Words.whose(account.measure()),
                    account.speaker().name() + (account.interested() ? " (interested)" : ""),
                    Words.words(account.stance()),
                    account.since() == null ? "" : account.since().toString(),
                    String.valueOf(account.reports().size()));
        }
        out.append(table.print(paint));
    }

    private static String figure(Account account) {
        String figure = account.measure().undisclosed() && account.since() != null
                ? "not told as of " + account.since()
                : Words.figure(account.measure());
        return account.superseded() ? figure + " (earlier)" : figure;
    }

    /** The words that stand behind each account, each report's own. */
    private void quotations(StringBuilder out, List<Account> accounts) {
        if (accounts.isEmpty()) {
            return;
        }
        out.append('\n').append(INDENT).append(paint.strong("In whose words")).append('\n');
        for (Account account : accounts) {
            for (int i = 0; i < account.quotations().size(); i++) {
                String about = account.speaker().name() + ", "
                        + Words.words(account.measure().about()) + ", "
                        + account.reports().get(i) + ":";
                out.append(INDENT)
                        .append(paint.faint(Display.isolated(Display.clean(about))))
                        .append('\n');
                for (String words :
                        Wrap.lines(Display.quoted(account.quotations().get(i)), width - 2 * INDENT.length())) {
                    out.append(INDENT).append(INDENT).append(words).append('\n');
                }
            }
        }
    }

    private void members(StringBuilder out, List<LedgerEvent.Member> members) {
        out.append('\n').append(INDENT).append(paint.strong("Merged from")).append('\n');
        TextTable table = new TextTable(INDENT, width, 4);
        table.row("report", "event", "likeness", "why");
        for (LedgerEvent.Member member : members) {
            Double score = member.score();
            table.row(
                    member.report(),
                    member.event() + (member.main() ? " (main)" : ""),
                    score == null ? "" : String.format(Locale.ROOT, "%.2f", score),
                    String.join(", ", member.why()));
        }
        out.append(table.print(paint));
    }

    /** Of each side the range of its dead over all speakers who stand by their figure. */
    private static String dead(LedgerEvent event) {
        Map<String, Range> bySide = new TreeMap<>();
        for (Account account : event.accounts()) {
            Measure measure = account.measure();
            boolean stands = !account.superseded() && account.stance() != Stance.DENIES;
            if (measure.about() == About.KILLED
                    && stands
                    && !Words.interval(measure.low(), measure.high()).isEmpty()) {
                String side = measure.victims() == null ? "" : measure.victims().name();
                bySide.merge(side, Range.of(measure), Range::plus);
            }
        }
        List<String> sides = new ArrayList<>();
        bySide.forEach((side, range) -> sides.add((range + " " + side).strip()));
        return sides.isEmpty() ? "" : "killed " + String.join(", ", sides);
    }

    /** From the least that any speaker gives to the most; open where one gives no upper end. */
    private record Range(int low, int high, boolean open) {
        static Range of(Measure measure) {
            Integer low = measure.low();
            Integer high = measure.high();
            int least = low != null ? low : 0;
            return new Range(least, high != null ? high : least, high == null);
        }

        Range plus(Range other) {
            return new Range(Math.min(low, other.low), Math.max(high, other.high), open || other.open);
        }

        @Override
        public String toString() {
            return low == high ? (open ? "≥ " : "") + low : low + "–" + high + (open ? " or more" : "");
        }
    }

    private static String disputed(LedgerEvent event) {
        return String.join(
                ", ", event.disputed().stream().sorted().map(Words::words).toList());
    }

    private static String where(@Nullable EventPlace place) {
        if (place == null) {
            return "place not told";
        }
        List<String> names = new ArrayList<>(List.of(place.name()));
        for (String wider : new @Nullable String[] {place.admin1(), place.country()}) {
            if (wider != null && !names.contains(wider)) {
                names.add(wider);
            }
        }
        String words = String.join(", ", names);
        return switch (place.precision()) {
            case EXACT -> words;
            case NEAR -> "near " + words;
            case REGION, COUNTRY -> "somewhere in " + words;
        };
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
