package org.marsad.desk.brief.print;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks a font of the Web Open Font Format 1.0 (W3C 2012): the tables of an OpenType font, each compressed for itself. */
final class Woff {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;

    private Woff() {}

    /** @throws IllegalArgumentException when it is no such file */
    static byte[] unpack(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length < HEADER || in.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("a font must be of the Web Open Font Format 1.0, but was not");
        }
        int tables = in.getShort(12);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteBuffer head = ByteBuffer.allocate(SFNT_HEADER + tables * SFNT_ENTRY);
        int power = Integer.highestOneBit(tables);
        head.putInt(in.getInt(4))
                .putShort((short) tables)
                .putShort((short) (power * 16))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((tables - power) * 16));
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + i * ENTRY;
            int length = in.getInt(entry + 12);
            head.putInt(in.getInt(entry))
                    .putInt(in.getInt(entry + 16))
                    .putInt(head.capacity() + body.size())
                    .putInt(length);
            byte[] table = table(file, in.getInt(entry + 4), in.getInt(entry + 8), length);
            body.write(table, 0, length);
            body.write(new byte[3], 0, (4 - length % 4) % 4);
        }
        byte[] font = new byte[head.capacity() + body.size()];
        System.arraycopy(head.array(), 0, font, 0, head.capacity());
        System.arraycopy(body.toByteArray(), 0, font, head.capacity(), body.size());
        return font;
    }

    private static byte[] table(byte[] file, int offset, int packed, int length) {
        byte[] table = new byte[length];
        if (packed >= length) {
            System.arraycopy(file, offset, table, 0, length);
            return table;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, offset, packed);
            if (inflater.inflate(table) != length) {
                throw new IllegalArgumentException("a table of a font is shorter than it says");
            }
            return table;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a table of a font cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
