package org.marsad.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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
import org.marsad.region.Region;

/**
 * Readings of reports of one year that were never written, spread as real ones are: few places have most events, most
 * events are told once and some by several reports with other figures. The same seed gives the same readings.
 */
final class LedgerGenerator {
    static final int FIRST_YEAR = 2005;
    private static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final int DAYS = 360;
    private static final int EVENTS_OF_A_REPORT = 2;

    private static final SubEventType[] KINDS = {
        SubEventType.ATTACK,
        SubEventType.ATTACK,
        SubEventType.ARMED_CLASH,
        SubEventType.ARMED_CLASH,
        SubEventType.ABDUCTION,
        SubEventType.REMOTE_EXPLOSIVE,
        SubEventType.AIR_DRONE_STRIKE,
        SubEventType.LOOTING,
        SubEventType.PEACEFUL_PROTEST
    };
    private static final String[] DOERS = {"JNIM", "Islamic State (West Africa)", "Islamic State (Greater Sahara)"};
    private static final String[] SPEAKERS = {"narrator", "governor", "security source", "resident or witness", "JNIM"};

    private final Region region;
    private final Random random;
    private final List<Place> places = new ArrayList<>();
    private int reports;
    private long happenings;

    LedgerGenerator(Region region, long seed) {
        this.region = region;
        this.random = new Random(seed);
        for (Place place : region.places()) {
            if (place.latitude() != null && place.admin1() != null && place.country() != null) {
                places.add(place);
            }
        }
        Collections.shuffle(places, random);
    }

    /** Things that happened so far, each told by one report or several. */
    long happenings() {
        return happenings;
    }

    /** What happened, before anybody tells it. */
    private record Happening(Place place, LocalDate day, SubEventType kind, String doer, int killed) {}

    /** So many reports, which tell of about two things each. */
    List<Reading> next(int count) {
        List<Happening> told = new ArrayList<>();
        while (told.size() < count * EVENTS_OF_A_REPORT) {
            Happening happening = happening();
            happenings++;
            int times = random.nextInt(10) < 7 ? 1 : 2 + random.nextInt(3);
            for (int i = 0; i < times; i++) {
                told.add(happening);
            }
        }
        Collections.shuffle(told, random);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i + EVENTS_OF_A_REPORT <= told.size(); i += EVENTS_OF_A_REPORT) {
            readings.add(reading(told.subList(i, i + EVENTS_OF_A_REPORT)));
        }
        return readings;
    }

    private Happening happening() {
        double skewed = Math.pow(random.nextDouble(), 2.5);
        Place place = places.get((int) (skewed * places.size()));
        int day = random.nextInt(DAYS);
        return new Happening(
                place,
                FIRST_DAY.plusDays(day),
                KINDS[random.nextInt(KINDS.length)],
                DOERS[random.nextInt(DOERS.length)],
                random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(40));
    }

    private Reading reading(List<Happening> told) {
        int number = ++reports;
        LocalDate published = told.get(0).day();
        StringBuilder text = new StringBuilder("Report " + number + ".");
        List<Event> events = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        List<Place> named = new ArrayList<>();
        for (Happening happening : told) {
            published = happening.day().isAfter(published) ? happening.day() : published;
            named.add(happening.place());
            String event = "e" + (events.size() + 1);
            String country = happening.place().country();
            String victims = "Civilians ("
                    + region.findCountry(String.valueOf(country))
                            .map(Place::name)
                            .orElse(String.valueOf(country)) + ")";
            List<String> own = new ArrayList<>();
            int claims = 1 + random.nextInt(3);
            for (int claim = 0; claim < claims; claim++) {
                String id = "s" + (statements.size() + 1);
                own.add(id);
                statements.add(statement(id, event, events.size(), happening, victims, text));
            }
            events.add(new Event(
                    event,
                    happening.kind(),
                    events.isEmpty(),
                    false,
                    When.day(happening.day()),
                    place(happening.place()),
                    List.of(new Participant(new ActorRef(null, happening.doer()), null, null, false)),
                    List.of(new Participant(new ActorRef(null, victims), null, null, false)),
                    own));
        }
        Report report = new Report(
                "report-" + number,
                "Report " + number,
                "Outlet " + random.nextInt(60),
                When.day(published.plusDays(random.nextInt(3))),
                Language.EN,
                text.toString());
        return new Reading(report, events, statements, List.of(), named);
    }

    private Statement statement(
            String id, String event, int sentence, Happening happening, String victims, StringBuilder text) {
        String speaker = SPEAKERS[random.nextInt(SPEAKERS.length)];
        int killed = random.nextInt(3) == 0 ? happening.killed() + random.nextInt(12) : happening.killed();
        String words = speaker + " says that " + happening.doer() + " killed " + killed + " of " + victims + " at "
                + happening.place().name() + " on " + happening.day();
        int begin = text.codePointCount(0, text.length()) + 1;
        text.append(' ').append(words).append('.');
        return new Statement(
                id,
                Statement.Kind.CLAIM,
                event,
                sentence,
                new Span(begin, begin + words.codePointCount(0, words.length())),
                words,
                new Attribution(
                        speaker.equals("narrator")
                                ? Speaker.NARRATOR
                                : new Speaker(
                                        null,
                                        speaker,
                                        speaker.equals("JNIM") ? SpeakerRole.PARTY : SpeakerRole.OFFICIAL),
                        Stance.REPORTS,
                        null,
                        null),
                Certainty.ASSERTED,
                new Measure(About.KILLED, new ActorRef(null, victims), null, null, killed, killed, false, false),
                List.of("generated"));
    }

    private static EventPlace place(Place place) {
        return new EventPlace(
                place.id().toLowerCase(Locale.ROOT),
                place.name(),
                place.admin1(),
                place.admin2(),
                place.country(),
                place.country(),
                place.latitude(),
                place.longitude(),
                PlacePrecision.EXACT,
                null,
                null);
    }
}
