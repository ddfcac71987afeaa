package org.marsad.desk.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.profile.Disclosure;
import org.marsad.exchange.profile.Profile;
import org.marsad.region.Region;

/** What each profile makes of events on the present day (UTC). */
public final class Disclosures {
    private final Region region;
    private final Clock clock;
    private final Map<Profile, Disclosure> ofDay = new EnumMap<>(Profile.class);
    private @Nullable LocalDate day;

    public Disclosures(Region region, Clock clock) {
        this.region = region;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public synchronized Disclosure of(Profile profile) {
        LocalDate today = today();
        if (!today.equals(day)) {
            ofDay.clear();
            day = today;
        }
        return ofDay.computeIfAbsent(profile, any -> any.disclosure(region, today));
    }
}
