package org.marsad.desk.brief.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.desk.brief.Citation;
import org.marsad.desk.brief.EventLine;
import org.marsad.desk.brief.Listed;
import org.marsad.desk.brief.Voice;
import org.marsad.model.Measure.About;
import org.marsad.model.SubEventType;

/** The month's main events, one line each. */
final class EventsText {
    private static final int VOICES = 2;
    private static final int TARGETS = 3;

    private final Telling telling;

    EventsText(Telling telling) {
        this.telling = telling;
    }

    List<Block> blocks(Listed<EventLine> events) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, List.of(Run.words(telling.say("events.title")))));
        if (events.shown().isEmpty()) {
            blocks.add(new Block.Text(Block.Look.PLAIN, telling.tell("events.none"), ""));
        }
        events.shown().forEach(event -> blocks.add(new Block.Text(Block.Look.ITEM, line(event), "")));
        if (events.more() > 0) {
            blocks.add(new Block.Text(Block.Look.SMALL, telling.tell("events.more", "n", events.more()), ""));
        }
        return blocks;
    }

    private List<Run> line(EventLine event) {
        List<Run> runs = new ArrayList<>(Telling.strong(telling.when(event.date())));
        runs.add(Run.words(telling.say("comma")));
        runs.addAll(telling.place(event.place()));
        runs.add(Run.words(telling.say("colon")));
        runs.add(Run.of(Run.Kind.STRONG, telling.say("sub." + event.type().name())));
        if (!event.doers().isEmpty()) {
            String key = event.type() == SubEventType.AGREEMENT ? "events.with" : "events.by";
            runs.addAll(telling.tell(key, "who", doers(event.doers())));
        }
        if (!event.targets().isEmpty()) {
            List<Run> against = telling.actors(
                    event.targets().subList(0, Math.min(TARGETS, event.targets().size())));
            runs.addAll(telling.tell("events.against", "whom", against));
        }
        for (About about : List.of(About.KILLED, About.ABDUCTED)) {
            runs.addAll(tolls(event, about));
        }
        Set<Citation> left = new LinkedHashSet<>(event.told());
        runs.addAll(telling.tell("events.sources", "n", (long) event.sources()));
        runs.addAll(telling.marks(left));
        return runs;
    }

    /** Nobody is named as a doer without who says so. */
    private List<Run> doers(List<EventLine.Doer> doers) {
        List<List<Run>> parts = new ArrayList<>();
        for (EventLine.Doer doer : doers) {
            List<List<Run>> voices = new ArrayList<>();
            List<Citation> passages = new ArrayList<>();
            for (Voice voice :
                    doer.says().subList(0, Math.min(VOICES, doer.says().size()))) {
                voices.add(telling.voice(voice));
                voice.passages().stream().limit(1).forEach(passages::add);
            }
            List<Run> part = new ArrayList<>(telling.tell(
                    "events.doer",
                    "who",
                    telling.actor(doer.actor()),
                    "says",
                    Telling.join(voices, telling.say("list")),
                    "marks",
                    telling.marks(passages)));
            part.addAll(denied(doer.denies()));
            parts.add(part);
        }
        return Telling.join(parts, telling.say("list"));
    }

    /** A denial stands beside what it denies, however little room there is for the dispute itself. */
    private List<Run> denied(List<Voice> voices) {
        Map<List<Run>, Set<Citation>> passages = new LinkedHashMap<>();
        for (Voice voice : voices) {
            Set<Citation> its = passages.computeIfAbsent(telling.voice(voice), who -> new LinkedHashSet<>());
            voice.passages().stream().limit(1).forEach(its::add);
        }
        List<List<Run>> parts = new ArrayList<>();
        passages.forEach((who, its) -> parts.add(
                Stream.concat(who.stream(), telling.marks(its).stream()).toList()));
        return parts.isEmpty()
                ? List.of()
                : telling.tell("voice.denied", "who", Telling.join(parts, telling.say("list")));
    }

    private List<Run> tolls(EventLine event, About about) {
        List<List<Run>> parts = new ArrayList<>();
        for (EventLine.Toll toll : event.tolls()) {
            if (toll.about() == about && !toll.passages().isEmpty()) {
                List<Run> part = new ArrayList<>();
                if (toll.victims() != null) {
                    part.addAll(telling.actor(toll.victims()));
                    part.add(Run.words(" "));
                } else if (event.tolls().stream()
                        .anyMatch(other -> other.about() == about && other.victims() != null)) {
                    part.addAll(telling.tell("events.together"));
                }
                part.addAll(telling.range(toll.range(), false, toll.passages()));
                part.addAll(telling.marks(toll.passages()));
                part.addAll(denied(toll.denies()));
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Run> runs = new ArrayList<>(
                telling.tell("events.toll." + about.name(), "tolls", Telling.join(parts, telling.say("list"))));
        if (event.disputed().contains(about)) {
            runs.addAll(telling.tell("events.disputed"));
        }
        return runs;
    }
}
