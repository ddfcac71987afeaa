package org.marsad.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The inputs of a command. */
final class Paths {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file, a folder, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private List<String> paths;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /**
     * One wrong path among others is an unread input; nothing but wrong paths is a wrong command.
     *
     * @throws ParameterException when none of them exists
     */
    List<String> existing() {
        return existing(spec, paths);
    }

    /** As {@link #existing()}, for paths that a command takes itself. */
    static List<String> existing(CommandSpec spec, List<String> paths) {
        if (paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'PATH'");
        }
        for (String path : paths) {
            if (path.equals("-") || exists(path)) {
                return paths;
            }
        }
        throw new ParameterException(spec.commandLine(), "path is " + paths.get(0) + ", which does not exist.");
    }

    private static boolean exists(String path) {
        try {
            return Files.exists(Path.of(path), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
