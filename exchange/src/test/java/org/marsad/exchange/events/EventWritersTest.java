package org.marsad.exchange.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marsad.exchange.Sample;
import org.marsad.exchange.collection.AcledColumns;
import org.marsad.exchange.collection.AcledReader;
import org.marsad.exchange.collection.GedColumns;
import org.marsad.exchange.collection.GedReader;
import org.marsad.exchange.collection.MappedReader;
import org.marsad.exchange.collection.Mapping;
import org.marsad.exchange.collection.Vintage;
import org.marsad.exchange.contract.LedgerEventJson;
import org.marsad.model.ActorRef;
import org.marsad.model.DataIssue;
import org.marsad.model.DatePrecision;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Participant;
import org.marsad.model.PlacePrecision;
import org.marsad.model.RecordedEvent;
import org.marsad.model.Stance;
import org.marsad.model.SubEventType;
import org.marsad.model.When;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class EventWritersTest {
    private static final When WEEK =
            new When(LocalDate.of(2024, 9, 9), LocalDate.of(2024, 9, 15), DatePrecision.WEEK, null, null);
    private static final EventPlace MALI =
            new EventPlace("mli", "Mali", null, null, "Mali", "MLI", 17.35, -3.53, PlacePrecision.COUNTRY, null, null);

    private final List<DataIssue> issues = new ArrayList<>();

    @Test
    void jsonLinesAreThoseOfTheContract() {
        LedgerEvent event = Sample.attack();
        assertThat(Written.text(EventFormat.JSONL, List.of(event, event)))
                .isEqualTo(LedgerEventJson.line(event).repeat(2));
    }

    @Test
    void acledColumnsAreReadBackAsTheyWereMeant() {
        String text = Written.text(
                EventFormat.ACLED_CSV,
                List.of(
                        Sample.attack(),
                        event("b/e1", Sample.bankass(), WEEK),
                        event("c/e1", Sample.bankass(), When.month(YearMonth.of(2024, 2)))));
        assertThat(text).startsWith("\uFEFFevent_id_cnty,event_date,");
        List<RecordedEvent> read = Written.readBack(new AcledReader("today"), text, issues);
        assertThat(issues).isEmpty();
        assertThat(read)
                .extracting(
                        RecordedEvent::id,
                        RecordedEvent::from,
                        RecordedEvent::to,
                        RecordedEvent::best,
                        RecordedEvent::iso3)
                .containsExactly(
                        tuple("wire-2024-09-18/e1", Sample.DAY, Sample.DAY, 3, "MLI"),
                        tuple("b/e1", WEEK.from(), WEEK.to(), 3, "MLI"),
                        tuple("c/e1", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29), 3, "MLI"));
        assertThat(read.get(0)).satisfies(event -> {
            assertThat(event.kind()).isEqualTo("Armed clash");
            assertThat(event.sideA()).isEqualTo("JNIM: Group for Support of Islam and Muslims");
            assertThat(event.sideB()).isEqualTo("Military Forces of Mali");
            assertThat(event.place()).isEqualTo("Diallassagou");
            assertThat(event.latitude()).isEqualTo(13.727);
            assertThat(event.placePrecision()).isEqualTo(1);
        });
    }

    @Test
    void acledRowsTellWhoSaysSoAndWhatIsKnownOfTheSides() {
        String text = Written.text(EventFormat.ACLED_CSV, List.of(Sample.attack()));
        assertThat(Written.cell(text, "notes"))
                .isEqualTo(
                        "Killed: at least 3, disputed (Military Forces of Mali: 3, Military Forces of Mali, asserts, a party; "
                                + "mayor: at least 7, Military Forces of Mali, reports). "
                                + "Responsibility (JNIM: JNIM, claims, a party).");
        assertThat(Written.cell(text, "inter1")).isEqualTo("2");
        assertThat(Written.cell(text, "inter2")).isEqualTo("1");
        assertThat(Written.cell(text, "interaction")).isEqualTo("12");
        assertThat(Written.cell(text, "iso")).isEqualTo("466");
        assertThat(Written.cell(text, "region")).isEqualTo("Western Africa");
        assertThat(Written.cell(text, "source_scale")).isNull();
        assertThat(Written.cell(text, "source")).isEqualTo("Example Wire; Radio Exemple");
        assertThat(Written.cell(text, "disorder_type")).isEqualTo("Political violence");
    }

    @Test
    void whatAcledHasNoCodeForStaysEmpty() {
        String text = Written.text(EventFormat.ACLED_CSV, List.of(event("y/e1", MALI, When.year(2024))));
        for (String column : List.of("event_date", "time_precision", "latitude", "longitude", "geo_precision")) {
            assertThat(Written.cell(text, column)).as(column).isNull();
        }
        assertThat(Written.cell(text, "year")).isEqualTo("2024");
        assertThat(Written.cell(text, "country")).isEqualTo("Mali");
    }

    @Test
    void gedColumnsAreReadBackAsTheyWereMeant() {
        LedgerEvent agreed = Sample.with(
                event("g/e1", Sample.bankass(), WEEK),
                List.of(Sample.killed(Sample.FAMA, 3, 3, Sample.MAYOR, Stance.REPORTS, Sample.DAY)));
        String text = Written.text(EventFormat.GED_CSV, List.of(Sample.attack(), agreed));
        List<RecordedEvent> read = Written.readBack(new GedReader(Vintage.ofGed("mine")), text, issues);
        assertThat(issues).isEmpty();
        assertThat(read)
                .extracting(
                        RecordedEvent::from,
                        RecordedEvent::to,
                        RecordedEvent::datePrecision,
                        RecordedEvent::low,
                        RecordedEvent::best,
                        RecordedEvent::high)
                .containsExactly(
                        tuple(Sample.DAY, Sample.DAY, 1, 3, null, null), tuple(WEEK.from(), WEEK.to(), 3, 3, 3, 3));
        assertThat(read.get(0)).satisfies(event -> {
            assertThat(event.kind()).isEqualTo("state-based");
            assertThat(event.sideA()).isEqualTo("Government of Mali");
            assertThat(event.sideB()).isEqualTo("JNIM");
            assertThat(event.cell()).isEqualTo(149393);
            assertThat(event.iso3()).isEqualTo("MLI");
        });
        assertThat(Written.cell(text, "geom_wkt")).isEqualTo("POINT (-3.644 13.727)");
        assertThat(Written.cell(text, "country_id")).isEqualTo("432");
        assertThat(Written.cell(text, "gwnoa")).isEqualTo("432");
    }

    @Test
    void gedTellsOneSidedFromNonStateViolence() {
        ActorRef villagers = new ActorRef("civilians-mali", "Civilians (Mali)");
        ActorRef issp = new ActorRef("issp", "Islamic State Sahel Province (ISSP)");
        ActorRef gunmen = new ActorRef("unidentified-mali", "Unidentified Armed Group (Mali)");
        assertThat(violence(Sample.JNIM, villagers)).isEqualTo("3");
        assertThat(violence(Sample.JNIM, issp)).isEqualTo("2");
        assertThat(violence(Sample.FAMA, villagers)).isEqualTo("3");
        assertThat(violence(gunmen, villagers))
                .as("UCDP counts no group without a name")
                .isNull();
    }

    private static String violence(ActorRef perpetrator, ActorRef target) {
        LedgerEvent event = new LedgerEvent(
                "v/e1",
                SubEventType.ATTACK,
                false,
                When.day(Sample.DAY),
                Sample.bankass(),
                List.of(new Participant(perpetrator, null, null, false)),
                List.of(new Participant(target, null, null, false)),
                List.of(),
                List.of(),
                Set.of(),
                1,
                false);
        return Written.cell(Written.text(EventFormat.GED_CSV, List.of(event)), "type_of_violence");
    }

    @Test
    void gedHasNoPlaceForEventsThatAreNoViolence() {
        LedgerEvent talks = new LedgerEvent(
                "t/e1",
                SubEventType.AGREEMENT,
                false,
                When.day(Sample.DAY),
                MALI,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                1,
                false);
        assertThat(Written.text(EventFormat.GED_CSV, List.of(talks)))
                .isEqualTo(String.join(",", GedColumns.ALL) + "\r\n");
    }

    @Test
    void hxlHasTagsBelowItsNamesAndIsReadByAMapping() {
        String text = Written.text(EventFormat.HXL_CSV, List.of(Sample.attack()));
        assertThat(text.split("\r\n"))
                .hasSize(3)
                .satisfies(
                        lines -> assertThat(lines[1]).startsWith("#event+code,#event+type,#date+occurred,#date+year"));
        Mapping mapping = Mapping.parse(
                "hxl",
                List.of(
                        "@collection = other-ledger",
                        "id = id",
                        "date_start = from",
                        "date_end = to",
                        "killed_min = low",
                        "latitude = latitude",
                        "longitude = longitude"));
        assertThat(Written.readBack(new MappedReader(mapping, "1"), text, issues))
                .extracting(RecordedEvent::id, RecordedEvent::from, RecordedEvent::low, RecordedEvent::longitude)
                .containsExactly(tuple("wire-2024-09-18/e1", Sample.DAY, 3, -3.644));
        assertThat(issues).isEmpty();
    }

    @Test
    void geoJsonHasLongitudeFirstAndSaysHowExactAPointIs() {
        String text = Written.text(EventFormat.GEOJSON, List.of(Sample.attack(), event("m/e1", MALI, WEEK)));
        assertThat(text)
                .startsWith(
                        "{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\",\"id\":\"wire-2024-09-18/e1\","
                                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[-3.644,13.727]},\"properties\":{")
                .contains("\"precision\":\"exact\"")
                .contains("\"killed_low\":3,\"killed_high\":null")
                .contains(
                        "\n,{\"type\":\"Feature\",\"id\":\"m/e1\",\"geometry\":null,\"properties\":{",
                        "\"precision\":\"country\"")
                .endsWith("}}]}\n");
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            int points = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                points += token == JsonToken.VALUE_STRING && json.getString().equals("Point") ? 1 : 0;
            }
            assertThat(points).isEqualTo(1);
        }
    }

    @Test
    void everyFormatOfNothingIsStillAFileOfItsKind() {
        assertThat(Written.text(EventFormat.JSONL, List.of())).isEmpty();
        assertThat(Written.text(EventFormat.GEOJSON, List.of()))
                .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}\n");
        assertThat(Written.text(EventFormat.ACLED_CSV, List.of()))
                .isEqualTo("\uFEFF" + String.join(",", AcledColumns.ALL) + "\r\n");
    }

    @Test
    void aNameThatLooksLikeAFormulaDoesNotRun() {
        EventPlace trap = Sample.place("x", "=HYPERLINK(\"http://x\")", "@cmd", 13.7, -3.6, PlacePrecision.NEAR);
        for (EventFormat format : List.of(EventFormat.ACLED_CSV, EventFormat.GED_CSV, EventFormat.HXL_CSV)) {
            String text = Written.text(format, List.of(event("-1+1", trap, WEEK)));
            assertThat(text).as(format.label()).contains("\"'=HYPERLINK(\"\"http://x\"\")\"", ",'@cmd,", "'-1+1,");
            assertThat(text).contains(",-3.6,");
        }
    }

    @Test
    void aFullDiskIsAnIoErrorInEveryFormat() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        for (EventFormat format : EventFormat.values()) {
            assertThatThrownBy(() -> {
                        try (EventWriter writer = format.writer(full, Written.SAHEL)) {
                            writer.write(Sample.attack());
                        }
                    })
                    .as(format.label())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("No space left");
        }
    }

    private static LedgerEvent event(String id, EventPlace place, When date) {
        LedgerEvent attack = Sample.attack(place, date);
        return attack.told(attack.line().withId(id), attack.members(), attack.accounts());
    }
}
