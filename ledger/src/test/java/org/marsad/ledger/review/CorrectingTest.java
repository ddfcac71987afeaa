package org.marsad.ledger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.ledger.store.Field;
import org.marsad.ledger.store.RefusedException;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;
import org.marsad.model.PlacePrecision;
import org.marsad.model.SubEventType;
import org.marsad.region.RegionPack;

class CorrectingTest {
    private final Correcting correcting = new Correcting(RegionPack.sahel());

    private static LedgerEvent in(@Nullable String iso3) {
        EventPlace place = iso3 == null
                ? null
                : new EventPlace("x", "x", null, null, null, iso3, null, null, PlacePrecision.COUNTRY, null, null);
        return new LedgerEvent(
                "k-e1",
                SubEventType.OTHER,
                false,
                null,
                place,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                1,
                false);
    }

    private String value(Field field, String given) {
        return correcting.of(in("MLI"), field, given).value();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-06, 2024-05-06 2024-05-06 day",
        "2024-05, 2024-05-01 2024-05-31 month",
        "2024, 2024-01-01 2024-12-31 year",
        "2024-05-06/2024-05-08, 2024-05-06 2024-05-08 day",
        "Unknown, unknown"
    })
    void dates_are_days_months_years_or_two_days(String given, String kept) {
        assertThat(value(Field.DATE, given)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "2024-13", "2024-02-30", "2024-05-08/2024-05-06", "1/2/3", "06.05.2024"})
    void what_is_no_date_is_refused_with_the_forms_of_dates(String given) {
        assertThatThrownBy(() -> value(Field.DATE, given))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(given)
                .hasMessageContaining("2024-05-06/2024-05-08");
    }

    @ParameterizedTest
    @CsvSource({"mli-djenne", "Djenné", "DJENNE"})
    void places_are_called_by_id_or_name_or_refused_with_all_that_are_called_so(String given) {
        if (given.startsWith("mli-")) {
            assertThat(value(Field.PLACE, given)).contains("\"id\":\"mli-djenne\"", "\"iso3\":\"MLI\"", "\"exact\"");
        } else {
            assertThatThrownBy(() -> value(Field.PLACE, given))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("mli-djenne (")
                    .hasMessageContaining("Maybe write the id");
        }
    }

    @Test
    void places_are_found_in_three_languages_and_within_an_area() {
        assertThat(value(Field.PLACE, "تنبكتو")).isEqualTo(value(Field.PLACE, "mli-tombouctou"));
        assertThatThrownBy(() -> value(Field.PLACE, "Tombouctou, Mali"))
                .hasMessageContaining("mli-adm1-tombouctou (admin1 Tombouctou")
                .hasMessageContaining("mli-tombouctou (town Timbuktu");
        assertThat(value(Field.PLACE, "near Ber")).contains("\"mli-ber\"", "\"near\"");
        assertThat(value(Field.PLACE, "Mali")).contains("\"precision\":\"country\"");
        assertThatThrownBy(() -> value(Field.PLACE, "Atlantis"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no place of the region is called Atlantis");
        assertThatThrownBy(() -> value(Field.PLACE, "Ber, Niger")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> value(Field.PLACE, "  "))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("must not be blank");
    }

    @Test
    void actors_are_found_by_id_name_or_alias_in_three_languages() {
        String kept = value(Field.PERPETRATORS, "jnim");
        assertThat(kept).contains("\"id\":\"jnim\"");
        assertThat(value(Field.PERPETRATORS, "GSIM")).isEqualTo(kept);
        assertThat(value(Field.PERPETRATORS, "جماعة نصرة الإسلام والمسلمين")).isEqualTo(kept);
        assertThat(value(Field.TARGETS, "FAMa; Wagner Group؛ ")).contains("\"fama\"", "\"wagner\"");
        assertThat(value(Field.TARGETS, "none")).isEqualTo("[]");
        assertThatThrownBy(() -> value(Field.TARGETS, "the neighbours"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("no actor of the region is called the neighbours");
        assertThatThrownBy(() -> value(Field.TARGETS, ";")).isInstanceOf(RefusedException.class);
    }

    @Test
    void nameless_people_are_those_of_the_country_of_the_event() {
        assertThat(value(Field.TARGETS, "civilians")).contains("\"Civilians (Mali)\"");
        assertThat(correcting.of(in("NER"), Field.TARGETS, "civilians").value()).contains("\"Civilians (Niger)\"");
        assertThat(correcting.of(in(null), Field.TARGETS, "civilians").value()).contains("\"Civilians\"");
    }

    @Test
    void kinds_are_called_by_their_label_in_any_case() {
        assertThat(value(Field.SUB_EVENT_TYPE, "armed CLASH")).isEqualTo("Armed clash");
        assertThatThrownBy(() -> value(Field.SUB_EVENT_TYPE, "Skirmish"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("There are: Armed clash, ");
    }
}
