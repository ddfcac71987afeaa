package org.marsad.intake.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.When;

/**
 * A report as its file gives it: without id, defaults and limits, which are the same for all formats.
 *
 * @param flaws what was doubtful about reading it
 */
public record Draft(
        @Nullable String title,
        @Nullable String source,
        @Nullable When published,
        @Nullable Language language,
        String text,
        List<Flaw> flaws) {
    public Draft {
        flaws = List.copyOf(flaws);
    }
}
