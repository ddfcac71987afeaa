package org.marsad.fuzzing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.contract.ReadingJson;
import org.marsad.model.Language;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.When;
import org.marsad.reading.Reader;
import org.marsad.region.RegionPack;

/** Texts, in any language or in none: the first byte says which is declared, the rest is the text. */
public final class ReaderTarget {
    private static final Reader READER = Reader.of(RegionPack.sahel());
    private static final When DAY = When.day(LocalDate.of(2024, 9, 18));

    private ReaderTarget() {}

    /** Loads the tables, which takes seconds under a fuzzer. */
    public static void fuzzerInitialize() {
        for (Language language : Language.values()) {
            READER.read(new Report("first", null, null, DAY, language, "Bamako."));
        }
    }

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        int first = input.length == 0 ? 0 : input[0] & 0xFF;
        String text =
                new String(input, Math.min(1, input.length), Math.max(0, input.length - 1), StandardCharsets.UTF_8);
        @Nullable Language language = first % 4 == 3 ? null : Language.values()[first % 4];
        Reading reading = READER.read(new Report("fuzz", null, null, first % 8 < 4 ? DAY : null, language, text));
        Truths.hold(reading);
        ReadingJson.bytes(reading);
    }
}
