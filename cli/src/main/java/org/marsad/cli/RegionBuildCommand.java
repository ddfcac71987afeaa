package org.marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.run.Progress;
import org.marsad.cli.run.Terminal;
import org.marsad.region.GazetteerBuilder;
import org.marsad.region.RegionPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds the larger gazetteer from dumps that the user has. */
@Command(
        name = "build",
        description = {
            "Builds a gazetteer of all villages from GeoNames country dumps (ML.txt, geonames_ML.txt; 19 columns) and"
                    + " tables of Who's On First (whosonfirst_ml.tsv), and keeps it outside the project.",
            "GeoNames: https://download.geonames.org/export/dump/ (CC BY 4.0)."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the gazetteer was built", "1:nothing could be kept or written", "2:wrong use"})
final class RegionBuildCommand implements Callable<Integer> {
    @Option(names = "--from", required = true, paramLabel = "DIR", description = "Folder with the dumps.")
    @SuppressWarnings("NullAway.Init")
    private Path from;

    @Mixin
    private final Home home = new Home();

    @Option(
            names = "--progress",
            negatable = true,
            description = "Show a progress bar, or none; by default where someone looks.")
    private @Nullable Boolean wantsProgress;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(from)) {
            throw new ParameterException(spec.commandLine(), "--from is " + from + ", which is not a folder.");
        }
        List<Path> files = GazetteerBuilder.sources(from);
        PrintWriter err = spec.commandLine().getErr();
        if (files.isEmpty()) {
            err.println("marsad: no GeoNames dump and no table of Who's On First in " + from
                    + ". Maybe the dumps are still zipped.");
            return ExitCodes.NONE_READ;
        }
        Path index = home.gazetteer();
        try (Progress progress = progress(files)) {
            tell(new GazetteerBuilder(RegionPack.sahel()).build(files, index, progress::done), index);
        } catch (IOException e) {
            err.println("marsad: the gazetteer " + index + " could not be built: " + e.getMessage());
            return ExitCodes.NONE_READ;
        }
        return ExitCodes.ALL_READ;
    }

    private Progress progress(List<Path> files) throws IOException {
        if (!(wantsProgress == null ? Terminal.ofThisProcess().err() : wantsProgress)) {
            return Progress.NONE;
        }
        long bytes = 0;
        for (Path file : files) {
            // each file is read twice: for the names of its units, then for its places
            bytes += 2 * Files.size(file);
        }
        return Progress.bar(bytes);
    }

    private void tell(GazetteerBuilder.Report report, Path index) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(report.kept() + " places in " + index);
        PrintWriter err = spec.commandLine().getErr();
        report.refused()
                .forEach((reason, refusal) -> err.println(
                        "marsad: left out: " + refusal.count() + " × " + reason + ", first " + refusal.first()));
    }
}
