package org.marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.reading.Reader;
import org.marsad.region.RegionPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports and counts what they say. */
@Command(name = "read", description = "Reads reports into attributed statements and events.")
final class ReadCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A report, or a folder of them.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Reader reader = Reader.of(RegionPack.sahel());
        long read = 0;
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), "path is " + path + ", which does not exist.");
            }
            try (Stream<Path> found = Files.walk(path)) {
                List<Path> files = found.filter(file -> file.toString().endsWith(".txt"))
                        .sorted()
                        .toList();
                for (Path file : files) {
                    Reading reading = reader.read(report(file));
                    out.println("{\"id\":\"" + reading.report().id() + "\",\"events\":"
                            + reading.events().size() + ",\"statements\":"
                            + reading.statements().size() + "}");
                    read++;
                }
            }
        }
        return ExitCodes.ofRun(read, 0, read == 0 ? 1 : 0);
    }

    private static Report report(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
        return new Report(name, null, null, null, null, Files.readString(file));
    }
}
