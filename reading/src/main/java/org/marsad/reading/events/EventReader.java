package org.marsad.reading.events;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.model.PlacePrecision;
import org.marsad.model.SubEventType;
import org.marsad.model.When;
import org.marsad.reading.attribution.Attributions;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.deeds.SeedReader;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;

/** Sixth pass, whole: from seeds and claims to finished events. */
public final class EventReader {
    /** Older than the main event by more days than this: recalled as background. */
    private static final long BACKGROUND_DAYS = 12;

    /** What is named as past and lies further back than this is no news. */
    private static final long OLD_DAYS = 30;

    /** What is only named is hardly ever what a report is about. */
    private static final double NAMED = 5;

    /** What is counted over so many days is no event of its own. */
    private static final long STATISTIC_DAYS = 20;

    /** A finished event with the claims and seeds it rests on. */
    public record Told(Event event, List<Seed> seeds, List<Claim> claims) {}

    private final Annotated annotated;
    private final ActorNames names;
    private final @Nullable Annotated title;
    private final Attributions attributions;
    private final @Nullable When published;

    public EventReader(
            Annotated annotated,
            @Nullable Annotated title,
            ActorNames names,
            Attributions attributions,
            @Nullable When published) {
        this.attributions = attributions;
        this.published = published;
        this.annotated = annotated;
        this.title = title;
        this.names = names;
    }

    public List<Told> read(Clauses clauses, SeedReader seedReader, List<Seed> seeds, List<Claim> claims) {
        if (OtherField.tells(annotated, title, claims)) {
            return List.of();
        }
        List<Draft> drafts = new EventAssembler(annotated, clauses, seedReader, seeds, claims).assemble();
        drafts.removeIf(this::isEmpty);
        fillPlaces(drafts, seedReader);
        fillDates(drafts);
        Draft main = mainOf(drafts);
        List<Told> told = new ArrayList<>();
        Parties parties = new Parties(annotated, names, attributions);
        for (Draft draft : drafts) {
            String country = draft.place == null || draft.place.place().country() == null
                    ? names.country()
                    : draft.place.place().country();
            Sides sides = parties.of(draft, country, drafts);
            SubEventType subType = SubTypes.of(draft, sides);
            told.add(new Told(
                    new Event(
                            "e" + (told.size() + 1),
                            subType,
                            draft == main,
                            isNamed(draft, drafts)
                                    || isStatistic(draft)
                                    || (main != null && draft != main && isBackground(draft, main)),
                            draft.date,
                            placeOf(draft),
                            sides.perpetrators(),
                            sides.targets(),
                            List.of()),
                    draft.seeds,
                    draft.claims));
        }
        return told;
    }

    private boolean isEmpty(Draft draft) {
        if (draft.tells("leave") || draft.tells("measure") || draft.family == DeedFamily.GROUP) {
            return false;
        }
        boolean bare = draft.place == null && draft.date == null && draft.claims.isEmpty();
        boolean parties = draft.seeds.stream()
                .anyMatch(s -> !s.agents().isEmpty()
                        || !s.patients().isEmpty()
                        || !s.sites().isEmpty());
        return bare && !parties;
    }

    private void fillPlaces(List<Draft> drafts, SeedReader seedReader) {
        PlaceMention main = null;
        for (Draft draft : drafts) {
            if (draft.place != null && draft.place.place().kind() != PlaceKind.COUNTRY && main == null) {
                main = draft.place;
            }
        }
        if (main == null && title != null) {
            main = firstSettlement(title.places());
        }
        List<PlaceMention> where = new ArrayList<>();
        for (PlaceMention place : annotated.places()) {
            if (!seedReader.namesActor(place)) {
                where.add(place);
            }
        }
        if (main == null) {
            main = firstSettlement(where);
        }
        if (main == null && !where.isEmpty()) {
            main = where.get(0);
        }
        for (Draft draft : drafts) {
            if (draft.tells("leave")) {
                draft.place = countryIn(draft);
            }
            if (draft.place == null
                    && main != null
                    && !draft.tells("leave")
                    && !isOfStates(draft)
                    && draft.family != DeedFamily.COUP
                    && draft.family != DeedFamily.GROUP) {
                PlaceMention opened = openedAt(draft);
                draft.place = opened != null ? opened : main;
                draft.fromTitle = true;
            }
        }
    }

    /** What governments decree or break off happens to countries, not in the towns that the report names beside. */
    private static boolean isOfStates(Draft draft) {
        return draft.family == DeedFamily.SANCTION || draft.tells("measure");
    }

    /** The settlement that the report opened with, where the event is told before any other place is named. */
    private @Nullable PlaceMention openedAt(Draft draft) {
        int told = Integer.MAX_VALUE;
        for (Seed seed : draft.seeds) {
            told = Math.min(told, seed.cue().first());
        }
        PlaceMention opened = null;
        for (PlaceMention place : annotated.places()) {
            if (place.first() >= told) {
                break;
            }
            if (!place.place().kind().isArea()) {
                if (opened != null && !opened.place().id().equals(place.place().id())) {
                    return null;
                }
                opened = place;
            }
        }
        return opened;
    }

    /** Who leaves an organisation is a country, named in the sentence that tells it. */
    private @Nullable PlaceMention countryIn(Draft draft) {
        for (PlaceMention place : annotated.places()) {
            boolean there = annotated.text().token(place.first()).sentence() == draft.firstSentence();
            if (there && place.place().kind() == PlaceKind.COUNTRY) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable PlaceMention firstSettlement(List<PlaceMention> places) {
        for (PlaceMention place : places) {
            if (!place.place().kind().isArea()) {
                return place;
            }
        }
        for (PlaceMention place : places) {
            if (place.place().kind() != PlaceKind.COUNTRY) {
                return place;
            }
        }
        return null;
    }

    private void fillDates(List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean recalled = draft.seeds.stream().anyMatch(Seed::recalled);
            if ((draft.date == null || draft.inheritedDate)
                    && draft.spokenDate != null
                    && (!recalled || draft.family == DeedFamily.RELEASE)) {
                draft.date = draft.spokenDate;
            }
        }
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            for (Draft other : drafts) {
                boolean taken = (draft.family == DeedFamily.RELEASE && other.family == DeedFamily.ABDUCTION)
                        || (draft.family == DeedFamily.ABDUCTION && other.family == DeedFamily.RELEASE);
                if (draft.date == null
                        && other.date != null
                        && other != draft
                        && !taken
                        && sharesSentence(draft, other)) {
                    draft.date = other.date;
                }
            }
        }
    }

    private static boolean sharesSentence(Draft a, Draft b) {
        return a.firstSentence() == b.firstSentence();
    }

    private @Nullable Draft mainOf(List<Draft> drafts) {
        Draft best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            double score = (draft.frame().isEmpty() && !isStatistic(draft) ? 0 : -NAMED)
                    - 0.5 * i
                    + 0.3 * Math.min(4, draft.claims.size())
                    - 0.4 * draft.firstSentence();
            if (title != null && draft.place != null) {
                for (PlaceMention place : title.places()) {
                    if (place.place().id().equals(draft.place.place().id()) && !draft.fromTitle) {
                        score += 1.5;
                    }
                }
            }
            if (score > bestScore) {
                bestScore = score;
                best = draft;
            }
        }
        return best;
    }

    /** Only named, as past or beside something told: the day of a trial or an anniversary is not that of the deed. */
    private boolean isNamed(Draft draft, List<Draft> drafts) {
        return switch (draft.frame()) {
            case "" -> false;
            case "past" -> true;
            default ->
                isOld(draft) || drafts.stream().anyMatch(other -> other.frame().isEmpty());
        };
    }

    private boolean isOld(Draft draft) {
        return draft.date != null
                && published != null
                && ChronoUnit.DAYS.between(draft.date.to(), published.from()) > OLD_DAYS;
    }

    /** "120 civilians were killed in Burkina Faso in May": what a month or a year came to in a country. */
    private static boolean isStatistic(Draft draft) {
        boolean wide = draft.place != null && draft.place.place().kind() == PlaceKind.COUNTRY;
        boolean killings = !draft.seeds.isEmpty()
                && draft.seeds.stream()
                        .allMatch(seed -> seed.deed().equals("killing")
                                || seed.cue().value().is("number", "p"));
        When counted = draft.dateSince ? null : draft.date;
        return wide
                && killings
                && draft.family == DeedFamily.VIOLENCE
                && (counted == null || ChronoUnit.DAYS.between(counted.from(), counted.to()) >= STATISTIC_DAYS);
    }

    private static boolean isBackground(Draft draft, Draft main) {
        When own = draft.date;
        When reference = main.date;
        boolean recalled = draft.seeds.stream().allMatch(Seed::recalled) && !draft.seeds.isEmpty();
        if (own == null || reference == null) {
            return recalled;
        }
        long older = ChronoUnit.DAYS.between(own.to(), reference.from());
        return older > BACKGROUND_DAYS || (recalled && older > 0);
    }

    private @Nullable EventPlace placeOf(Draft draft) {
        PlaceMention mention = draft.place;
        if (mention == null || (draft.family == DeedFamily.COUP && draft.fromTitle)) {
            String country = names.country();
            for (PlaceMention candidate : annotated.places()) {
                if (candidate.place().kind() == PlaceKind.COUNTRY
                        && candidate.place().country() != null
                        && candidate.place().country().equals(country)) {
                    return eventPlace(candidate, candidate.place());
                }
            }
            return country == null ? null : countryPlace(country);
        }
        return eventPlace(mention, mention.place());
    }

    private @Nullable EventPlace countryPlace(String iso3) {
        Place place = names.countryPlace(iso3);
        return place == null
                ? null
                : new EventPlace(
                        place.id(),
                        place.name(),
                        null,
                        null,
                        place.name(),
                        iso3,
                        place.latitude(),
                        place.longitude(),
                        PlacePrecision.COUNTRY,
                        null,
                        null);
    }

    private EventPlace eventPlace(PlaceMention mention, Place place) {
        boolean inBody =
                mention.last() <= annotated.text().size() && mention.equals(annotated.placeAt(mention.first()));
        return new EventPlace(
                place.id(),
                nameOf(place),
                place.admin1(),
                place.admin2(),
                names.countryName(place.country()),
                place.country(),
                place.latitude(),
                place.longitude(),
                precisionOf(mention),
                inBody ? annotated.text().words(mention.first(), mention.last()) : null,
                inBody ? annotated.text().span(mention.first(), mention.last()) : null);
    }

    private static String nameOf(Place place) {
        String unit = place.kind() == PlaceKind.ADMIN1
                ? place.admin1()
                : place.kind() == PlaceKind.ADMIN2 ? place.admin2() : null;
        return unit == null ? place.name() : unit;
    }

    private static PlacePrecision precisionOf(PlaceMention mention) {
        return switch (mention.place().kind()) {
            case COUNTRY -> PlacePrecision.COUNTRY;
            case ADMIN1, ADMIN2, ADMIN3, REGION -> PlacePrecision.REGION;
            default -> mention.near() ? PlacePrecision.NEAR : PlacePrecision.EXACT;
        };
    }
}
