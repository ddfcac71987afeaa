package org.marsad.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.region.PackCheck;
import org.marsad.region.PackProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with a region's pack, one problem to a line. */
@Command(
        name = "check",
        description = "Says what is wrong with a region's pack, row by row: file:line column: problem.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the pack is sound", "1:it has problems", "2:wrong use"})
final class RegionCheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "Folder with the tables of a pack; without it, the pack that ships.")
    private @Nullable Path dir;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<PackProblem> problems;
        if (dir == null) {
            problems = PackCheck.checkSahel();
        } else if (Files.isDirectory(dir)) {
            problems = PackCheck.check(dir);
        } else {
            throw new ParameterException(spec.commandLine(), "DIR is " + dir + ", which is not a folder.");
        }
        PrintWriter out = spec.commandLine().getOut();
        problems.forEach(out::println);
        PrintWriter err = spec.commandLine().getErr();
        err.println("marsad: " + (problems.isEmpty() ? "the pack is sound" : problems.size() + " problems"));
        return problems.isEmpty() ? ExitCodes.ALL_READ : ExitCodes.NONE_READ;
    }
}
