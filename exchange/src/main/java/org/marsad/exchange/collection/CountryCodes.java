package org.marsad.exchange.collection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the field's collections call countries, beside ISO 3166-1 alpha-3. */
public final class CountryCodes {
    private static final Map<String, Codes> BY_ISO3 = new HashMap<>();
    private static final Map<Integer, String> BY_NUMBER = new HashMap<>();
    private static final Map<Integer, String> BY_GLEDITSCH_WARD = new HashMap<>();

    static {
        try (InputStream table = CountryCodes.class.getResourceAsStream("country-codes.tsv");
                BufferedReader rows = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8))) {
            rows.lines().skip(1).map(row -> row.split("\t", -1)).forEach(CountryCodes::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CountryCodes() {}

    /**
     * @param number ISO 3166-1 numeric, as ACLED's {@code iso} has it
     * @param gleditschWard as UCDP's {@code country_id} has it; null for territories that are not in that list
     */
    public record Codes(int number, @Nullable Integer gleditschWard, String ucdpRegion, String acledRegion) {}

    private static void add(String[] row) {
        Integer ward = row[2].isEmpty() ? null : Integer.valueOf(row[2]);
        Codes codes = new Codes(Integer.parseInt(row[1]), ward, row[3], row[4]);
        BY_ISO3.put(row[0], codes);
        BY_NUMBER.put(codes.number(), row[0]);
        if (ward != null) {
            BY_GLEDITSCH_WARD.put(ward, row[0]);
        }
    }

    public static Optional<Codes> find(@Nullable String iso3) {
        return Optional.ofNullable(iso3 == null ? null : BY_ISO3.get(iso3));
    }

    /** ISO 3166-1 alpha-3 of an ISO numeric code, or null. */
    static @Nullable String iso3OfNumber(@Nullable Integer number) {
        return number == null ? null : BY_NUMBER.get(number);
    }

    /** ISO 3166-1 alpha-3 of a Gleditsch–Ward number, or null. */
    static @Nullable String iso3OfGleditschWard(@Nullable Integer number) {
        return number == null ? null : BY_GLEDITSCH_WARD.get(number);
    }
}
