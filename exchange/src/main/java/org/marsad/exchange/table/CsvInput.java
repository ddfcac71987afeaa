package org.marsad.exchange.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** The bytes of a table: unpacked where they are packed with gzip, and refused where they are no text. */
final class CsvInput {
    /** As much of the first line as is looked at for the delimiter; GED's header has 600 bytes. */
    private static final int BEGINNING = 8192;

    private final BufferedInputStream bytes;
    private final String beginning;

    private CsvInput(BufferedInputStream bytes, String beginning) {
        this.bytes = bytes;
        this.beginning = beginning;
    }

    static CsvInput of(String name, InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
        byte[] first = peek(bytes);
        if (first.length > 1 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B) {
            bytes = new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16), 1 << 16);
            first = peek(bytes);
        }
        if (first.length == 0) {
            throw new UnreadableTableException(name + " is empty.");
        }
        if (first.length > 3 && first[0] == 'P' && first[1] == 'K' && first[2] < 9) {
            throw new UnreadableTableException(
                    name
                            + " is a ZIP archive or a spreadsheet, not a CSV file. Maybe unpack it, or save the sheet as CSV (UTF-8).");
        }
        return new CsvInput(bytes, new String(first, StandardCharsets.ISO_8859_1));
    }

    private static byte[] peek(BufferedInputStream bytes) throws IOException {
        bytes.mark(BEGINNING);
        byte[] first = bytes.readNBytes(BEGINNING);
        bytes.reset();
        return first;
    }

    InputStream bytes() {
        return bytes;
    }

    /** Whichever of comma, semicolon and tab the first line has most of, outside quotation marks. */
    char delimiter() {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < beginning.length(); i++) {
            char c = beginning.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted) {
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
