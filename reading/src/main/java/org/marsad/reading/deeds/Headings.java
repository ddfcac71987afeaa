package org.marsad.reading.deeds;

import org.jspecify.annotations.Nullable;
import org.marsad.reading.dates.DateMention;
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

    private final @Nullable DateMention[] dateOf;
    private final @Nullable PlaceMention[] placeOf;

    Headings(Annotated annotated) {
        Text text = annotated.text();
        int size = text.sentences().size();
        dateOf = new DateMention[size];
        placeOf = new PlaceMention[size];
        DateMention date = null;
        PlaceMention place = null;
        for (Sentence sentence : text.sentences()) {
            PlaceMention opening = annotated.placeAt(sentence.firstToken());
            boolean colon = opening != null
                    && opening.last() < sentence.lastToken()
                    && text.key(opening.last()).equals(":");
            if (colon) {
                place = opening;
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

    private static boolean isHeading(Annotated annotated, Sentence sentence) {
        if (sentence.lastToken() - sentence.firstToken() > HEADING_TOKENS) {
            return false;
        }
        boolean named = false;
        for (int i = sentence.firstToken(); i < sentence.lastToken(); i++) {
            boolean mention = annotated.dateAt(i) != null || annotated.placeAt(i) != null;
            if (!mention && !annotated.text().token(i).isPunctuation()) {
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

    @Nullable
    PlaceMention placeOf(int sentence) {
        return placeOf[sentence];
    }
}
