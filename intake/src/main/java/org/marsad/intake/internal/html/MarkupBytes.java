package org.marsad.intake.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.Limits;
import org.marsad.intake.internal.Bytes;
import org.marsad.intake.internal.Flaw;
import org.marsad.intake.internal.Unreadable;
import org.marsad.intake.internal.encoding.Decoded;
import org.marsad.intake.internal.encoding.TextDecoder;

/** Reads HTML or XML as characters: in the encoding that it declares, and within the limits on bytes and tags. */
public final class MarkupBytes {
    /** Encodings are declared within the first bytes (WHATWG HTML, 4.2.5.4: 1024; many pages need more). */
    private static final int DECLARED_WITHIN = 8192;

    private static final Pattern CHARSET =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);

    private MarkupBytes() {}

    /** The characters, as far as the limits allow; what was doubtful or left out goes to {@code flaws}. */
    public static String read(InputStream in, int limit, List<Flaw> flaws) throws IOException, Unreadable {
        Bytes bytes = Bytes.read(in, limit);
        Decoded decoded = TextDecoder.decode(bytes.data(), bytes.cut(), declaredCharset(bytes.data()));
        flaws.addAll(decoded.flaws());
        if (bytes.cut()) {
            flaws.add(Flaw.partial("too-long", "there are more than " + limit + " bytes; the rest was not read"));
        }
        return withinTagLimit(decoded.text(), flaws);
    }

    private static @Nullable String declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(head);
        return charset.find() ? charset.group(1) : null;
    }

    private static String withinTagLimit(String markup, List<Flaw> flaws) {
        int tags = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            if (++tags > Limits.PAGE_TAGS) {
                flaws.add(Flaw.partial(
                        "too-long",
                        "there are more than " + Limits.PAGE_TAGS + " tags; what follows character " + at
                                + " was not read"));
                return markup.substring(0, at);
            }
        }
        return markup;
    }
}
