package org.marsad.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlacePrecision;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.SubEventType;
import org.marsad.model.When;
import org.marsad.reading.text.TextSplitter;
import org.marsad.region.Region;

/**
 * Reports to search in: sentences of real reports of one language, thrown together, each report with a place of its own that
 * hardly another has, and one event. The same seed gives the same reports.
 */
final class SearchGenerator {
    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
    private static final int DAYS = 20 * 365;
    private static final int FEWEST = 4;
    private static final int MOST = 20;

    private final Random random;
    private final Map<Language, List<String>> sentences = new EnumMap<>(Language.class);
    private final List<Place> places;
    private int reports;

    SearchGenerator(Corpus corpus, Region region, long seed) {
        random = new Random(seed);
        for (Report report : corpus.reports()) {
            Language language = report.language() == null ? Language.EN : report.language();
            List<String> own = sentences.computeIfAbsent(language, k -> new ArrayList<>());
            TextSplitter.split(report.text(), language)
                    .sentences()
                    .forEach(sentence -> own.add(report.text()
                            .substring(sentence.begin(), sentence.end())
                            .strip()
                            .replace("\n", " ")));
        }
        places = region.places().stream()
                .filter(place -> place.admin1() != null && place.country() != null)
                .toList();
    }

    List<Reading> next(int count) {
        List<Reading> readings = new ArrayList<>();
        List<Language> languages = List.copyOf(sentences.keySet());
        for (int i = 0; i < count; i++) {
            readings.add(reading(languages.get(random.nextInt(languages.size()))));
        }
        return readings;
    }

    private Reading reading(Language language) {
        int number = ++reports;
        Place place = places.get(random.nextInt(places.size()));
        List<String> all = sentences.getOrDefault(language, List.of());
        StringBuilder text = new StringBuilder(place.name() + ". ");
        for (int count = FEWEST + random.nextInt(MOST - FEWEST); count > 0; count--) {
            text.append(all.get(random.nextInt(all.size()))).append(' ');
        }
        text.append(number);
        When day = When.day(FIRST_DAY.plusDays(random.nextInt(DAYS)));
        Report report = new Report(
                "report-" + number,
                all.get(random.nextInt(all.size())),
                "Outlet " + random.nextInt(60),
                day,
                language,
                text.toString());
        EventPlace spot = new EventPlace(
                place.id(),
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
        Event event = new Event("e1", SubEventType.ATTACK, true, false, day, spot, List.of(), List.of(), List.of());
        return new Reading(report, List.of(event), List.of(), List.of(), List.of(place));
    }
}
