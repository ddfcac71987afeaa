package org.marsad.evaluation.input;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.marsad.evaluation.predicted.Prediction;

/** Predictions in the JSON contract, one object per line, by report id. */
public final class PredictionFile {
    private PredictionFile() {}

    /** Reads a file of JSON lines; a later line about the same report replaces an earlier one. */
    public static Map<String, Prediction> read(Path file) {
        return parse(InputFiles.read(file).lines(), file.toString());
    }

    /**
     * Reads JSON lines; empty lines are passed over.
     *
     * @param where names the lines in messages
     */
    public static Map<String, Prediction> parse(Stream<String> lines, String where) {
        Map<String, Prediction> predictions = new HashMap<>();
        List<String> all = lines.toList();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isBlank()) {
                JsonFields reading = JsonFields.parse(all.get(i), where + ", line " + (i + 1));
                JsonFields report = reading.object("report")
                        .orElseThrow(() -> new EvaluationInputException(reading.where(), "lacks \"report\""));
                predictions.put(stem(report.requiredId("id")), PredictionParser.parse(reading));
            }
        }
        return predictions;
    }

    /** An id that is a path stands for the file's name without its ending. */
    static String stem(String id) {
        String name = id.substring(id.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        boolean onlyDotsBefore = name.substring(0, Math.max(dot, 0)).chars().allMatch(c -> c == '.');
        return onlyDotsBefore ? name : name.substring(0, dot);
    }
}
