package org.marsad.exchange.table;

/** How a value is written as one cell of comma-separated values (RFC 4180). */
public final class CsvCell {
    private CsvCell() {}

    /** The value, in quotation marks where it holds a comma, a quotation mark or the end of a line. */
    public static String plain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == ',' || c == '\n' || c == '\r') {
                return '"' + value.replace("\"", "\"\"") + '"';
            }
        }
        return value;
    }

    /**
     * The same for a cell of text, which gets an apostrophe before it where a spreadsheet would run it as a formula. Not for
     * numbers: a spreadsheet takes −1.5 for a number.
     */
    public static String guarded(String value) {
        return plain(startsFormula(value) ? "'" + value : value);
    }

    /** Characters that spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"). */
    private static boolean startsFormula(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    }
}
