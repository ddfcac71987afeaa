package org.marsad.intake.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.marsad.intake.Limits;
import org.marsad.intake.internal.Bytes;
import org.marsad.intake.internal.Draft;
import org.marsad.intake.internal.Flaw;
import org.marsad.intake.internal.Unreadable;
import org.marsad.intake.internal.encoding.Decoded;
import org.marsad.intake.internal.encoding.TextDecoder;

/** Plain text: a header and a body, or a body alone. The body is kept to the letter, line ends included. */
public final class TextFormat {
    private TextFormat() {}

    public static Draft read(InputStream in) throws IOException, Unreadable {
        Bytes bytes = Bytes.read(in, Limits.TEXT_BYTES);
        Decoded decoded = TextDecoder.decode(bytes.data(), bytes.cut(), null);
        List<Flaw> flaws = new ArrayList<>(decoded.flaws());
        if (bytes.cut()) {
            flaws.add(Flaw.partial(
                    "too-long",
                    "the file is longer than " + Limits.TEXT_BYTES
                            + " bytes; the rest was not read. Maybe several reports stand in one file"));
        }
        return Header.split(decoded.text(), flaws);
    }
}
