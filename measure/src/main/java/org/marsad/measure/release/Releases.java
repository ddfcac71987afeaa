package org.marsad.measure.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marsad.measure.panel.PanelBuilder;
import org.marsad.measure.panel.Territory;
import org.marsad.measure.panel.Told;
import org.marsad.model.Month;
import org.marsad.region.PlacedDeaths;

/** Several releases as one history: each month from the newest release that tells it, the yearly before candidates. */
public final class Releases {
    private static final Comparator<Release> NEWEST_LAST =
            Comparator.comparing(Release::isYearly).thenComparing(Release::last).thenComparing(Release::name);

    private final List<Release> releases;

    public Releases(List<Release> releases) {
        this.releases = releases.stream().sorted(NEWEST_LAST).toList();
    }

    /** What was out at the end of a day; see {@link Release#knownFrom()}. */
    public Releases asOf(LocalDate day) {
        return new Releases(releases.stream()
                .filter(release -> !release.knownFrom().isAfter(day))
                .toList());
    }

    public boolean isEmpty() {
        return releases.isEmpty();
    }

    /** The release from which a month is taken. */
    public Optional<Release> find(Month month) {
        for (int i = releases.size() - 1; i >= 0; i--) {
            Release release = releases.get(i);
            if (month.compareTo(release.first()) >= 0 && month.compareTo(release.last()) <= 0) {
                return Optional.of(release);
            }
        }
        return Optional.empty();
    }

    /** Whether the figures of a month are likely to change with the next release. */
    public boolean isProvisional(Month month) {
        return find(month)
                .map(release -> month.compareTo(release.provisionalFrom()) >= 0)
                .orElse(false);
    }

    /** @throws IllegalStateException when there is no release */
    public PanelBuilder panels(Territory territory) {
        Month first = releases.stream()
                .map(Release::first)
                .min(Comparator.naturalOrder())
                .orElseThrow(Releases::none);
        Month last = releases.stream()
                .map(Release::last)
                .max(Comparator.naturalOrder())
                .orElseThrow(Releases::none);
        List<PlacedDeaths> deaths = new ArrayList<>();
        Map<String, Told> told = new HashMap<>();
        Map<Month, String> chosen = new HashMap<>();
        for (int t = 0; t <= last.since(first); t++) {
            Month month = first.plus(t);
            find(month).ifPresent(release -> chosen.put(month, release.id()));
        }
        for (Release release : releases) {
            told.put(release.id(), release.told());
            release.deaths().stream()
                    .filter(some -> release.id().equals(chosen.get(some.month())))
                    .forEach(deaths::add);
        }
        Told both = (iso3, month) -> {
            Told release = told.get(chosen.getOrDefault(month, ""));
            return release != null && release.isTold(iso3, month);
        };
        return new PanelBuilder(territory, both, first, last, deaths);
    }

    private static IllegalStateException none() {
        return new IllegalStateException("there is no release");
    }

    /** As {@code ucdp-ged 24.1 1989-01..2023-12, ucdp-candidate 2024-01 2024-01..2024-01}, the oldest first. */
    public String vintage() {
        return releases.stream()
                .sorted(Comparator.comparing(Release::first).thenComparing(Release::last))
                .map(release -> release.id() + " " + release.first() + ".." + release.last())
                .collect(Collectors.joining(", "));
    }
}
