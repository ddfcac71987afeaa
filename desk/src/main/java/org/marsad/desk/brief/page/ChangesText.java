package org.marsad.desk.brief.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.brief.Changes;
import org.marsad.desk.brief.Citation;
import org.marsad.desk.brief.Count;
import org.marsad.desk.brief.Listed;
import org.marsad.model.EventType;
import org.marsad.model.Presence;

/** What changed: counts beside those of before, who is new or gone, who came and went. */
final class ChangesText {
    private final Telling telling;
    private final Changes changes;

    ChangesText(Telling telling, Changes changes) {
        this.telling = telling;
        this.changes = changes;
    }

    List<Block> blocks(Room room) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, List.of(Run.words(telling.say("changes.title")))));
        blocks.add(table());
        if (!changes.isComparable()) {
            blocks.add(item(telling.tell("changes.not-comparable", "n", (long) changes.monthsRead())));
        } else {
            named(blocks, "changes.arrived", names(changes.arrived(), room.named(), telling::actor));
            named(blocks, "changes.gone", names(changes.gone(), room.named(), telling::actor));
            named(blocks, "changes.places", names(changes.arrivedPlaces(), room.named(), telling::place));
        }
        Listed<Changes.Move> moves = changes.moves().first(room.moves());
        moves.shown().forEach(move -> blocks.add(item(move(move))));
        if (moves.more() > 0) {
            blocks.add(item(telling.tell("moves.more", "n", moves.more())));
        }
        return blocks;
    }

    private static Block item(List<Run> runs) {
        return new Block.Text(Block.Look.ITEM, runs, "");
    }

    private Block table() {
        List<List<List<Run>>> rows = new ArrayList<>();
        for (EventType type : EventType.values()) {
            boolean any = changes.month().byType().containsKey(type)
                    || (changes.before() != null && changes.before().byType().containsKey(type))
                    || (changes.year() != null && changes.year().byType().containsKey(type));
            if (any) {
                rows.add(row(List.of(Run.words(telling.say("type." + type.name()))), type));
            }
        }
        rows.add(row(List.of(Run.of(Run.Kind.STRONG, telling.say("changes.all"))), null));
        return new Block.Table(List.of(0.2, 0.13, 0.13, 0.135, 0.14, 0.13, 0.135), head(), rows);
    }

    private List<List<Run>> head() {
        List<Citation> month = List.of(changes.month());
        List<Citation> before = changes.before() == null ? List.of() : List.of(changes.before());
        List<Citation> year = changes.year() == null ? List.of() : List.of(changes.year());
        return List.of(
                List.of(),
                marked("changes.events", month),
                marked("changes.events-before", before),
                marked("changes.events-year", year),
                marked("changes.killed", month),
                marked("changes.killed-before", before),
                marked("changes.killed-year", year));
    }

    private List<Run> marked(String key, List<Citation> citations) {
        List<Run> runs = new ArrayList<>(telling.tell(key, "n", (long) changes.monthsRead()));
        runs.addAll(telling.marks(citations));
        return runs;
    }

    private List<List<Run>> row(List<Run> name, @Nullable EventType type) {
        return List.of(
                name,
                events(changes.month(), type),
                events(changes.before(), type),
                mean(type, true),
                killed(changes.month(), type),
                killed(changes.before(), type),
                mean(type, false));
    }

    static Count count(Citation.Tally tally, @Nullable EventType type) {
        return type == null ? tally.all() : tally.byType().getOrDefault(type, Count.NONE);
    }

    private List<Run> unread() {
        return List.of(Run.of(Run.Kind.FAINT, telling.say("changes.unread")));
    }

    private List<Run> events(Citation.@Nullable Tally tally, @Nullable EventType type) {
        return tally == null
                ? unread()
                : telling.figure(telling.numbers().whole(count(tally, type).events()), List.of(tally));
    }

    private List<Run> killed(Citation.@Nullable Tally tally, @Nullable EventType type) {
        if (tally == null) {
            return unread();
        }
        Count count = count(tally, type);
        if (count.figures() == 0) {
            return List.of(Run.of(Run.Kind.FAINT, "–"));
        }
        return telling.range(count.low(), count.high(), false, List.of(tally));
    }

    /** A mean over the months that were read; of low and high figures each for itself. */
    private List<Run> mean(@Nullable EventType type, boolean events) {
        Citation.Tally year = changes.year();
        if (year == null || changes.monthsRead() == 0) {
            return unread();
        }
        Count count = count(year, type);
        if (events) {
            return telling.figure(mean(count.events()), List.of(year));
        }
        if (count.figures() == 0) {
            return List.of(Run.of(Run.Kind.FAINT, "–"));
        }
        Long high = count.high();
        String low = mean(count.low());
        if (high == null) {
            return telling.tell("figure.least", "n", telling.figure(low, List.of(year)));
        }
        return high == count.low()
                ? telling.figure(low, List.of(year))
                : telling.between(low, mean(high), List.of(year));
    }

    private String mean(long sum) {
        return telling.numbers().decimal((double) sum / changes.monthsRead());
    }

    private interface Teller<T> {
        List<Run> of(T named);
    }

    private <T> List<Run> names(Listed<Changes.Mentioned<T>> all, int most, Teller<T> teller) {
        Listed<Changes.Mentioned<T>> some = all.first(most);
        List<List<Run>> parts = new ArrayList<>();
        for (Changes.Mentioned<T> one : some.shown()) {
            List<Run> runs = new ArrayList<>(teller.of(one.named()));
            runs.addAll(telling.marks(one.passages()));
            parts.add(runs);
        }
        if (some.more() > 0) {
            parts.add(telling.tell("more", "n", some.more()));
        }
        return Telling.join(parts, telling.say("list"));
    }

    private void named(List<Block> blocks, String key, List<Run> names) {
        if (!names.isEmpty()) {
            blocks.add(item(telling.tell(key, "names", names)));
        }
    }

    private List<Run> move(Changes.Move move) {
        Presence.Kind kind = move.kind();
        String key = "move." + (kind == null ? "CONTROL" : kind.name()) + (move.announced() ? ".announced" : "");
        List<Run> runs = new ArrayList<>();
        if (move.when() != null) {
            runs.addAll(Telling.strong(telling.when(move.when())));
            runs.add(Run.words(telling.say("colon")));
        }
        runs.addAll(telling.tell(key, "who", telling.actor(move.actor()), "place", telling.place(move.place())));
        if (move.size().low() != null || move.size().high() != null) {
            runs.addAll(telling.tell(
                    "move.size",
                    "n",
                    telling.range(move.size(), false, move.voice().passages())));
        }
        runs.addAll(telling.tell(move.denied() ? "voice.denied" : "voice.says", "who", telling.voice(move.voice())));
        runs.addAll(telling.marks(move.voice().passages()));
        return runs;
    }
}
