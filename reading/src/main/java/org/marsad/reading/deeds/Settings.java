package org.marsad.reading.deeds;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * Places that words of a sentence point back to: "y" and "there" mean the place where the sentence before is set, and "the
 * first two" the places listed there.
 */
final class Settings {
    private static final int SENTENCES_BACK = 2;
    private static final int OPENING_TOKENS = 4;

    private final Annotated annotated;
    private final Text text;
    private final Cases cases;

    Settings(Annotated annotated, Cases cases) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.cases = cases;
    }

    /** "Trois bouviers y ont été emmenés": the place meant by a word beside a cue, or null where there is none. */
    @Nullable
    PlaceMention there(int from, int first, int last, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.lastToken(), last); i++) {
            if ((i >= first - 4 && isThere(text.key(i))) || isThatPlace(i)) {
                return before(i, sentence);
            }
        }
        return null;
    }

    /** "In that town", "the same camp": where the sentence before is set, or null where nothing points back. */
    @Nullable
    PlaceMention namedBefore(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.lastToken(); i++) {
            Match<Cue> same = annotated.cueAt(i, CueKind.SAME);
            if (same != null && same.value().is("refers", "place")) {
                return before(sentence.firstToken(), sentence);
            }
        }
        return null;
    }

    private boolean isThere(String key) {
        return switch (text.language()) {
            case FR -> key.equals("y");
            case EN -> false;
            case AR -> false;
        };
    }

    /** "Dans ce bourg", "in that village": a kind of place instead of its name. */
    private boolean isThatPlace(int token) {
        boolean that = token > 0
                && switch (text.key(token - 1)) {
                    case "ce", "cet", "cette", "that", "this" -> true;
                    default -> false;
                };
        return that
                && switch (text.key(token)) {
                    case "bourg", "village", "ville", "localite", "bourgade", "hameau", "commune", "town", "city" ->
                        true;
                    default -> false;
                };
    }

    /** The settlement named last before a token in its sentence, else where the sentence before is set. */
    private @Nullable PlaceMention before(int token, Sentence sentence) {
        PlaceMention found = lastSettlement(sentence.firstToken(), token);
        for (int back = 1; back <= SENTENCES_BACK && found == null && sentence.index() >= back; back++) {
            Sentence earlier = text.sentences().get(sentence.index() - back);
            found = opening(earlier);
            if (found == null) {
                found = lastSettlement(earlier.firstToken(), earlier.lastToken());
            }
        }
        return found;
    }

    /** "À Banikoara, …": the place a sentence opens with. */
    private @Nullable PlaceMention opening(Sentence sentence) {
        int limit = Math.min(sentence.lastToken(), sentence.firstToken() + OPENING_TOKENS);
        for (int i = sentence.firstToken(); i < limit; i++) {
            PlaceMention place = annotated.placeAt(i);
            if (place != null) {
                return place.place().kind().isArea() || !cases.of(place).isPlace() ? null : place;
            }
        }
        return null;
    }

    private @Nullable PlaceMention lastSettlement(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            PlaceMention place = annotated.placeAt(i);
            if (place != null && !place.place().kind().isArea()) {
                Case c = cases.of(place);
                if (c != Case.FROM && c != Case.TO && c != Case.BY && c != Case.WITH && !isOfOffice(place)) {
                    return place;
                }
            }
        }
        return null;
    }

    /** "Le maire de Banibangou": the place is his. */
    private boolean isOfOffice(PlaceMention place) {
        for (int i = place.first() - 1; i >= Math.max(0, place.first() - 3); i--) {
            ActorMention holder = annotated.actorAt(i);
            if (holder != null) {
                return holder.actor().kind() == ActorKind.OBSERVER_ROLE;
            }
        }
        return false;
    }

    /** "Les deux premières sont tombées": those of the places listed in the sentence before. */
    List<PlaceMention> ordinals(int cue, Sentence sentence) {
        if (sentence.index() == 0) {
            return List.of();
        }
        for (int i = Math.max(sentence.firstToken(), cue - 4); i < cue; i++) {
            int[] range = range(i);
            if (range != null && annotated.cueAt(i - 1, CueKind.DETERMINER) != null) {
                List<PlaceMention> row = row(text.sentences().get(sentence.index() - 1));
                return range[0] < row.size() && row.size() > 1
                        ? row.subList(range[0], Math.min(row.size(), range[1]))
                        : List.of();
            }
        }
        return List.of();
    }

    private int @Nullable [] range(int token) {
        int count = switch (text.key(token - 1)) {
            case "deux", "two" -> 2;
            case "trois", "three" -> 3;
            case "quatre", "four" -> 4;
            default -> 1;
        };
        return switch (text.key(token)) {
            case "premiere", "premier", "premieres", "premiers" -> new int[] {0, count};
            case "seconde", "deuxieme" -> new int[] {1, 2};
            case "troisieme" -> new int[] {2, 3};
            default -> null;
        };
    }

    /** The settlements of a sentence's longest list. */
    private List<PlaceMention> row(Sentence sentence) {
        List<PlaceMention> best = List.of();
        List<PlaceMention> row = new ArrayList<>();
        for (PlaceMention place : annotated.places()) {
            if (!sentence.contains(place.first()) || place.place().kind().isArea()) {
                continue;
            }
            boolean listed =
                    !row.isEmpty() && place.first() - row.get(row.size() - 1).last() <= 2;
            if (!listed) {
                row = new ArrayList<>();
            }
            row.add(place);
            best = row.size() > best.size() ? row : best;
        }
        return best;
    }
}
