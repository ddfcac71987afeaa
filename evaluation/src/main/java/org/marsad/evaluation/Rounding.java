package org.marsad.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures are written. */
public final class Rounding {
    private Rounding() {}

    /** Two digits after the point, rounded from the exact binary value, ties to even. */
    public static String twoDigits(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
