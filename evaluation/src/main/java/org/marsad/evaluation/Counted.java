package org.marsad.evaluation;

/** What is counted while scoring. "Right" counts toward precision and recall, "gold" is expected, "read" predicted. */
public enum Counted {
    REPORTS,
    /** Reports with a key but no prediction. */
    UNREAD,
    /** Reports that tell of no event. */
    NEGATIVES,
    /** Those of them in which an event was reported. */
    NEGATIVES_WRONG,
    EVENTS_GOLD,
    EVENTS_RIGHT,
    /** Found and extra events; every recalled old event beyond the first counts half. */
    EVENTS_READ,
    /** Second events on the day and place of a found one, which are forgiven. */
    SPLITS,
    /** Aligned events that are no background; the next three are shares of these. */
    MATCHED,
    SUB_TYPE_RIGHT,
    PLACE_RIGHT,
    DATE_RIGHT,
    PERPETRATORS_GOLD,
    PERPETRATORS_RIGHT,
    PERPETRATORS_READ,
    TARGETS_GOLD,
    TARGETS_RIGHT,
    TARGETS_READ,
    CLAIMS_GOLD,
    CLAIMS_READ,
    CLAIMS_CORE,
    CLAIMS_SAID,
    CLAIMS_FULL,
    RELATIONS_GOLD,
    RELATIONS_RIGHT,
    RELATIONS_READ,
    PRESENCE_GOLD,
    PRESENCE_RIGHT,
    PRESENCE_READ
}
