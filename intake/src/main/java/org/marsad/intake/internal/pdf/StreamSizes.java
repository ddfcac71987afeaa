package org.marsad.intake.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Guards against PDFs that unpack without end, before the library opens one: it would unpack whole streams into memory.
 * Every packed stream of the file is unpacked to nowhere and counted. Pictures are not, for no text is read from them.
 */
final class StreamSizes {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LONGEST_DICTIONARY = 4096;
    private static final int MOST_STREAMS = 100_000;
    private static final int LARGEST_STAGE = 32 << 20;
    private static final Pattern FILTER = Pattern.compile(
            "/(FlateDecode|Fl|LZWDecode|LZW|ASCII85Decode|A85|" + "ASCIIHexDecode|AHx|RunLengthDecode|RL)(?![A-Za-z])");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");

    private StreamSizes() {}

    /** Whether the streams of this file hold more than {@code limit} bytes when unpacked. */
    static boolean exceed(byte[] pdf, long limit) {
        long left = limit;
        int end = 0;
        int streams = 0;
        for (int at = find(pdf, STREAM, 0); at >= 0; at = find(pdf, STREAM, at + STREAM.length)) {
            int begin = at + STREAM.length;
            if (isEnd(pdf, at) || begin >= pdf.length || (pdf[begin] != '\r' && pdf[begin] != '\n')) {
                continue;
            }
            if (++streams > MOST_STREAMS) {
                return true;
            }
            begin += pdf[begin] == '\r' && begin + 1 < pdf.length && pdf[begin + 1] == '\n' ? 2 : 1;
            if (end < begin) {
                int next = find(pdf, END, begin);
                end = next < 0 ? pdf.length : next;
            }
            String dictionary = dictionary(pdf, at);
            if (!PICTURE.matcher(dictionary).find()) {
                left -= size(pdf, begin, end, filters(dictionary), left);
                if (left < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String dictionary(byte[] pdf, int end) {
        int from = Math.max(0, end - LONGEST_DICTIONARY);
        String before = new String(pdf, from, end - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf("obj")));
    }

    private static List<String> filters(String dictionary) {
        List<String> filters = new ArrayList<>();
        Matcher filter = FILTER.matcher(dictionary);
        while (filter.find()) {
            filters.add(filter.group(1));
        }
        return filters;
    }

    /** Unpacked size of one stream; more than {@code limit} where it goes beyond. */
    private static long size(byte[] pdf, int begin, int end, List<String> filters, long limit) {
        long largest = 0;
        InputStream in = new ByteArrayInputStream(pdf, begin, end - begin);
        for (int i = 0; i < filters.size(); i++) {
            boolean isLast = i == filters.size() - 1;
            Counter out = new Counter(isLast ? 0 : LARGEST_STAGE, limit);
            try {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, new COSDictionary(), 0);
            } catch (IOException | RuntimeException brokenOrTooLarge) {
                // What was unpacked until then counts; the library will find the stream broken too.
            }
            largest = Math.max(largest, out.count);
            in = new ByteArrayInputStream(out.kept.toByteArray());
        }
        return largest;
    }

    private static boolean isEnd(byte[] pdf, int at) {
        return at >= 3 && pdf[at - 1] == 'd' && pdf[at - 2] == 'n' && pdf[at - 3] == 'e';
    }

    private static int find(byte[] bytes, byte[] words, int from) {
        outer:
        for (int i = from; i <= bytes.length - words.length; i++) {
            for (int j = 0; j < words.length; j++) {
                if (bytes[i + j] != words[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }

    /** Counts what is written, keeps the beginning, and fails beyond a limit. */
    private static final class Counter extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final int keep;
        private final long limit;
        private long count;

        Counter(int keep, long limit) {
            this.keep = keep;
            this.limit = limit;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            kept.write(bytes, offset, (int) Math.min(length, Math.max(0, keep - count)));
            count += length;
            if (count > limit) {
                throw new IOException("more than " + limit + " bytes");
            }
        }
    }
}
