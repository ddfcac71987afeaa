package org.marsad.evaluation.items;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.evaluation.input.EvaluationInputException;
import org.marsad.evaluation.match.NameTables;

/**
 * Compares items with statements by the words they stand on, the speaker and the certainty.
 *
 * <p>"Asserted" and "confirmed" count as one for what the key calls asserted; what it calls confirmed may also be read as
 * claimed.
 */
public final class ItemScorer {
    private static final double LEAST_COVER = 0.5;

    private final Map<String, List<String>> speakers;

    private ItemScorer(Map<String, List<String>> speakers) {
        this.speakers = speakers;
    }

    /** The scorer with the speakers' table that ships with this module. */
    public static ItemScorer standard() {
        Map<String, List<String>> speakers = new HashMap<>();
        for (List<String> row : NameTables.rows(ItemScorer.class, "speakers.tsv")) {
            speakers.put(row.get(0), row.subList(1, row.size()));
        }
        return new ItemScorer(Map.copyOf(speakers));
    }

    /**
     * Scores one reading; optional items are passed over.
     *
     * @throws EvaluationInputException when an item's source is not in the speakers' table
     */
    public ItemScore score(List<Item> items, List<ReadStatement> statements) {
        int required = 0;
        int found = 0;
        int said = 0;
        int full = 0;
        List<Item> missing = new ArrayList<>();
        for (Item item : items) {
            if (!item.required()) {
                continue;
            }
            required++;
            List<ReadStatement> near =
                    statements.stream().filter(s -> covers(s, item)).toList();
            List<ReadStatement> rightSpeaker =
                    near.stream().filter(s -> saidBy(s, item)).toList();
            Set<String> certainties = certainties(item.certainty());
            found += near.isEmpty() ? 0 : 1;
            said += rightSpeaker.isEmpty() ? 0 : 1;
            full += rightSpeaker.stream().anyMatch(s -> s.certainty() != null && certainties.contains(s.certainty()))
                    ? 1
                    : 0;
            if (rightSpeaker.isEmpty()) {
                missing.add(item);
            }
        }
        return new ItemScore(required, found, said, full, missing);
    }

    private static boolean covers(ReadStatement statement, Item item) {
        int shared = Math.min(item.span().end(), statement.span().end())
                - Math.max(item.span().begin(), statement.span().begin());
        return shared >= LEAST_COVER * item.span().length();
    }

    private boolean saidBy(ReadStatement statement, Item item) {
        List<String> words = speakers.get(item.source());
        if (words == null) {
            throw new EvaluationInputException(
                    "item " + item.id(),
                    "the source is " + item.source() + ", but must be one of " + speakers.keySet());
        }
        return words.stream().anyMatch(statement.speaker()::contains);
    }

    private static Set<String> certainties(String expected) {
        return switch (expected) {
            case "asserted" -> Set.of("asserted", "confirmed");
            case "confirmed" -> Set.of("confirmed", "claimed", "asserted");
            default -> Set.of(expected);
        };
    }
}
