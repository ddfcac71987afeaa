package org.marsad.desk.brief;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorRef;
import org.marsad.model.EventPlace;
import org.marsad.model.Measure;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/**
 * One event in one line.
 *
 * @param id in the ledger
 * @param sources independent ones
 * @param told where reports tell that it happened
 */
public record EventLine(
        String id,
        SubEventType type,
        When date,
        @Nullable EventPlace place,
        List<Doer> doers,
        List<ActorRef> targets,
        List<Toll> tolls,
        Set<Measure.About> disputed,
        int sources,
        List<Citation.Passage> told) {
    public EventLine {
        doers = List.copyOf(doers);
        targets = List.copyOf(targets);
        tolls = List.copyOf(tolls);
        disputed = Set.copyOf(disputed);
        told = List.copyOf(told);
    }

    /**
     * Who did it, and who says so. An actor whom nobody names is not here.
     *
     * @param says not empty
     * @param denies who says that it was not so
     */
    public record Doer(ActorRef actor, List<Voice> says, List<Voice> denies) {
        public Doer {
            says = List.copyOf(says);
            denies = List.copyOf(denies);
        }
    }

    /**
     * The losses of one side.
     *
     * @param victims null where the side is not told
     * @param passages with the lowest and the highest figure
     * @param denies who says that it was not so
     */
    public record Toll(
            Measure.About about,
            @Nullable ActorRef victims,
            Range range,
            List<Citation.Passage> passages,
            List<Voice> denies) {
        public Toll {
            passages = List.copyOf(passages);
            denies = List.copyOf(denies);
        }
    }
}
