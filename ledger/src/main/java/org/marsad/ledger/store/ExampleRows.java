package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.merge.Merger;
import org.marsad.model.Language;

/** Reads decisions with what they were about. */
final class ExampleRows {
    private static final int AT_ONCE = 200;

    private final Handle handle;
    private final Merger merger;

    ExampleRows(Handle handle, Merger merger) {
        this.handle = handle;
        this.merger = merger;
    }

    /** In the order in which they were made; issues that were closed, and that something was taken back, are left out. */
    void each(Consumer<Example> consumer) {
        Corrections corrections = Corrections.of(handle, Moment.NOW);
        List<Correction> all = corrections.all().stream()
                .filter(correction -> correction.kind() != Correction.Kind.UNDO && !IssueRows.isKey(correction.key()))
                .toList();
        Map<Matter, Integer> last = new HashMap<>();
        all.stream()
                .filter(corrections::stands)
                .forEach(correction -> last.put(Matter.of(correction), correction.number()));
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            List<Correction> part = all.subList(i, Math.min(i + AT_ONCE, all.size()));
            Map<String, Told> told = told(part);
            Map<Integer, String> languages = languages(told);
            Map<Integer, List<String>> words = words(told);
            for (Correction correction : part) {
                Told event = told.get(correction.key());
                String otherKey = correction.otherKey();
                Told other = otherKey == null ? null : told.get(otherKey);
                if (event != null && (otherKey == null || other != null)) {
                    boolean stands = last.getOrDefault(Matter.of(correction), 0) == correction.number();
                    consumer.accept(new Example(
                            correction,
                            stands,
                            retold(event, languages, words),
                            other == null ? null : retold(other, languages, words),
                            other == null ? null : merger.compare(event.event(), other.event())));
                }
            }
        }
    }

    /** What a later decision may be about again. */
    private record Matter(
            String key, @Nullable String other, @Nullable Field field) {
        static Matter of(Correction correction) {
            String other = correction.otherKey();
            return other == null || correction.key().compareTo(other) < 0
                    ? new Matter(correction.key(), other, correction.field())
                    : new Matter(other, correction.key(), correction.field());
        }
    }

    private Map<String, Told> told(List<Correction> corrections) {
        Set<String> keys = new LinkedHashSet<>();
        for (Correction correction : corrections) {
            keys.add(correction.key());
            if (correction.otherKey() != null) {
                keys.add(correction.otherKey());
            }
        }
        return new ToldEvents(handle, Moment.NOW, Corrections.NONE).lastWith(keys);
    }

    private Map<Integer, String> languages(Map<String, Told> told) {
        Map<Integer, String> languages = new HashMap<>();
        handle.createQuery("select t.number, r.language from told_event t join report r on r.number = t.report"
                        + " where t.number in (<told>) and r.language is not null")
                .bindList("told", told.values().stream().map(Told::number).toList())
                .map((row, context) -> Map.entry(row.getInt("number"), row.getString("language")))
                .forEach(entry -> languages.put(entry.getKey(), entry.getValue()));
        return languages;
    }

    private Map<Integer, List<String>> words(Map<String, Told> told) {
        Map<Integer, List<String>> words = new HashMap<>();
        handle.createQuery("select told, words from statement where told in (<told>) order by number")
                .bindList("told", told.values().stream().map(Told::number).toList())
                .map((row, context) -> Map.entry(row.getInt("told"), row.getString("words")))
                .forEach(entry -> words.computeIfAbsent(entry.getKey(), k -> new ArrayList<>())
                        .add(entry.getValue()));
        return words;
    }

    private static Example.Retold retold(Told told, Map<Integer, String> languages, Map<Integer, List<String>> words) {
        String language = languages.get(told.number());
        return new Example.Retold(
                told.key(),
                language == null ? null : Language.ofTag(language).orElse(null),
                told.event().published(),
                told.event().event(),
                words.getOrDefault(told.number(), List.of()));
    }
}
