package org.marsad.cli.output;

import org.marsad.model.Reading;

/** One way to print readings. Safe for use by many threads. */
public interface OutputFormat {
    /** What stands before all readings, with its line end; empty where nothing does. */
    default String head() {
        return "";
    }

    /** One reading, with its line end. */
    String body(Reading reading);

    /** Whether a person who sees the output also sees what was wrong with a report that could be read. */
    default boolean showsIssues() {
        return false;
    }
}
