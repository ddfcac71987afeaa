package org.marsad.intake;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.When;

/**
 * What to assume of reports that do not say it themselves.
 *
 * @param published day or month of publication, or null
 * @param language language of the text, or null when it must be found out
 */
public record Defaults(@Nullable When published, @Nullable Language language) {
    public static final Defaults NONE = new Defaults(null, null);
}
