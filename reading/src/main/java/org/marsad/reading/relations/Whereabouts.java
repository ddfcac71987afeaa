package org.marsad.reading.relations;

import org.jspecify.annotations.Nullable;
import org.marsad.model.EventPlace;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.model.PlacePrecision;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Sentence;

/** Where a statement of presence holds: the nearest place of its sentence, else the last one before it. */
final class Whereabouts {
    /** How many words after a cue its place may stand, and before it. */
    private static final int AFTER = 14;

    private static final int BEFORE = 30;
    private static final int SENTENCES_BACK = 2;
    private static final int ATTACHED = 10;
    private static final int DIRECT = 4;

    private final Annotated annotated;
    private final Cases cases;
    private final ActorNames names;

    Whereabouts(Annotated annotated, Cases cases, ActorNames names) {
        this.annotated = annotated;
        this.cases = cases;
        this.names = names;
    }

    /** The cue's {@code place} says {@code attached} where only a place that its own words name counts, {@code direct} where it governs its place and tells nothing without, {@code none} for none. */
    @Nullable
    PlaceMention of(Match<Cue> cue, Sentence sentence) {
        if (cue.value().is("place", "none")) {
            return null;
        }
        if (cue.value().is("place", "attached")) {
            return attached(cue, sentence);
        }
        if (cue.value().is("place", "direct")) {
            return direct(cue, sentence);
        }
        PlaceMention country = null;
        for (int i = cue.first(); i < Math.min(sentence.lastToken(), cue.last() + AFTER); i++) {
            PlaceMention place = annotated.placeAt(i);
            if (place != null && place.place().kind() != PlaceKind.COUNTRY) {
                return place;
            }
            country = country == null ? place : country;
        }
        for (int i = cue.first() - 1; i >= Math.max(sentence.firstToken(), cue.first() - BEFORE); i--) {
            PlaceMention place = annotated.placeAt(i);
            if (place != null && place.place().kind() != PlaceKind.COUNTRY) {
                return place;
            }
            country = country == null ? place : country;
        }
        PlaceMention earlier = cue.value().is("place", "here") ? null : before(sentence);
        return earlier == null || (country != null && isNamed(country)) ? country : earlier;
    }

    /** A country told as where it is ("deployed in Niger"), not as whose it is ("Niger's army"). */
    private boolean isNamed(PlaceMention country) {
        Case c = cases.of(country);
        return c == Case.IN || c == Case.TO || c == Case.FROM || c == Case.ON;
    }

    /** A settlement or area that the cue governs, an article or "town of" at most between. */
    private @Nullable PlaceMention direct(Match<Cue> cue, Sentence sentence) {
        for (int i = cue.last(); i < Math.min(sentence.lastToken(), cue.last() + DIRECT); i++) {
            PlaceMention place = annotated.placeAt(i);
            if (place != null) {
                return place.place().kind() == PlaceKind.COUNTRY ? null : place;
            }
            if (annotated.text().token(i).isPunctuation() || annotated.actorAt(i) != null) {
                return null;
            }
        }
        return null;
    }

    /** A place that the words themselves attach: within or directly behind the cue, no comma between. */
    private @Nullable PlaceMention attached(Match<Cue> cue, Sentence sentence) {
        for (int i = cue.first(); i < Math.min(sentence.lastToken(), cue.last() + ATTACHED); i++) {
            PlaceMention place = annotated.placeAt(i);
            if (place != null) {
                return place;
            }
            if (i >= cue.last() && annotated.text().token(i).isPunctuation()) {
                return null;
            }
        }
        return null;
    }

    private @Nullable PlaceMention before(Sentence sentence) {
        PlaceMention last = null;
        for (PlaceMention place : annotated.places()) {
            int distance =
                    sentence.index() - annotated.text().token(place.first()).sentence();
            if (distance <= 0) {
                break;
            }
            if (distance <= SENTENCES_BACK && place.place().kind() != PlaceKind.COUNTRY) {
                last = place;
            }
        }
        return last;
    }

    /** A place as outputs give it. */
    EventPlace written(PlaceMention mention) {
        Place place = mention.place();
        String unit = place.kind() == PlaceKind.ADMIN1
                ? place.admin1()
                : place.kind() == PlaceKind.ADMIN2 ? place.admin2() : null;
        return new EventPlace(
                place.id(),
                unit == null ? place.name() : unit,
                place.admin1(),
                place.admin2(),
                names.countryName(place.country()),
                place.country(),
                place.latitude(),
                place.longitude(),
                precisionOf(mention),
                annotated.text().words(mention.first(), mention.last()),
                annotated.text().span(mention.first(), mention.last()));
    }

    private static PlacePrecision precisionOf(PlaceMention mention) {
        return switch (mention.place().kind()) {
            case COUNTRY -> PlacePrecision.COUNTRY;
            case ADMIN1, ADMIN2, ADMIN3, REGION -> PlacePrecision.REGION;
            default -> mention.near() ? PlacePrecision.NEAR : PlacePrecision.EXACT;
        };
    }
}
