package org.marsad.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.marsad.model.ActorRef;
import org.marsad.model.Attribution;
import org.marsad.model.Certainty;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Language;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;
import org.marsad.model.Participant;
import org.marsad.model.Place;
import org.marsad.model.PlacePrecision;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.Span;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.model.Stance;
import org.marsad.model.Statement;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/** Builds readings for tests, as short as they can be told: one sentence for each event. */
final class TestReading {
    static final EventPlace BER = point("Ber", 16.84, -2.54, "Tombouctou", "MLI");
    static final EventPlace DJIBO = point("Djibo", 14.10, -1.63, "Sahel", "BFA");

    private final String id;
    private String source = "Test Agency";
    private LocalDate published = LocalDate.of(2024, 5, 8);
    private final StringBuilder text = new StringBuilder();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private TestReading(String id) {
        this.id = id;
        text.append("Report ").append(id).append(".");
    }

    static TestReading of(String id) {
        return new TestReading(id);
    }

    static EventPlace point(String name, double latitude, double longitude, String admin1, String iso3) {
        return new EventPlace(
                iso3.toLowerCase(Locale.ROOT) + "-" + name.toLowerCase(Locale.ROOT),
                name,
                admin1,
                null,
                iso3,
                iso3,
                latitude,
                longitude,
                PlacePrecision.EXACT,
                null,
                null);
    }

    TestReading from(String outlet) {
        source = outlet;
        return this;
    }

    TestReading published(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    TestReading naming(Place place) {
        places.add(place);
        return this;
    }

    TestReading saying(String words) {
        text.append(' ').append(words);
        return this;
    }

    /** An armed clash with its dead, as a speaker has it. */
    TestReading clash(EventPlace place, String day, String doer, String sufferer, int killed, String speaker) {
        return event(SubEventType.ARMED_CLASH, place, day, doer, sufferer, killed, speaker);
    }

    TestReading event(
            SubEventType type, EventPlace place, String day, String doer, String sufferer, int killed, String speaker) {
        String event = "e" + (events.size() + 1);
        String statement = "s" + (statements.size() + 1);
        int begin = text.codePointCount(0, text.length()) + 1;
        String words = speaker + ": " + doer + " killed " + killed + " of " + sufferer + " at " + place.name();
        text.append(' ').append(words).append('.');
        Measure toll =
                new Measure(About.KILLED, new ActorRef(null, sufferer), null, null, killed, killed, false, false);
        Speaker says = speaker.equals("narrator") ? Speaker.NARRATOR : new Speaker(null, speaker, SpeakerRole.OFFICIAL);
        statements.add(new Statement(
                statement,
                Statement.Kind.CLAIM,
                event,
                events.size(),
                new Span(begin, begin + words.length()),
                words,
                new Attribution(says, Stance.REPORTS, null, null),
                Certainty.ASSERTED,
                toll,
                List.of("test")));
        events.add(new Event(
                event,
                type,
                events.isEmpty(),
                false,
                day == null ? null : When.day(LocalDate.parse(day)),
                place,
                List.of(party(doer)),
                List.of(party(sufferer)),
                List.of(statement)));
        return this;
    }

    private static Participant party(String name) {
        return new Participant(new ActorRef(null, name), null, null, false);
    }

    Reading read() {
        Report report = new Report(id, "Title of " + id, source, When.day(published), Language.EN, text.toString());
        return new Reading(report, events, statements, List.of(), places);
    }
}
