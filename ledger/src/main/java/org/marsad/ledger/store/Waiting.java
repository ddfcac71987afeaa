package org.marsad.ledger.store;

import java.util.List;
import org.marsad.model.DataIssue;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;

/** Something that needs a person. */
public sealed interface Waiting {
    /** What a person may be needed for. */
    enum Kind {
        /** Whether two events are one. */
        DOUBT,
        /** Where an event happened. */
        PLACE,
        /** What is wrong with a report. */
        ISSUE
    }

    /**
     * Two events that may be one.
     *
     * @param score probability that they are, 0 to 1
     * @param why what speaks for and against, in words
     */
    record UncertainMerge(LedgerEvent event, LedgerEvent other, double score, List<String> why) implements Waiting {
        public UncertainMerge {
            why = List.copyOf(why);
        }
    }

    /** An event for which reports name spots that are not one. */
    record ConflictingPlace(LedgerEvent event, List<NamedPlace> places) implements Waiting {
        public ConflictingPlace {
            places = List.copyOf(places);
        }
    }

    /**
     * A place and who names it.
     *
     * @param reports their ids
     */
    record NamedPlace(EventPlace place, List<String> reports) {
        public NamedPlace {
            reports = List.copyOf(reports);
        }
    }

    /**
     * Something wrong with the material.
     *
     * @param key under which it can be closed
     * @param notedAt instant (UTC)
     */
    record ReadingIssue(String key, DataIssue issue, String notedAt) implements Waiting {}
}
