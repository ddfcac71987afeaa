package org.marsad.intake.internal.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.intake.internal.Table;

/**
 * Tells older encodings apart by how often letters beyond ASCII occur: Arabic read as windows-1252 is full of Ç and á,
 * French read as windows-1256 has no Arabic letter at all. The shares are in {@code letter-frequencies.tsv}.
 */
final class LetterFrequencies {
    /** Share, in per cent, of a character that the table does not have. */
    private static final double RARE = 0.002;

    /** Mean logarithm of the share below which a text is in none of the languages: as if every letter had 0.3 %. */
    private static final double LEAST_MEAN = Math.log(0.3);

    /** English with a few dashes and names: so few characters beyond ASCII say little and harm little. */
    private static final double FEW = 0.01;

    private static final int SAMPLE = 1 << 16;

    private static final List<Candidate> CANDIDATES = List.of(
            new Candidate("windows-1256", "arabic"),
            new Candidate("windows-1252", "latin"),
            new Candidate("ISO-8859-6", "arabic"));

    private LetterFrequencies() {}

    private record Candidate(String charset, String script) {}

    /** The encoding under which the letters are likeliest, if any makes them likely. */
    static Optional<Charset> guess(byte[] bytes) {
        byte[] sample = highBytes(bytes);
        Charset best = StandardCharsets.UTF_8;
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : CANDIDATES) {
            Charset charset = Charset.forName(candidate.charset());
            double mean =
                    meanLogShare(new String(sample, charset), Tables.SHARES.getOrDefault(candidate.script(), Map.of()));
            if (mean > most) {
                most = mean;
                best = charset;
            }
        }
        if (most >= LEAST_MEAN) {
            return Optional.of(best);
        }
        return sample.length < FEW * Math.min(bytes.length, SAMPLE)
                ? Optional.of(Charset.forName("windows-1252"))
                : Optional.empty();
    }

    private static byte[] highBytes(byte[] bytes) {
        int end = Math.min(bytes.length, SAMPLE);
        byte[] high = new byte[end];
        int count = 0;
        for (int i = 0; i < end; i++) {
            if (bytes[i] < 0) {
                high[count++] = bytes[i];
            }
        }
        return Arrays.copyOf(high, count);
    }

    private static double meanLogShare(String text, Map<Character, Double> shares) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += Math.log(shares.getOrDefault(text.charAt(i), RARE));
        }
        return text.isEmpty() ? Double.NEGATIVE_INFINITY : sum / text.length();
    }

    /** Read only when a file needs it. */
    private static final class Tables {
        static final Map<String, Map<Character, Double>> SHARES = load();

        private static Map<String, Map<Character, Double>> load() {
            Map<String, Map<Character, Double>> tables = new HashMap<>();
            for (List<String> row : Table.read(LetterFrequencies.class, "letter-frequencies.tsv", 4)) {
                tables.computeIfAbsent(row.get(0), script -> new HashMap<>())
                        .put((char) Integer.parseInt(row.get(1), 16), Double.valueOf(row.get(3)));
            }
            return tables;
        }
    }
}
