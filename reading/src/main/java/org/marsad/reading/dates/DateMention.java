package org.marsad.reading.dates;

import org.jspecify.annotations.Nullable;
import org.marsad.model.When;

public record DateMention(int firstToken, int lastToken, @Nullable When when, boolean explicit, Kind kind, String rule) {
    public enum Kind { ABSOLUTE, RELATIVE, ANAPHORIC, SINCE, UNTIL, DURATION, TIME_OF_DAY }
}
