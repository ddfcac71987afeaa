package org.marsad.exchange.profile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marsad.region.Region;

/** For whom an export is. */
public enum Profile {
    /** The user's own: everything. */
    INTERNAL,
    /** Somebody who is trusted: no words of reports, and of their sources only the names of outlets. */
    PARTNER,
    /** Everybody: what {@link PublicationCheck} lets pass. */
    PUBLIC;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Profile> find(String label) {
        return Arrays.stream(values())
                .filter(profile -> profile.label().equalsIgnoreCase(label))
                .findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(Profile::label).toList();
    }

    /**
     * What the profile makes of events.
     *
     * @param today the day of publication
     */
    public Disclosure disclosure(Region region, LocalDate today) {
        return switch (this) {
            case INTERNAL -> Verdict.Passed::new;
            case PARTNER -> event -> new Verdict.Passed(Anonymous.withoutWords(event));
            case PUBLIC -> new PublicationCheck(region, today);
        };
    }
}
