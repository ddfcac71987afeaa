package org.marsad.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the program knows of a part of the world. */
@Command(
        name = "region",
        description = "Checks a region's tables and adds larger gazetteers to them.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RegionCheckCommand.class, RegionBuildCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {"  marsad region check my-pack", "  marsad region build --from geonames-dumps"})
final class RegionCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing: check or build.");
    }
}
