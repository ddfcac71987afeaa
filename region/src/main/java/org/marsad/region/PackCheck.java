package org.marsad.region;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what is wrong with a pack, row by row, and goes on after each problem: files and columns, the text of cells, ids and
 * references, names that two rows share, coordinates outside their country, areas without outlines that fit.
 */
public final class PackCheck {
    private final PackSource source;
    private final List<PackProblem> problems = new ArrayList<>();
    private final Map<String, Table> tables = new HashMap<>();

    private PackCheck(PackSource source) {
        this.source = source;
    }

    /** The problems of the pack in a folder, in order of file and line; none where it is sound. */
    public static List<PackProblem> check(Path dir) {
        return new PackCheck(PackSource.folder(dir)).run();
    }

    /** The problems of the pack that ships. */
    public static List<PackProblem> checkSahel() {
        return new PackCheck(PackSource.sahel()).run();
    }

    private List<PackProblem> run() {
        PackColumns.byFile().forEach(this::read);
        // what follows needs all columns, and would only repeat what a missing one does
        if (tables.size() == PackColumns.byFile().size()) {
            Findings findings = new Findings(problems);
            PackTables complete = new PackTables(tables);
            new CountryCheck(complete, findings).run();
            new ActorCheck(complete, findings).run();
            new PlaceCheck(complete, findings).run();
            new AreaCheck(complete, findings).run();
            new PastCheck(complete, findings).run();
            new PresenceCheck(complete, findings).run();
        }
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(PackProblem::file).thenComparingInt(PackProblem::line))
                .toList();
    }

    private void read(String file, List<String> columns) {
        byte[] bytes;
        try {
            bytes = source.bytes(file);
        } catch (PackException e) {
            problems.add(new PackProblem(file, 0, null, "is missing", "the folder is not a pack"));
            return;
        }
        checkEncoding(file, bytes);
        Table table = Table.parse(file, bytes, wrong -> wrong.problem().ifPresent(problems::add));
        if (checkColumns(table, columns)) {
            tables.put(file, table);
            CellCheck.check(table, problems);
        }
    }

    private void checkEncoding(String file, byte[] bytes) {
        int start = 0;
        int line = 1;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                try {
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, i - start));
                } catch (CharacterCodingException e) {
                    problems.add(new PackProblem(
                            file, line, null, "is not UTF-8", "it was saved as windows-1256 or latin-1"));
                }
                start = i + 1;
                line++;
            }
        }
        if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') {
            problems.add(new PackProblem(file, line - 1, null, "does not end with a line end", "the file was cut"));
        }
    }

    private boolean checkColumns(Table table, List<String> columns) {
        Set<String> unknown = new LinkedHashSet<>(table.columns());
        columns.forEach(unknown::remove);
        List<String> missing = new ArrayList<>(columns);
        missing.removeAll(table.columns());
        for (String column : missing) {
            String near = Guess.nearest(column, unknown);
            problems.add(new PackProblem(
                    table.file(),
                    1,
                    column,
                    "is missing from the header",
                    near == null ? null : "it is the one called \"" + near + "\""));
        }
        for (String column : unknown) {
            problems.add(new PackProblem(table.file(), 1, column, "is not a column of this table", null));
        }
        return missing.isEmpty();
    }
}
