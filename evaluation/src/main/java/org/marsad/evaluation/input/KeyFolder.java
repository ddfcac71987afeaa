package org.marsad.evaluation.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.marsad.evaluation.gold.GoldReport;

/** A folder of keys, one {@code ID.json} per report. */
public final class KeyFolder {
    private static final String ENDING = ".json";

    private KeyFolder() {}

    /**
     * Reads the wanted keys in the order of their file names.
     *
     * <p>The file name decides before a key is opened, so that keys held back for a later test stay closed; then the
     * key's own id decides.
     *
     * @param wanted which report ids to keep
     * @throws EvaluationInputException when the folder is missing, holds no key at all, or one is malformed
     */
    public static List<GoldReport> read(Path folder, Predicate<String> wanted) {
        Map<String, GoldReport> keys = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            if (wanted.test(name.substring(0, name.length() - ENDING.length()))) {
                GoldReport key = KeyParser.parse(InputFiles.read(file), file.toString());
                if (wanted.test(key.id())) {
                    keys.put(key.id(), key);
                }
            }
        }
        return List.copyOf(keys.values());
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new EvaluationInputException(folder.toString(), "no such folder of keys");
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(KeyFolder::isKey).sorted().toList();
        } catch (IOException e) {
            throw new EvaluationInputException(folder.toString(), "cannot be listed (" + e.getMessage() + ")", e);
        }
        if (files.isEmpty()) {
            throw new EvaluationInputException(folder.toString(), "holds no key (*.json)");
        }
        return files;
    }

    private static boolean isKey(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith(".") && Files.isRegularFile(file);
    }
}
