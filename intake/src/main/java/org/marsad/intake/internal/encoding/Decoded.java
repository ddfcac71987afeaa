package org.marsad.intake.internal.encoding;

import java.util.List;
import org.marsad.intake.internal.Flaw;

/** Characters, and what was doubtful about finding them. */
public record Decoded(String text, List<Flaw> flaws) {
    public Decoded {
        flaws = List.copyOf(flaws);
    }
}
