package org.marsad.exchange.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.model.ActorRef;
import org.marsad.model.Assessment;
import org.marsad.model.Attribution;
import org.marsad.model.Certainty;
import org.marsad.model.DataIssue;
import org.marsad.model.Detail;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Language;
import org.marsad.model.Measure;
import org.marsad.model.Participant;
import org.marsad.model.PlacePrecision;
import org.marsad.model.Presence;
import org.marsad.model.Reading;
import org.marsad.model.Relation;
import org.marsad.model.Report;
import org.marsad.model.Span;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.model.Stance;
import org.marsad.model.Statement;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

class ReadingJsonTest {
    private static final String TEXT = "أمس قُتل 21 جنديًا في باماكو 🕊.";
    private static final ActorRef FAMA = new ActorRef("fama", "Military Forces of Mali");

    @Test
    void writesAReadingWithNothingInItAsOneLineWithEveryKey() {
        Report report = new Report("r1", null, null, null, null, "");
        assertThat(ReadingJson.line(new Reading(report, List.of(), List.of(), List.of())))
                .isEqualTo("{\"version\":1,\"report\":{\"id\":\"r1\",\"title\":null,\"source\":null,\"published\":null,"
                        + "\"language\":null,\"sha256\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"},"
                        + "\"events\":[],\"statements\":[],\"issues\":[]}\n");
    }

    @Test
    void writesReportAndEventAsTheContractShows() {
        Report report = new Report("r1", "قتلى", "Agency", When.month(YearMonth.of(2024, 9)), Language.AR, TEXT);
        When yesterday = When.day(LocalDate.of(2024, 9, 17)).readFrom("أمس", new Span(0, 3));
        EventPlace bamako = new EventPlace(
                "mli-bamako",
                "Bamako",
                "Bamako",
                null,
                "Mali",
                "MLI",
                12.65,
                -8.0,
                PlacePrecision.EXACT,
                "باماكو",
                new Span(23, 29));
        Event event = new Event(
                "e1",
                SubEventType.ARMED_CLASH,
                true,
                false,
                yesterday,
                bamako,
                List.of(),
                List.of(new Participant(FAMA, "جنديًا", new Span(13, 19), true)),
                List.of("s1"));
        assertThat(ReadingJson.line(new Reading(report, List.of(event), List.of(), List.of())))
                .contains("\"published\":\"2024-09\",\"language\":\"ar\"")
                .contains("{\"id\":\"e1\",\"event_type\":\"Battles\",\"sub_event_type\":\"Armed clash\",\"main\":true,"
                        + "\"background\":false,\"date\":{\"from\":\"2024-09-17\",\"to\":\"2024-09-17\",\"precision\":\"day\","
                        + "\"expression\":\"أمس\",\"span\":[0,3]},\"place\":{\"id\":\"mli-bamako\",\"name\":\"Bamako\","
                        + "\"admin1\":\"Bamako\",\"admin2\":null,\"country\":\"Mali\",\"iso3\":\"MLI\",\"latitude\":12.65,"
                        + "\"longitude\":-8.0,\"precision\":\"exact\",\"mention\":\"باماكو\",\"span\":[23,29]},"
                        + "\"perpetrators\":[],\"targets\":[{\"id\":\"fama\",\"name\":\"Military Forces of Mali\","
                        + "\"mention\":\"جنديًا\",\"span\":[13,19],\"inferred\":true}],\"statements\":[\"s1\"]}");
    }

    @Test
    void writesAllFourDetailsOfAStatementAndNullWhereOneIsAbsent() {
        Measure measure =
                new Measure(Measure.About.EQUIPMENT_DESTROYED, FAMA, null, "2 vehicles", 2, null, true, false);
        assertThat(lineOf(measure))
                .contains(
                        "\"measure\":{\"about\":\"equipment_destroyed\",\"victims\":{\"id\":\"fama\","
                                + "\"name\":\"Military Forces of Mali\"},\"actor\":null,\"object\":\"2 vehicles\",\"low\":2,\"high\":null,"
                                + "\"approximate\":true,\"undisclosed\":false},\"relation\":null,\"presence\":null,\"assessment\":null}")
                .contains(
                        "\"attribution\":{\"speaker\":{\"id\":\"fama\",\"name\":\"Military Forces of Mali\","
                                + "\"role\":\"party\"},\"stance\":\"asserts\",\"cue\":\"قُتل\",\"span\":[4,8]},\"certainty\":\"claimed\"");
        assertThat(lineOf(null)).contains("\"measure\":null,\"relation\":null,\"presence\":null,\"assessment\":null}");
    }

    @Test
    void writesRelationPresenceAndAssessmentWithTheirDatesAndPlaces() {
        ActorRef mali = new ActorRef("mli", "Mali");
        When year = When.year(2022);
        assertThat(lineOf(new Relation(Relation.Kind.WITHDRAWS_FROM, FAMA, mali, year)))
                .contains(
                        "\"relation\":{\"kind\":\"withdraws_from\",\"from\":{\"id\":\"fama\",\"name\":\"Military Forces of "
                                + "Mali\"},\"to\":{\"id\":\"mli\",\"name\":\"Mali\"},\"date\":{\"from\":\"2022-01-01\",\"to\":\"2022-12-31\","
                                + "\"precision\":\"year\",\"expression\":null,\"span\":null}}");
        assertThat(lineOf(new Presence(Presence.Kind.BASE_CLOSED, FAMA, null, null, true, 100, null)))
                .contains(
                        "\"presence\":{\"kind\":\"base_closed\",\"actor\":{\"id\":\"fama\",\"name\":\"Military Forces of "
                                + "Mali\"},\"place\":null,\"date\":null,\"announced\":true,\"size\":{\"low\":100,\"high\":null}}");
        assertThat(lineOf(new Assessment(Assessment.Topic.STATE_STRENGTH, Assessment.Direction.DOWN, mali, "منذ 2012")))
                .contains(
                        "\"assessment\":{\"topic\":\"state_strength\",\"direction\":\"down\",\"about\":{\"id\":\"mli\","
                                + "\"name\":\"Mali\"},\"since\":\"منذ 2012\"}");
    }

    @Test
    void writesIssuesWithTheirSpanOrNull() {
        Reading reading = new Reading(
                new Report("r1", null, null, null, null, TEXT),
                List.of(),
                List.of(),
                List.of(
                        new DataIssue("undated-event", DataIssue.Severity.NOTE, "r1", new Span(0, 0), "no date"),
                        new DataIssue("encoding", DataIssue.Severity.PARTIAL, "r1", null, "a \"quoted\" one")));
        assertThat(ReadingJson.line(reading))
                .contains("\"issues\":[{\"kind\":\"undated-event\",\"span\":[0,0],\"message\":\"no date\"},"
                        + "{\"kind\":\"encoding\",\"span\":null,\"message\":\"a \\\"quoted\\\" one\"}]");
    }

    @Test
    void keepsCodePointOffsetsTrueWhenALoneSurrogateIsReplaced() {
        String text = "a\uD83D b\uDE00🕊";
        Statement statement = new Statement(
                "s1",
                Statement.Kind.EVENT,
                null,
                0,
                new Span(0, 6),
                text,
                Attribution.NARRATED,
                Certainty.ASSERTED,
                null,
                List.of());
        Reading reading =
                new Reading(new Report("r1", null, null, null, null, text), List.of(), List.of(statement), List.of());
        assertThat(ReadingJson.line(reading)).contains("\"text\":\"a\uFFFD b\uFFFD🕊\"");
    }

    private static String lineOf(Detail detail) {
        Attribution attribution = new Attribution(
                new Speaker("fama", "Military Forces of Mali", SpeakerRole.PARTY),
                Stance.ASSERTS,
                "قُتل",
                new Span(4, 8));
        String words = TEXT.substring(TEXT.offsetByCodePoints(0, 4), TEXT.offsetByCodePoints(0, 11));
        Statement statement = new Statement(
                "s1",
                Statement.Kind.CLAIM,
                "e1",
                0,
                new Span(4, 11),
                words,
                attribution,
                Certainty.CLAIMED,
                detail,
                List.of("toll"));
        return ReadingJson.line(
                new Reading(new Report("r1", null, null, null, null, TEXT), List.of(), List.of(statement), List.of()));
    }
}
