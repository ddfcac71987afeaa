package org.marsad.reading.relations;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.Speaker;
import org.marsad.reading.attribution.Attributions;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.relations.End.Sort;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;
import org.marsad.region.Region;

/**
 * Where an end of a relation stands, as the cue tables say it: a list of places, tried in order.
 *
 * <ul>
 *   <li>{@code last}, {@code next} – directly before or after the cue (within its {@code gap}, 4 words unless told)
 *   <li>{@code left}, {@code right} – the nearest before or after it in the sentence
 *   <li>{@code inside} – among the cue's own words
 *   <li>{@code subject} – the cue's subject: before a Latin verb, after or before an Arabic one
 *   <li>{@code by}, {@code from}, {@code with} … – the first after the cue in that case; {@code bare} – in none
 *   <li>{@code owner} – whom "its" refers to; {@code topic} – the last one before the cue, sentences back
 *   <li>{@code speaker} – who says it; {@code home} – the country the report is about;
 *       {@code only} – the one group the text names
 * </ul>
 */
final class Slots {
    private static final int GAP = 4;
    private static final int REACH = 16;
    private static final int FAR = 1000;
    private static final int ARABIC_SUBJECT = 5;

    private final Text text;
    private final Ends ends;
    private final Attributions attributions;
    private final ActorNames names;
    private final Region region;

    Slots(Text text, Ends ends, Attributions attributions, ActorNames names, Region region) {
        this.text = text;
        this.ends = ends;
        this.attributions = attributions;
        this.names = names;
        this.region = region;
    }

    /** The first end that one of the places gives, or null. */
    @Nullable
    End find(String places, Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        for (String place : places.split(",")) {
            End end = findAt(place.strip(), cue, sentence, fits);
            if (end != null) {
                return end;
            }
        }
        return null;
    }

    private @Nullable End findAt(String place, Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        return switch (place) {
            case "last" -> left(cue, sentence, fits, gap(cue));
            case "next" -> right(cue, sentence, fits, gap(cue), null);
            case "left" -> left(cue, sentence, fits, FAR);
            case "right" -> right(cue, sentence, fits, REACH, null);
            case "inside" -> inside(cue, fits);
            case "subject" -> subject(cue, sentence, fits);
            case "owner" -> owner(cue, sentence, fits);
            case "topic" -> ends.latest(cue.first(), fits);
            case "speaker" -> speaker(cue, fits);
            case "home" -> home(cue, fits);
            case "only" -> only(fits);
            default -> right(cue, sentence, fits, REACH, Case.valueOf(place.toUpperCase(Locale.ROOT)));
        };
    }

    private static int gap(Match<Cue> cue) {
        String told = cue.value().get("gap");
        return told.isEmpty() ? GAP : Integer.parseInt(told);
    }

    private @Nullable End left(Match<Cue> cue, Sentence sentence, Predicate<End> fits, int gap) {
        for (int i = cue.first() - 1; i >= sentence.firstToken() && cue.first() - 1 - i <= gap; i--) {
            End end = ends.at(i);
            if (end != null) {
                if (fits.test(end)) {
                    return end;
                }
                i = end.first();
            } else if (text.key(i).equals(";")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable End right(
            Match<Cue> cue, Sentence sentence, Predicate<End> fits, int reach, @Nullable Case wanted) {
        int limit = Math.min(sentence.lastToken(), cue.last() + reach + 1);
        for (int i = cue.last(); i < limit; i++) {
            End end = ends.at(i);
            if (end != null && end.first() >= cue.last()) {
                if (fits.test(end) && (wanted == null || ends.caseOf(end) == wanted)) {
                    return end;
                }
                i = Math.max(i, end.last() - 1);
            } else if (text.key(i).equals(";")) {
                return null;
            }
        }
        return null;
    }

    private @Nullable End inside(Match<Cue> cue, Predicate<End> fits) {
        for (int i = cue.first(); i < cue.last(); i++) {
            End end = ends.at(i);
            if (end != null && fits.test(end)) {
                return end;
            }
        }
        return null;
    }

    private @Nullable End subject(Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        if (text.language() == Language.AR) {
            End after = right(cue, sentence, e -> fits.test(e) && ends.caseOf(e) == Case.BARE, ARABIC_SUBJECT, null);
            if (after != null) {
                return after;
            }
        }
        return left(cue, sentence, e -> fits.test(e) && isSubjectCase(ends.caseOf(e)), FAR);
    }

    private static boolean isSubjectCase(Case c) {
        return c == Case.BARE || c == Case.OF || c == Case.AMONG || c == Case.AFTER;
    }

    private @Nullable End owner(Match<Cue> cue, Sentence sentence, Predicate<End> fits) {
        End near = left(cue, sentence, fits, FAR);
        return near != null ? near : ends.latest(cue.first(), fits);
    }

    private @Nullable End speaker(Match<Cue> cue, Predicate<End> fits) {
        Speaker speaker = attributions.at(cue.first()).speaker();
        String id = speaker.id();
        if (id == null) {
            return null;
        }
        return region.findActor(id)
                .map(actor -> {
                    Sort sort = Ends.sortOf(actor);
                    return sort == null ? null : End.of(cue.first(), cue.last(), sort, actor, actor.country());
                })
                .filter(fits)
                .orElse(null);
    }

    private @Nullable End only(Predicate<End> fits) {
        End only = ends.onlyGroup();
        return only != null && fits.test(only) ? only : null;
    }

    private @Nullable End home(Match<Cue> cue, Predicate<End> fits) {
        String country = names.country();
        if (country == null) {
            return null;
        }
        End home = End.country(cue.first(), cue.last(), country).referredAt(cue.first(), cue.last());
        return fits.test(home) ? home : null;
    }

    /** The whole row an end stands in. */
    List<End> rowAround(End end) {
        return end.members().isEmpty() ? ends.rowAround(end) : end.members();
    }

    /** The row an end opens. */
    List<End> row(End end) {
        return end.members().isEmpty() ? ends.row(end) : end.members();
    }
}
