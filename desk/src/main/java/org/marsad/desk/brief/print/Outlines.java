package org.marsad.desk.brief.print;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a PDF needs of an OpenType font: shapes and their widths. The tables that say which letter has which shape stay out: the
 * document says so itself, and readers that asked the font would find a mark beside the letter that has it already.
 */
final class Outlines {
    private static final Set<String> NEEDED =
            Set.of("glyf", "head", "hhea", "hmtx", "loca", "maxp", "cvt ", "fpgm", "prep");
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private Outlines() {}

    static byte[] of(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        List<Integer> entries = new ArrayList<>();
        for (int i = 0; i < in.getShort(4); i++) {
            int entry = HEADER + i * ENTRY;
            if (NEEDED.contains(new String(font, entry, 4, StandardCharsets.US_ASCII))) {
                entries.add(entry);
            }
        }
        int power = Integer.highestOneBit(entries.size());
        ByteBuffer head = ByteBuffer.allocate(HEADER + entries.size() * ENTRY);
        head.putInt(in.getInt(0))
                .putShort((short) entries.size())
                .putShort((short) (power * ENTRY))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((entries.size() - power) * ENTRY));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int entry : entries) {
            int length = in.getInt(entry + 12);
            head.putInt(in.getInt(entry))
                    .putInt(in.getInt(entry + 4))
                    .putInt(head.capacity() + body.size())
                    .putInt(length);
            body.write(font, in.getInt(entry + 8), length);
            body.write(new byte[3], 0, (4 - length % 4) % 4);
        }
        byte[] bare = new byte[head.capacity() + body.size()];
        System.arraycopy(head.array(), 0, bare, 0, head.capacity());
        System.arraycopy(body.toByteArray(), 0, bare, head.capacity(), body.size());
        return bare;
    }
}
