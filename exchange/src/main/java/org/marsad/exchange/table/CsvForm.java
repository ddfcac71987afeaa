package org.marsad.exchange.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written.
 *
 * @param delimiter what stands between cells, or null to see it from the first line: a comma, a semicolon or a tab
 * @param charset where the file does not begin with a byte order mark
 */
public record CsvForm(@Nullable Character delimiter, Charset charset) {
    public static final CsvForm USUAL = new CsvForm(null, StandardCharsets.UTF_8);

    public CsvForm {
        if (delimiter != null && (delimiter == '"' || delimiter == '\n' || delimiter == '\r')) {
            throw new IllegalArgumentException("a delimiter must not be a quotation mark or the end of a line");
        }
    }

    public CsvForm delimitedBy(char other) {
        return new CsvForm(other, charset);
    }
}
