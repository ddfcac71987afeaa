package org.marsad.evaluation.input;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A tab-separated index of reports with a {@code split} column; the first column is the report's id. */
public final class SplitIndex {
    private SplitIndex() {}

    /**
     * Ids of the reports in one or more splits.
     *
     * @param splits names of splits, divided by commas
     * @throws EvaluationInputException when the file is missing, has no such column or no report in these splits
     */
    public static Set<String> ids(Path index, String splits) {
        List<String> lines = InputFiles.read(index).lines().toList();
        if (lines.isEmpty()) {
            throw new EvaluationInputException(index.toString(), "is empty");
        }
        int column = Arrays.asList(lines.get(0).split("\t", -1)).indexOf("split");
        if (column < 0) {
            throw new EvaluationInputException(index.toString(), "has no column \"split\": " + lines.get(0));
        }
        Set<String> wanted = new HashSet<>(Arrays.asList(splits.split(",", -1)));
        Set<String> ids = new HashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length > column && wanted.contains(cells[column])) {
                ids.add(cells[0]);
            }
        }
        if (ids.isEmpty()) {
            throw new EvaluationInputException(index.toString(), "has no report in split \"" + splits + "\"");
        }
        return ids;
    }
}
