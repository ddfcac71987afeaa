package org.marsad.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.ledger.merge.Decision;

/** What rows of decisions about two sides mean. */
class CorrectionsTest {
    private final List<Correction> rows = new ArrayList<>();

    /** The rows that {@link CorrectionRows} writes. */
    private void rule(Correction.Kind kind, List<String> keys, List<String> others) {
        int ruling = rows.size() + 1;
        others.forEach(other -> row(ruling, kind, keys.get(0), other));
        keys.subList(1, keys.size()).forEach(key -> row(ruling, kind, key, others.get(0)));
    }

    private void row(int ruling, Correction.Kind kind, String key, String other) {
        rows.add(new Correction(
                rows.size() + 1, ruling, "2024-05-06T08:00:00Z", "A", "why", kind, key, other, null, null, null, null));
    }

    private static Map<Set<String>, Boolean> byPair(List<Decision> decisions) {
        Map<Set<String>, Boolean> pairs = new HashMap<>();
        decisions.forEach(one -> assertThat(pairs.put(Set.of(one.key(), one.otherKey()), one.same()))
                .as("a pair is decided once")
                .isNull());
        return pairs;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_ruling_about_two_sides_means_every_pair_of_them_and_a_later_one_stands_above(long seed) {
        Random random = new Random(seed);
        Map<Set<String>, Boolean> wanted = new HashMap<>();
        int pairs = 0;
        for (int ruling = 0; ruling < 12; ruling++) {
            List<String> keys = new ArrayList<>();
            List<String> others = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                (i < 2 ? (i == 0 ? keys : others) : random.nextBoolean() ? keys : others)
                        .add("k" + (i * 7 + ruling) % 17);
            }
            boolean same = random.nextBoolean();
            rule(same ? Correction.Kind.MERGE : Correction.Kind.SPLIT, keys, others);
            keys.forEach(key -> others.forEach(other -> wanted.put(Set.of(key, other), same)));
            pairs += keys.size() * others.size();
        }
        Corrections corrections = new Corrections(rows);
        Set<String> some = new TreeSet<>();
        for (int i = 0; i < 17; i++) {
            if (random.nextInt(3) > 0) {
                some.add("k" + i);
            }
        }
        Map<Set<String>, Boolean> among = new HashMap<>(wanted);
        among.keySet().removeIf(pair -> !some.containsAll(pair));

        assertThat(byPair(corrections.decisions(some))).isEqualTo(among);
        assertThat(corrections.all()).hasSize(pairs);
        for (String key : some) {
            Set<String> partners = new HashSet<>();
            wanted.keySet().stream().filter(pair -> pair.contains(key)).forEach(partners::addAll);
            partners.remove(key);
            assertThat(Set.copyOf(corrections.partners(key))).isEqualTo(partners);
        }
    }

    @Test
    void what_is_told_of_an_event_names_everything_it_was_decided_with() {
        rule(Correction.Kind.MERGE, List.of("a", "b", "c"), List.of("x", "y"));
        Corrections corrections = new Corrections(rows);

        Set<String> named = new TreeSet<>();
        corrections.about(Set.of("c")).forEach(one -> named.addAll(List.of(one.key(), String.valueOf(one.otherKey()))));

        assertThat(rows).hasSize(4);
        assertThat(named).containsExactly("c", "x", "y");
        assertThat(corrections.about(Set.of("z"))).isEmpty();
    }
}
