package org.marsad.desk.brief;

import org.marsad.model.Stance;

/** Whether who says something stands by it. */
final class Dissent {
    private Dissent() {}

    static boolean standsBy(Stance stance) {
        return switch (stance) {
            case DENIES, DOUBTS, ASKS -> false;
            case ASSERTS, REPORTS, CLAIMS, CONFIRMS, ESTIMATES -> true;
        };
    }
}
