package org.marsad.desk.brief.page;

import java.util.ArrayList;
import java.util.List;
import org.marsad.desk.brief.PeopleToll;
import org.marsad.model.ActorRef;

/** Who was killed, wounded, abducted: figures of each group from the lowest to the highest that anyone gives. */
final class PeopleText {
    private final Telling telling;

    PeopleText(Telling telling) {
        this.telling = telling;
    }

    List<Block> blocks(List<PeopleToll> people, int most) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, List.of(Run.words(telling.say("people.title")))));
        if (people.isEmpty()) {
            blocks.add(new Block.Text(Block.Look.PLAIN, telling.tell("people.none"), ""));
            return blocks;
        }
        List<List<List<Run>>> rows = new ArrayList<>();
        for (PeopleToll toll : people.subList(0, Math.min(most, people.size()))) {
            rows.add(row(toll));
        }
        blocks.add(new Block.Table(
                List.of(0.36, 0.14, 0.2, 0.3),
                List.of(
                        telling.tell("people.who"),
                        telling.tell("people.what"),
                        telling.tell("people.figure"),
                        telling.tell("people.events")),
                rows));
        if (people.size() > most) {
            blocks.add(new Block.Text(
                    Block.Look.SMALL, telling.tell("people.more", "n", (long) people.size() - most), ""));
        }
        return blocks;
    }

    private List<List<Run>> row(PeopleToll toll) {
        ActorRef victims = toll.victims();
        List<Run> who = victims == null ? telling.tell("people.unknown") : telling.actor(victims);
        List<Run> events = new ArrayList<>(telling.tell(
                "people.of",
                "n",
                (long) toll.sum().parts().size(),
                "figure",
                telling.figure(telling.numbers().whole(toll.sum().parts().size()), List.of(toll.sum()))));
        events.addAll(telling.marks(List.of(toll.sum())));
        toll.passages().stream().limit(2).forEach(passage -> events.addAll(telling.marks(List.of(passage))));
        return List.of(
                toll.civilians() ? Telling.strong(who) : who,
                telling.tell("about." + toll.about().name()),
                telling.range(toll.range(), false, List.of(toll.sum())),
                events);
    }
}
