package org.marsad.region;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of single cells: composed Unicode, no stray spaces or invisible marks, no part twice, the right script. */
final class CellCheck {
    /** A single letter may stand in Arabic text: the park is called W in every script. */
    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}{2}");

    private CellCheck() {}

    static void check(Table table, List<PackProblem> problems) {
        Findings findings = new Findings(problems);
        for (Table.Row row : table.rows()) {
            for (String column : table.columns()) {
                String cell = row.get(column);
                if (!cell.isEmpty() && !column.equals("points")) {
                    text(findings, table, row, column, cell);
                    if (PackColumns.isList(column)) {
                        list(findings, table, row, column, Table.split(cell, '|'));
                    }
                    script(findings, table, row, column, cell);
                }
            }
        }
    }

    private static void text(Findings findings, Table table, Table.Row row, String column, String cell) {
        if (!Normalizer.isNormalized(cell, Normalizer.Form.NFC)) {
            String what = "\"" + cell + "\" is not composed Unicode (NFC)";
            findings.add(table, row, column, what, "it was copied from a file name or a PDF");
        }
        String mark = invisible(cell);
        if (mark != null) {
            findings.add(table, row, column, "\"" + cell + "\" holds " + mark);
        }
        if (!cell.equals(cell.strip())) {
            findings.add(table, row, column, "\"" + cell + "\" begins or ends with a space");
        } else if (cell.contains("  ")) {
            findings.add(table, row, column, "\"" + cell + "\" holds two spaces in a row");
        }
    }

    private static @Nullable String invisible(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\u0640') {
                return "a tatweel";
            }
            if (c == '\u00a0' || c == '\u202f') {
                return "a no-break space";
            }
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                return String.format("the invisible mark U+%04X", (int) c);
            }
        }
        return null;
    }

    private static void list(Findings findings, Table table, Table.Row row, String column, List<String> parts) {
        Set<String> seen = new HashSet<>();
        for (String part : parts) {
            if (part.isEmpty()) {
                findings.add(table, row, column, "has an empty part", "one | too many");
            } else if (!part.equals(part.strip())) {
                findings.add(table, row, column, "\"" + part + "\" has a space beside the |");
            } else if (!seen.add(part)) {
                findings.add(table, row, column, "holds \"" + part + "\" twice");
            }
        }
    }

    private static void script(Findings findings, Table table, Table.Row row, String column, String cell) {
        if (column.endsWith("_ar") && LATIN_WORD.matcher(cell).find()) {
            findings.add(table, row, column, "\"" + cell + "\" holds Latin letters", "it belongs to another column");
        } else if ((column.endsWith("_en") || column.endsWith("_fr")) && NameKey.isArabic(cell)) {
            findings.add(table, row, column, "\"" + cell + "\" holds Arabic letters", "it belongs to another column");
        }
    }
}
