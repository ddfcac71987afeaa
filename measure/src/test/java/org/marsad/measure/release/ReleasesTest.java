package org.marsad.measure.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.Territory;
import org.marsad.model.Month;
import org.marsad.model.Violence;
import org.marsad.region.PlacedDeaths;
import org.marsad.region.PlacedDeaths.Extent;
import org.marsad.region.RegionPack;

/** Every figure here is invented. */
class ReleasesTest {
    private static final Territory TERRITORY = new Territory(RegionPack.sahel().areas());
    private static final Month NOVEMBER = Month.of(2023, 11);
    private static final Month DECEMBER = Month.of(2023, 12);
    private static final Month JANUARY = Month.of(2024, 1);

    private final Release yearly =
            release("ucdp-ged", "24.1", deaths("MLI", NOVEMBER, 95), deaths("NER", Month.of(2015, 3), 7));
    private final Release november = release("ucdp-candidate", "2023-11", deaths("MLI", NOVEMBER, 71));
    private final Release january =
            release("ucdp-candidate", "24.0.1", deaths("MLI", JANUARY, 12), deaths("NER", JANUARY, 0));

    @Test
    void theNameTellsTheMonths() {
        assertThat(yearly.first()).isEqualTo(Month.of(2015, 1));
        assertThat(yearly.last()).isEqualTo(DECEMBER);
        assertThat(november.first()).isEqualTo(november.last()).isEqualTo(NOVEMBER);
        assertThat(january.first()).isEqualTo(january.last()).isEqualTo(JANUARY);
        Release quarter = release("ucdp-candidate", "24.01.24.03", deaths("MLI", JANUARY, 1));
        assertThat(quarter.last()).isEqualTo(Month.of(2024, 3));
        assertThat(Release.of("ucdp-ged", "24.1", false, List.of())).isEmpty();
    }

    @Test
    void aMonthIsTakenFromTheNewestReleaseAndTheYearlyComesBeforeCandidates() {
        Releases all = new Releases(List.of(yearly, november, january));
        assertThat(mali(all, NOVEMBER)).isEqualTo(95);
        assertThat(mali(all, DECEMBER)).isZero();
        assertThat(mali(all, JANUARY)).isEqualTo(12);
    }

    @Test
    void asOfAnEarlierDayOnlyWhatWasOutThenIsSeen() {
        Releases all = new Releases(List.of(yearly, november, january));
        Releases then = all.asOf(LocalDate.of(2024, 1, 15));
        assertThat(then.vintage()).isEqualTo("ucdp-candidate 2023-11 2023-11..2023-11");
        assertThat(mali(then, NOVEMBER)).isEqualTo(71);
        assertThat(all.asOf(LocalDate.of(2023, 12, 31)).isEmpty()).isTrue();
        assertThat(mali(all.asOf(LocalDate.of(2024, 7, 1)), NOVEMBER)).isEqualTo(95);
    }

    @Test
    void recentMonthsAreProvisional() {
        Releases all = new Releases(List.of(yearly, november, january));
        assertThat(all.isProvisional(Month.of(2022, 12))).isFalse();
        assertThat(all.isProvisional(Month.of(2023, 1))).isTrue();
        assertThat(all.isProvisional(JANUARY)).isTrue();
    }

    @Test
    void betweenReleasesNothingIsKnown() {
        Release march = release("ucdp-candidate", "2024-03", deaths("MLI", Month.of(2024, 3), 4));
        Releases gap = new Releases(List.of(january, march));
        assertThat(mali(gap, Month.of(2024, 2))).isNaN();
    }

    @Test
    void aCountryWithoutAnEventIsUnknownUnlessTheReleaseIsWhole() {
        Panel part = panel(new Releases(List.of(november)), "NER");
        assertThat(part.value(0, NOVEMBER)).isNaN();
        Release whole = new Release("ucdp-candidate", "2023-11", NOVEMBER, NOVEMBER, true, november.deaths());
        assertThat(panel(new Releases(List.of(whole)), "NER").value(0, NOVEMBER))
                .isZero();
    }

    @Test
    void theOrderOfReleasesDoesNotMatter() {
        List<Release> turned = new ArrayList<>(List.of(january, november, yearly));
        for (Month month : List.of(NOVEMBER, DECEMBER, JANUARY)) {
            assertThat(mali(new Releases(turned), month))
                    .isEqualTo(mali(new Releases(List.of(yearly, november, january)), month));
        }
    }

    private static double mali(Releases releases, Month month) {
        return panel(releases, "MLI").value(0, month);
    }

    private static Panel panel(Releases releases, String iso3) {
        return releases.panels(TERRITORY).countries(Set.of(Violence.STATE_BASED), Estimate.BEST, List.of(iso3));
    }

    private static Release release(String collection, String name, PlacedDeaths... deaths) {
        return Release.of(collection, name, false, List.of(deaths)).orElseThrow();
    }

    private static PlacedDeaths deaths(String iso3, Month month, int best) {
        return new PlacedDeaths(month, Violence.STATE_BASED, iso3, null, null, Extent.COUNTRY, 1, best, best, best, 0);
    }
}
