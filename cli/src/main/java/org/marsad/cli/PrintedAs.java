package org.marsad.cli;

import picocli.CommandLine.Option;

/** Whether what a command finds in the ledger is printed for people or for programs. */
final class PrintedAs {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default), or json: JSON Lines, one object a line.")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    private enum Format {
        TABLE,
        JSON
    }

    boolean isJson() {
        return format == Format.JSON;
    }
}
