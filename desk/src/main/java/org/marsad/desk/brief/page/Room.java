package org.marsad.desk.brief.page;

/**
 * How much of a brief is told; the rest is counted.
 *
 * @param events lines of events
 * @param people rows of losses
 * @param moves lines of who came and went
 * @param named actors and places in a list
 * @param disputes tables of figures side by side
 * @param sides rows in each
 */
record Room(int events, int people, int moves, int named, int disputes, int sides) {
    static final Room MOST = new Room(14, 10, 6, 6, 8, 6);
    private static final Room LEAST = new Room(1, 2, 0, 0, 0, 2);

    boolean isLeast() {
        return equals(LEAST);
    }

    /** A little less on the first page: names first, then moves and people, events last. */
    Room lessOnFirst() {
        if (named > 3) {
            return new Room(events, people, moves, named - 1, disputes, sides);
        }
        if (events > 9) {
            return new Room(events - 1, people, moves, named, disputes, sides);
        }
        if (people > 5) {
            return new Room(events, people - 1, moves, named, disputes, sides);
        }
        if (moves > 3) {
            return new Room(events, people, moves - 1, named, disputes, sides);
        }
        if (events > 4) {
            return new Room(events - 1, people, moves, named, disputes, sides);
        }
        Room less = new Room(
                Math.max(LEAST.events, events - 1),
                Math.max(LEAST.people, people - 1),
                Math.max(LEAST.moves, moves - 1),
                Math.max(LEAST.named, named - 1),
                disputes,
                sides);
        return less.equals(this) ? LEAST : less;
    }

    /** A little less on the second page, where the sources of the first one stand too. */
    Room lessOnSecond() {
        if (disputes > 4) {
            return new Room(events, people, moves, named, disputes - 1, sides);
        }
        if (sides > 4) {
            return new Room(events, people, moves, named, disputes, sides - 1);
        }
        if (events > 8) {
            return new Room(events - 1, people, moves, named, disputes, sides);
        }
        if (disputes > 2) {
            return new Room(events, people, moves, named, disputes - 1, sides);
        }
        if (events > 5) {
            return new Room(events - 1, people, moves, named, disputes, sides);
        }
        if (disputes > 1) {
            return new Room(events, people, moves, named, disputes - 1, sides);
        }
        return lessOnFirst();
    }
}
