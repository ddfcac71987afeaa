package org.marsad.intake.internal.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.internal.Flaw;
import org.marsad.intake.internal.Unreadable;

/**
 * From bytes to characters. A byte order mark decides; else valid UTF-8 is UTF-8; else the encoding that the file
 * declares, if it fits; else the letters are looked at, and an issue names what was found.
 */
public final class TextDecoder {
    private TextDecoder() {}

    /**
     * @param cut whether the bytes were cut off at a limit, perhaps within a character
     * @param declared name of the encoding that the file itself gives, or null
     * @throws Unreadable when no encoding fits
     */
    public static Decoded decode(byte[] bytes, boolean cut, @Nullable String declared) throws Unreadable {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return marked(bytes, mark.get(), cut);
        }
        Optional<Charset> wide = ByteOrderMark.guessWide(bytes);
        if (wide.isPresent()) {
            return guessed(bytes, wide.get(), "it has no byte order mark, but the bytes look like it");
        }
        Utf8Census census = Utf8Census.of(bytes, cut);
        if (census.isValid()) {
            return new Decoded(new String(bytes, 0, census.end(), StandardCharsets.UTF_8), List.of());
        }
        Optional<Charset> named = declared == null ? Optional.empty() : charset(declared);
        if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
            Optional<String> text = strictly(bytes, named.get());
            if (text.isPresent()) {
                return new Decoded(text.get(), List.of());
            }
        }
        if (census.isMostlyUtf8()) {
            return new Decoded(
                    new String(bytes, 0, census.end(), StandardCharsets.UTF_8),
                    List.of(Flaw.partial(
                            "broken-encoding",
                            "UTF-8 with " + census.broken() + " broken characters, the first at byte "
                                    + census.firstBroken()
                                    + ", read as U+FFFD. Maybe texts of several encodings were joined")));
        }
        Charset legacy = LetterFrequencies.guess(bytes)
                .orElseThrow(() -> new Unreadable(
                        "unknown-encoding",
                        "this is neither UTF-8 nor Arabic or French in an older encoding (first byte that does not fit: "
                                + census.firstBroken() + "). Maybe convert it to UTF-8 first (iconv -t UTF-8)"));
        return guessed(bytes, legacy, "it is not UTF-8, and the letters fit");
    }

    private static Decoded marked(byte[] bytes, ByteOrderMark mark, boolean cut) {
        int end = bytes.length;
        if (cut) {
            end -= (end - mark.length()) % mark.unit();
        }
        String text = new String(bytes, mark.length(), end - mark.length(), mark.charset());
        int broken = text.indexOf('\uFFFD');
        if (broken >= 0 && !(cut && broken == text.length() - 1)) {
            return new Decoded(
                    text,
                    List.of(Flaw.partial(
                            "broken-encoding",
                            mark.charset().name() + " by its byte order mark, but with broken characters, the first at"
                                    + " character " + broken)));
        }
        return mark.charset().equals(StandardCharsets.UTF_8)
                ? new Decoded(text, List.of())
                : new Decoded(
                        text,
                        List.of(Flaw.note(
                                "encoding", "read as " + mark.charset().name() + ", which its byte order mark names")));
    }

    private static Decoded guessed(byte[] bytes, Charset charset, String why) {
        String text = new String(bytes, charset);
        return new Decoded(
                text,
                List.of(Flaw.partial(
                        "guessed-encoding",
                        "read as " + charset.name() + ": " + why + ". Maybe convert it to UTF-8 (iconv -f "
                                + charset.name() + " -t UTF-8)")));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException doesNotFit) {
            return Optional.empty();
        }
    }

    /** The encoding of that name as browsers take it: Latin-1 and ASCII are windows-1252 (WHATWG Encoding, 4.2). */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
