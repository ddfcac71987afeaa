package org.marsad.intake.internal.source;

import org.marsad.model.DataIssue;

/** What walking the given paths met next. */
sealed interface Step {
    /** Something to read. */
    record Found(Source source) implements Step {}

    /** Something that cannot be opened, or was passed over on purpose. */
    record Trouble(DataIssue issue) implements Step {}
}
