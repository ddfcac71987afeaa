package org.marsad.reading.deeds;

import org.jspecify.annotations.Nullable;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * Headings of notes and digests: a sentence that is only a date or a place ("27 July.", "Gargando."), or a place before
 * a colon ("Bourzanga: …"). They hold for the sentences after them, up to the next heading.
 */
final class Headings {
    private static final int HEADING_TOKENS = 6;
    private static final int OPENING_TOKENS = 12;

    private final @Nullable DateMention[] dateOf;
    private final @Nullable PlaceMention[] placeOf;
    private final @Nullable PlaceMention[] openingOf;

    Headings(Annotated annotated) {
        Text text = annotated.text();
        int size = text.sentences().size();
        dateOf = new DateMention[size];
        placeOf = new PlaceMention[size];
        openingOf = new PlaceMention[size];
        DateMention date = null;
        PlaceMention place = null;
        for (Sentence sentence : text.sentences()) {
            PlaceMention opening = firstPlace(
                    annotated,
                    sentence.firstToken(),
                    Math.min(sentence.lastToken(), sentence.firstToken() + HEADING_TOKENS));
            int colon = colonAfterNames(annotated, sentence);
            if (colon > 0) {
                place = firstPlace(annotated, sentence.firstToken(), colon);
                openingOf[sentence.index()] = place;
                date = firstDate(annotated, sentence.firstToken(), colon);
            } else if (isQuestion(text, sentence)) {
                place = asked(annotated, sentence);
                date = null;
            } else if (isHeading(annotated, sentence)) {
                DateMention ownDate = annotated.dateAt(sentence.firstToken());
                if (opening != null) {
                    place = opening;
                    date = null;
                }
                if (ownDate != null) {
                    date = ownDate;
                }
            }
            dateOf[sentence.index()] = date;
            placeOf[sentence.index()] = place;
        }
    }

    /** The colon that ends an opening of places, dates and small words ("Makalondi, 14 February:"), or −1. */
    private static int colonAfterNames(Annotated annotated, Sentence sentence) {
        boolean place = false;
        int limit = Math.min(sentence.lastToken(), sentence.firstToken() + OPENING_TOKENS);
        for (int i = sentence.firstToken(); i < limit; i++) {
            if (annotated.text().key(i).equals(":")) {
                return place ? i : -1;
            }
            place |= annotated.placeAt(i) != null;
            boolean named = annotated.placeAt(i) != null || annotated.dateAt(i) != null;
            boolean small = annotated.text().token(i).isPunctuation()
                    || annotated.cueAt(i, CueKind.PREPOSITION) != null
                    || annotated.cueAt(i, CueKind.DETERMINER) != null
                    || annotated.cueAt(i, CueKind.PLACE_WORD) != null;
            if (!named && !small) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable PlaceMention firstPlace(Annotated annotated, int from, int to) {
        for (int i = from; i < to; i++) {
            if (annotated.placeAt(i) != null) {
                return annotated.placeAt(i);
            }
        }
        return null;
    }

    private static @Nullable DateMention firstDate(Annotated annotated, int from, int to) {
        for (int i = from; i < to; i++) {
            if (annotated.dateAt(i) != null) {
                return annotated.dateAt(i);
            }
        }
        return null;
    }

    /** "Que s'est-il passé à Barsalogho ?": what follows answers. */
    private static boolean isQuestion(Text text, Sentence sentence) {
        return sentence.lastToken() > sentence.firstToken()
                && (text.key(sentence.lastToken() - 1).equals("?")
                        || text.key(sentence.lastToken() - 1).equals("؟"));
    }

    private static @Nullable PlaceMention asked(Annotated annotated, Sentence sentence) {
        PlaceMention place = firstPlace(annotated, sentence.firstToken(), sentence.lastToken());
        return place == null || place.place().kind().isArea() ? null : place;
    }

    private static boolean isHeading(Annotated annotated, Sentence sentence) {
        if (sentence.lastToken() - sentence.firstToken() > HEADING_TOKENS) {
            return false;
        }
        boolean named = false;
        for (int i = sentence.firstToken(); i < sentence.lastToken(); i++) {
            boolean mention = annotated.dateAt(i) != null || annotated.placeAt(i) != null;
            if (!mention
                    && !annotated.text().token(i).isPunctuation()
                    && annotated.cueAt(i, CueKind.CONJUNCTION) == null) {
                return false;
            }
            named |= mention;
        }
        return named;
    }

    @Nullable
    DateMention dateOf(int sentence) {
        return dateOf[sentence];
    }

    /** The place before the colon with which a sentence opens. */
    @Nullable
    PlaceMention openingOf(int sentence) {
        return openingOf[sentence];
    }

    @Nullable
    PlaceMention placeOf(int sentence) {
        return placeOf[sentence];
    }
}
