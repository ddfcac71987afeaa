package org.marsad.ledger.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Place;
import org.marsad.model.Presence;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.region.Region;

/**
 * The words of a report under which it is found, and what a query asks for: both by the same keys. Safe for use by many threads.
 */
public final class SearchWords {
    /** Stands for a word that no search finds. */
    public static final String HIDDEN = "_";

    /**
     * So many words of a report are searched, about forty pages. PostgreSQL tells apart as many positions, and keeps one megabyte of
     * words.
     */
    static final int MOST_WORDS = 16_000;

    static final int MOST_LETTERS = 150_000;

    private final Region region;
    private @Nullable Tables tables;

    private record Tables(PackNames names, PrivateNames privateNames, QueryReader queries) {}

    private SearchWords(Region region) {
        this.region = region;
    }

    /** Tables are loaded when words are first asked for. */
    public static SearchWords of(Region region) {
        return new SearchWords(region);
    }

    private synchronized Tables tables() {
        Tables loaded = tables;
        if (loaded == null) {
            PackNames names = PackNames.of(region);
            Set<String> ordinary = WordTable.keys("ordinary-words.txt");
            loaded = new Tables(names, new PrivateNames(names, ordinary), new QueryReader(names, ordinary));
            tables = loaded;
        }
        return loaded;
    }

    PrivateNames privateNames() {
        return tables().privateNames();
    }

    /**
     * What a person asks for who types this: words, "phrases", -excluded, names.
     *
     * @throws QueryException when there is nothing to look for, or too much
     */
    public SearchQuery query(String typed) {
        return tables().queries().read(typed);
    }

    /** Names of the pack that are written much like words of a query. */
    public List<String> near(SearchQuery query) {
        NearNames near = new NearNames(tables().names());
        Set<String> labels = new LinkedHashSet<>();
        for (Wanted one : query.wanted()) {
            String key = WordCutter.phrase(one.typed());
            if (key != null && one.meant().isEmpty()) {
                labels.addAll(near.to(key));
            }
        }
        return List.copyOf(labels);
    }

    /** What may be shown of a found report, where the reader took these names for places. */
    public FoundReport found(Report report, Matching matching, Collection<String> places, List<FoundEvent> events) {
        Excerpts.Excerpt excerpt = new Excerpts(privateNames()).of(matching, places);
        return new FoundReport(
                report.id(),
                excerpt.title(),
                report.source(),
                report.published(),
                report.language(),
                excerpt.snippet(),
                events);
    }

    /**
     * Keys of the words of title and body in their order, a blank between two; an underscore for each private name. The areas that the
     * report names follow.
     */
    public String of(Reading reading) {
        Set<String> areas = new LinkedHashSet<>();
        for (Place place : reading.places()) {
            String country = place.country();
            if (country != null) {
                areas.add(area(country, null));
                areas.add(area(country, place.admin1()));
            }
        }
        return of(reading.report(), places(reading), areas);
    }

    /**
     * What stands for an area in the index.
     *
     * @param iso3 country, ISO 3166-1 alpha-3
     * @param admin1 name of the first-level unit, or null for the whole country
     */
    public static String area(String iso3, @Nullable String admin1) {
        String unit = admin1 == null ? null : WordCutter.phrase(admin1);
        String country = HIDDEN + iso3.toLowerCase(Locale.ROOT);
        return unit == null ? country : country + HIDDEN + unit.replace(" ", "");
    }

    /**
     * As {@link #of(Reading)}.
     *
     * @param places names that the reader took for places
     * @param areas as {@link #area} has them
     */
    public String of(Report report, Collection<String> places, Collection<String> areas) {
        String text = text(report.title(), report.text());
        List<Word> words = WordCutter.of(text, MOST_WORDS);
        boolean[] hidden = privateNames().in(text, words, places);
        StringBuilder keys = new StringBuilder(text.length());
        for (int i = 0; i < hidden.length && keys.length() < MOST_LETTERS; i++) {
            keys.append(i == 0 ? "" : " ")
                    .append(hidden[i] ? HIDDEN : words.get(i).key());
        }
        areas.forEach(area -> keys.append(' ').append(area));
        return keys.toString();
    }

    /** Title and body as one text. */
    static String text(@Nullable String title, String body) {
        return title == null ? body : title + "\n" + body;
    }

    /** The names of all that a reading takes for a place. */
    public static Set<String> places(Reading reading) {
        Set<String> names = new LinkedHashSet<>();
        for (Place place : reading.places()) {
            names.add(place.name());
            place.names().values().forEach(names::addAll);
        }
        List<@Nullable EventPlace> places = new ArrayList<>();
        for (Event event : reading.events()) {
            places.add(event.place());
        }
        reading.statements().forEach(statement -> {
            if (statement.detail() instanceof Presence presence) {
                places.add(presence.place());
            }
        });
        for (EventPlace place : places) {
            if (place != null) {
                names.add(place.name());
                if (place.mention() != null) {
                    names.add(place.mention());
                }
            }
        }
        return names;
    }
}
