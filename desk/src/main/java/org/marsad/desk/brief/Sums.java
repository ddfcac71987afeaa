package org.marsad.desk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Account;
import org.marsad.model.ActorRef;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure.About;

/** Adds up the losses of each side over events. Where an event has figures by side, its figure of all together is left out. */
final class Sums {
    /** So many of the events that add most are remembered whole, to say where their figures stand. */
    private static final int REMEMBERED = 2;

    private final Map<About, Map<String, Group>> groups = new TreeMap<>();

    /** Losses of one side so far. */
    static final class Group {
        private final @Nullable ActorRef victims;
        private final List<Citation.Part> parts = new ArrayList<>();
        private final Best<Shown> largest;
        private Range range = Range.NONE;

        private Group(@Nullable ActorRef victims, About about, String side) {
            this.victims = victims;
            this.largest = new Best<>(
                    Comparator.comparingInt((Shown shown) -> -most(shown.event(), about, side))
                            .thenComparing(shown -> shown.event().id()),
                    REMEMBERED);
        }

        @Nullable
        ActorRef victims() {
            return victims;
        }

        Range range() {
            return range;
        }

        List<Citation.Part> parts() {
            return parts;
        }

        List<Shown> largest() {
            return largest.list();
        }
    }

    void add(Shown shown) {
        for (About about : Tolls.OF_PEOPLE) {
            Map<String, List<Account>> sides = Tolls.bySide(shown.event(), about);
            if (sides.size() > 1) {
                sides.remove("");
            }
            sides.forEach((side, accounts) -> {
                Group group = groups.computeIfAbsent(about, k -> new TreeMap<>())
                        .computeIfAbsent(side, k -> new Group(Tolls.victims(accounts), about, side));
                Range range = Range.over(accounts);
                group.range = group.range.plus(range);
                group.parts.add(new Citation.Part(shown.event().id(), range.low(), range.high()));
                group.largest.add(shown);
            });
        }
    }

    private static int most(LedgerEvent event, About about, String side) {
        Range range = Range.over(Tolls.bySide(event, about).getOrDefault(side, List.of()));
        Integer low = range.low();
        Integer high = range.high();
        return Math.max(low == null ? 0 : low, high == null ? 0 : high);
    }

    /** The events that add most to any of them. */
    List<Shown> largest() {
        return groups.values().stream()
                .flatMap(sides -> sides.values().stream())
                .flatMap(group -> group.largest().stream())
                .toList();
    }

    /** By what is counted, then by name of the side. */
    Map<About, Map<String, Group>> groups() {
        return groups;
    }
}
