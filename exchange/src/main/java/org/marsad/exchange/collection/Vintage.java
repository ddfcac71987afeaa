package org.marsad.exchange.collection;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release of UCDP GED: the same event may differ between releases, most of all between the monthly candidates and the
 * yearly one.
 *
 * @param collection {@code ucdp-ged} or {@code ucdp-candidate}
 * @param release {@code 24.1} of the yearly ones; {@code 24.0.3}, {@code 24.01.24.03} or {@code 2024-03} of candidates
 */
public record Vintage(String collection, String release) {
    private static final Pattern YEARLY = Pattern.compile("\\d\\d\\.[1-9]");
    private static final Pattern QUARTER_FILE = Pattern.compile("v(\\d\\d)[._](\\d\\d)[._](\\d\\d)[._](\\d\\d)(?!\\d)");
    private static final Pattern MONTH_FILE = Pattern.compile("v(\\d\\d)[._]0[._](\\d\\d?)(?!\\d)");
    private static final Pattern YEAR_FILE = Pattern.compile("(?:v(\\d\\d)[._]|ged[-_]?(\\d\\d))([1-9])(?![\\d._]\\d)");
    private static final Pattern CANDIDATE_FILE = Pattern.compile("candidate.*?((?:19|20)\\d\\d)[._-]([01]\\d)(?!\\d)");

    /** The collection told from the form of the release: {@code 24.1} is yearly, all others are candidates. */
    public static Vintage ofGed(String release) {
        String name = release.strip();
        return new Vintage(YEARLY.matcher(name).matches() ? "ucdp-ged" : "ucdp-candidate", name);
    }

    /**
     * The release that a file's name tells: {@code GEDEvent_v24_1.csv}, {@code ged241.csv}, {@code GEDEvent_v24_0_3.csv},
     * {@code GEDEvent_v24_01_24_03.csv}, {@code ged_candidate_2024_03.csv}.
     */
    public static Optional<Vintage> ofGedFile(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        Matcher quarter = QUARTER_FILE.matcher(name);
        if (quarter.find()) {
            return Optional.of(
                    ofGed(String.join(".", quarter.group(1), quarter.group(2), quarter.group(3), quarter.group(4))));
        }
        Matcher month = MONTH_FILE.matcher(name);
        if (month.find()) {
            return Optional.of(ofGed(month.group(1) + ".0." + Integer.parseInt(month.group(2))));
        }
        Matcher candidate = CANDIDATE_FILE.matcher(name);
        if (candidate.find()) {
            return Optional.of(ofGed(candidate.group(1) + "-" + candidate.group(2)));
        }
        Matcher year = YEAR_FILE.matcher(name);
        if (year.find()) {
            String release = year.group(1) == null ? year.group(2) : year.group(1);
            return Optional.of(ofGed(release + "." + year.group(3)));
        }
        return Optional.empty();
    }
}
