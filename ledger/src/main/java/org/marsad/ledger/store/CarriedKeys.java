package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.marsad.ledger.merge.ReportedEvent;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Reading;
import org.marsad.model.Statement;
import org.marsad.model.When;

/**
 * Finds an event of an earlier reading again in a later reading of the same report, so that it keeps its key and with it
 * everything that people decided of it: the one told in the same sentences, of the same kind, place and day. An event that a reading in
 * between did not tell gets its key back in the same way, where no event that was told last is more entitled to it.
 */
final class CarriedKeys {
    /** Below this two readings do not tell of one event: the same sentence alone is not enough. */
    private static final double ENOUGH = 1.5;

    /** Below this an event that was gone is not back: more than place and day must be the same. */
    private static final double ENOUGH_FOR_GONE = 2.5;

    private CarriedKeys() {}

    private record Match(ReportedEvent before, Event after, double likeness) {}

    /**
     * @param before events of the earlier reading
     * @param gone events that only readings before it told, as the last of them did
     * @param sentences of all these events, by key
     * @param prefix of new keys
     * @return key by the id that the later reading gives
     */
    static Map<String, String> of(
            List<ReportedEvent> before,
            List<ReportedEvent> gone,
            Map<String, Set<Integer>> sentences,
            Reading after,
            String prefix) {
        Map<String, String> keys = new HashMap<>();
        carry(before, sentences, after, ENOUGH, keys);
        carry(gone, sentences, after, ENOUGH_FOR_GONE, keys);
        Set<String> given = new HashSet<>();
        before.forEach(event -> given.add(event.key()));
        gone.forEach(event -> given.add(event.key()));
        int next = 1;
        for (Event event : after.events()) {
            if (!keys.containsKey(event.id())) {
                while (!given.add(prefix + "e" + next)) {
                    next++;
                }
                keys.put(event.id(), prefix + "e" + next);
            }
        }
        return keys;
    }

    /** Gives the keys of the earlier events to those of the later that are most alike and have none yet. */
    private static void carry(
            List<ReportedEvent> before,
            Map<String, Set<Integer>> sentences,
            Reading after,
            double enough,
            Map<String, String> keys) {
        Map<String, Set<Integer>> later = sentencesOf(after);
        List<Match> matches = new ArrayList<>();
        for (ReportedEvent earlier : before) {
            for (Event event : after.events()) {
                double likeness = likeness(
                        earlier.event(),
                        event,
                        sentences.getOrDefault(earlier.key(), Set.of()),
                        later.getOrDefault(event.id(), Set.of()));
                if (likeness >= enough && !keys.containsKey(event.id())) {
                    matches.add(new Match(earlier, event, likeness));
                }
            }
        }
        matches.sort(Comparator.comparingDouble((Match match) -> -match.likeness())
                .thenComparing(match -> match.before().key()));
        Set<String> taken = new HashSet<>();
        for (Match match : matches) {
            if (!keys.containsKey(match.after().id())
                    && taken.add(match.before().key())) {
                keys.put(match.after().id(), match.before().key());
            }
        }
    }

    private static Map<String, Set<Integer>> sentencesOf(Reading reading) {
        Map<String, Set<Integer>> sentences = new HashMap<>();
        for (Statement statement : reading.statements()) {
            if (statement.event() != null) {
                sentences
                        .computeIfAbsent(statement.event(), k -> new HashSet<>())
                        .add(statement.sentence());
            }
        }
        return sentences;
    }

    private static double likeness(Event a, Event b, Set<Integer> sentences, Set<Integer> others) {
        double shared = sentences.stream().filter(others::contains).count();
        double all = sentences.size() + others.size() - shared;
        double likeness = all == 0 ? 0 : 2 * shared / all;
        likeness += a.subType() == b.subType()
                ? 1
                : a.subType().type() == b.subType().type() ? 0.5 : 0;
        likeness += Objects.equals(place(a), place(b)) ? 1 : 0;
        likeness += Objects.equals(day(a), day(b)) ? 0.5 : 0;
        return likeness;
    }

    private static String place(Event event) {
        EventPlace place = event.place();
        return place == null ? "" : place.id();
    }

    private static String day(Event event) {
        When date = event.date();
        return date == null ? "" : date.iso();
    }
}
