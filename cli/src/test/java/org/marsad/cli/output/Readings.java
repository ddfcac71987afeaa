package org.marsad.cli.output;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorRef;
import org.marsad.model.Assessment;
import org.marsad.model.Attribution;
import org.marsad.model.Certainty;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.Detail;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Language;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;
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

/** A reading made by hand, to see how it is printed. */
final class Readings {
    static final String TEXT = "قُتل 12 جندياً أمس في نامبالا، وفق مصدر عسكري. وزعم التنظيم مقتل عشرات الجنود.\n"
            + "غادرت القوات الفرنسية مالي. تزداد أعمال العنف. من المسؤول؟";
    static final ActorRef FAMA = new ActorRef("fama", "Military Forces of Mali");
    static final ActorRef ANSAR = new ActorRef("ansar-dine", "Ansar Dine");

    private Readings() {}

    static Span span(String words) {
        int at = TEXT.indexOf(words);
        int begin = TEXT.codePointCount(0, at);
        return new Span(begin, begin + words.codePointCount(0, words.length()));
    }

    static Statement statement(
            String id,
            Statement.Kind kind,
            @Nullable String event,
            String words,
            Attribution said,
            @Nullable Detail detail) {
        return new Statement(
                id,
                kind,
                event,
                0,
                span(words),
                words,
                said,
                Certainty.CLAIMED,
                detail,
                List.of("toll", "source-after"));
    }

    static Attribution said(String name, SpeakerRole role, Stance stance, String cue) {
        return new Attribution(new Speaker(null, name, role), stance, cue, span(cue));
    }

    static Reading nampala() {
        Report report =
                new Report("ar01", "قتلى في هجوم", "Agency", When.day(LocalDate.of(2016, 7, 19)), Language.AR, TEXT);
        Event raid = new Event(
                "e1",
                SubEventType.ARMED_CLASH,
                true,
                false,
                When.day(LocalDate.of(2016, 7, 18)).readFrom("أمس", span("أمس")),
                new EventPlace(
                        "mli-nampala",
                        "Nampala",
                        "Segou",
                        null,
                        "Mali",
                        "MLI",
                        15.28,
                        -5.55,
                        PlacePrecision.EXACT,
                        "نامبالا",
                        span("نامبالا")),
                List.of(new Participant(ANSAR, "التنظيم", span("التنظيم"), true)),
                List.of(new Participant(FAMA, "جندياً", span("جندياً"), false)),
                List.of("s1", "s2"));
        Event recalled = new Event(
                "e2",
                SubEventType.ATTACK,
                false,
                true,
                When.month(YearMonth.of(2015, 1)),
                null,
                List.of(),
                List.of(),
                List.of());
        Attribution source = said("military source", SpeakerRole.OFFICIAL, Stance.ASSERTS, "وفق");
        Attribution claim = said("Ansar Dine", SpeakerRole.PARTY, Stance.CLAIMS, "وزعم");
        return new Reading(
                report,
                List.of(raid, recalled),
                List.of(
                        statement(
                                "s1",
                                Statement.Kind.CLAIM,
                                "e1",
                                "قُتل 12 جندياً",
                                source,
                                new Measure(About.KILLED, FAMA, null, null, 12, null, false, false)),
                        statement(
                                "s2",
                                Statement.Kind.CLAIM,
                                "e1",
                                "مقتل عشرات الجنود",
                                claim,
                                new Measure(About.KILLED, FAMA, null, null, 24, null, false, false)),
                        statement(
                                "s3",
                                Statement.Kind.CLAIM,
                                "e1",
                                "وزعم التنظيم",
                                claim,
                                new Measure(About.RESPONSIBILITY, null, ANSAR, null, null, null, false, false)),
                        statement(
                                "s4",
                                Statement.Kind.RELATION,
                                null,
                                "غادرت القوات الفرنسية مالي",
                                Attribution.NARRATED,
                                new Relation(
                                        Relation.Kind.WITHDRAWS_FROM,
                                        new ActorRef(null, "French Forces"),
                                        new ActorRef("mli", "Mali"),
                                        null)),
                        statement(
                                "s5",
                                Statement.Kind.PRESENCE,
                                null,
                                "غادرت",
                                Attribution.NARRATED,
                                new Presence(
                                        Presence.Kind.WITHDREW,
                                        new ActorRef(null, "French Forces"),
                                        null,
                                        When.year(2022),
                                        true,
                                        100,
                                        200)),
                        statement(
                                "s6",
                                Statement.Kind.ASSESSMENT,
                                null,
                                "تزداد أعمال العنف",
                                Attribution.NARRATED,
                                new Assessment(Assessment.Topic.VIOLENCE, Assessment.Direction.UP, null, null)),
                        statement("s7", Statement.Kind.QUESTION, null, "من المسؤول؟", Attribution.NARRATED, null)),
                List.of(new DataIssue("guessed-encoding", Severity.PARTIAL, "ar01", null, "read as windows-1256")));
    }
}
