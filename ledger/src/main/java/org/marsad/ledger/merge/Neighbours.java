package org.marsad.ledger.merge;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Finds the pairs of events worth comparing: those whose {@link Neighbourhood}s meet. */
final class Neighbours {
    private Neighbours() {}

    private record Located(ReportedEvent event, Neighbourhood where) {
        long days() {
            return ChronoUnit.DAYS.between(where.first(), where.last());
        }
    }

    /** Events of one block in the order of their first days, and the days that the longest of them takes. */
    private record Block(List<Located> events, long longest) {
        static Block of(List<Located> events) {
            events.sort(Comparator.comparing(located -> located.where().first()));
            return new Block(
                    events, events.stream().mapToLong(Located::days).max().orElse(0));
        }

        /** Index before which all have ended before a neighbourhood begins. */
        int firstReaching(Neighbourhood where) {
            int low = 0;
            int high = events.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ChronoUnit.DAYS.between(events.get(middle).where().first(), where.first()) > longest) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** Calls {@code pair} once for each two events that may be one, the earlier first. */
    static void of(Collection<ReportedEvent> events, BiConsumer<ReportedEvent, ReportedEvent> pair) {
        List<Located> located = new ArrayList<>();
        Map<String, List<Located>> lying = new HashMap<>();
        for (ReportedEvent event : events) {
            Neighbourhood where = Neighbourhood.of(event);
            if (where != null) {
                Located one = new Located(event, where);
                located.add(one);
                where.liesIn()
                        .forEach(block -> lying.computeIfAbsent(block, k -> new ArrayList<>())
                                .add(one));
            }
        }
        Map<String, Block> blocks = new HashMap<>();
        lying.forEach((name, inBlock) -> blocks.put(name, Block.of(inBlock)));
        for (Located one : located) {
            for (String name : one.where().looksIn()) {
                Block block = blocks.get(name);
                if (block != null) {
                    meet(one, block, pair);
                }
            }
        }
    }

    private static void meet(Located one, Block block, BiConsumer<ReportedEvent, ReportedEvent> pair) {
        for (int i = block.firstReaching(one.where()); i < block.events().size(); i++) {
            Located other = block.events().get(i);
            if (other.where().first().isAfter(one.where().last())) {
                break;
            }
            if (one.event().compareTo(other.event()) < 0 && one.where().overlaps(other.where())) {
                pair.accept(one.event(), other.event());
            }
        }
    }
}
