package org.marsad.reading.grammar;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;

/** Finds the case of mentions: looks back over determiners, numbers and place words to a preposition. */
public final class Cases {
    private static final int REACH = 6;

    private final Annotated annotated;
    private final boolean arabic;
    private final boolean french;

    public Cases(Annotated annotated) {
        this.annotated = annotated;
        this.arabic = annotated.text().language() == Language.AR;
        this.french = annotated.text().language() == Language.FR;
    }

    /** Case of a mention; a coordinated mention has the case of the first of its row. */
    public Case of(Mention mention) {
        Case own = of(mention.first(), mention.attachedPreposition());
        if (own == Case.BARE) {
            Integer before = isListed(mention) ? coordinatedBefore(mention.first()) : null;
            if (before != null) {
                Mention other = mentionEndingAt(before);
                if (other != null && other.getClass() == mention.getClass()) {
                    return of(other);
                }
            }
        }
        return own;
    }

    /** Case of a phrase that begins at a token. */
    public Case of(int first, char attached) {
        if (arabic && attached != 0) {
            return attached == 'ب' ? Case.IN : attached == 'ل' ? Case.TO : Case.BARE;
        }
        int i = first - 1;
        int sentenceStart = annotated.text().sentenceOf(first).firstToken();
        for (int steps = 0; steps < REACH && i >= sentenceStart; steps++) {
            Match<Cue> preposition = prepositionEndingAt(i + 1, sentenceStart);
            if (preposition != null) {
                if (isPartitive(preposition, sentenceStart)) {
                    return Case.BARE;
                }
                Case found = Case.ofRole(preposition.value().get("role"));
                if (found == Case.FROM && isCounted(preposition, sentenceStart)) {
                    i = preposition.first() - 1;
                    continue;
                }
                return found == Case.AFTER ? Case.BARE : found;
            }
            int skipped = skip(i, sentenceStart);
            if (skipped == i) {
                return Case.BARE;
            }
            i = skipped;
        }
        return Case.BARE;
    }

    /** "Des habitants racontent", "…, d'autres ont fui": an article where nothing precedes that it could belong to. */
    private boolean isPartitive(Match<Cue> preposition, int sentenceStart) {
        if (!french || !preposition.value().is("role", "of") || preposition.length() > 1) {
            return false;
        }
        int first = preposition.first();
        String key = annotated.text().key(first);
        boolean plural = key.equals("des");
        boolean others = key.equals("d") && annotated.cueAt(first + 1, CueKind.DETERMINER) != null;
        if (!plural && !others) {
            return false;
        }
        return first == sentenceStart
                || annotated.text().token(first - 1).isPunctuation()
                || annotated.cueAt(first - 1, CueKind.COMPLEMENTIZER) != null
                || annotated.cueAt(first - 1, CueKind.BOUNDARY) != null;
    }

    /** "المئات من المسلحين", "عدد من الجنود": what is counted stands in the case of its number. */
    private boolean isCounted(Match<Cue> preposition, int from) {
        int before = preposition.first() - 1;
        return arabic
                && before >= from
                && (annotated.quantityAt(before) != null
                        || annotated.cueAt(before, CueKind.DETERMINER) != null
                        || isUnit(annotated.text().key(before)));
    }

    /** "وحدة من القوات الخاصة": a unit, and what it is a part of. */
    private static boolean isUnit(String key) {
        String bare = key.startsWith("و") && key.length() > 5 ? key.substring(1) : key;
        return switch (bare) {
            case "وحده", "دوريه", "كتيبه", "سريه", "قوه", "مجموعه", "فرقه", "مفرزه", "رتل", "ثله", "زمره", "خليه" ->
                true;
            default -> false;
        };
    }

    /** The longest preposition that ends before a token, or null. */
    private @Nullable Match<Cue> prepositionEndingAt(int end, int from) {
        for (int first = Math.max(from, end - 5); first < end; first++) {
            if (!annotated.opens(first, CueKind.PREPOSITION)) {
                continue;
            }
            for (Match<Cue> cue : annotated.cuesStartingAt(first)) {
                if (cue.value().kind() == CueKind.PREPOSITION && cue.last() == end) {
                    return cue;
                }
            }
        }
        return null;
    }

    /** Steps over a determiner, number, place word or qualifying site word before a noun; the same index when there is none. */
    private int skip(int i, int from) {
        String key = annotated.text().key(i);
        if (key.equals("\"") || key.equals("'")) {
            return i - 1;
        }
        var quantity = annotated.quantityAt(i);
        if (quantity != null && quantity.firstToken() >= from) {
            return quantity.firstToken() - 1;
        }
        for (int first = Math.max(from, i - 3); first <= i; first++) {
            for (Match<Cue> cue : annotated.cuesStartingAt(first)) {
                CueKind kind = cue.value().kind();
                boolean step =
                        kind == CueKind.DETERMINER || kind == CueKind.PLACE_WORD || (arabic && kind == CueKind.SITE);
                if (step && cue.last() == i + 1) {
                    return first - 1;
                }
            }
        }
        return i;
    }

    /** "…, two officers admitted": behind a comma alone, a mention belongs to a list only where the list goes on. */
    private boolean isListed(Mention mention) {
        if (arabic) {
            return true;
        }
        int i = mention.first() - 1;
        while (i > 0 && (annotated.quantityAt(i) != null || annotated.cueAt(i, CueKind.DETERMINER) != null)) {
            i--;
        }
        if (i < 0 || !annotated.text().key(i).equals(",")) {
            return true;
        }
        int after = mention.last();
        return after < annotated.text().size()
                && (annotated.text().token(after).isPunctuation()
                        || annotated.cueAt(after, CueKind.CONJUNCTION) != null);
    }

    /** The last token of a mention coordinated directly before a token ("CMA and …", "X, Y and …"), or null. */
    private @Nullable Integer coordinatedBefore(int first) {
        int i = first - 1;
        int sentenceStart = annotated.text().sentenceOf(first).firstToken();
        boolean joined = arabic && annotated.text().token(first).key().startsWith("و");
        for (int steps = 0; steps < 4 && i >= sentenceStart; steps++) {
            if (annotated.cueAt(i, CueKind.CONJUNCTION) != null
                    || annotated.text().key(i).equals(",")) {
                joined = true;
                i--;
            } else if (annotated.quantityAt(i) != null || annotated.cueAt(i, CueKind.DETERMINER) != null) {
                i--;
            } else {
                break;
            }
        }
        boolean mention = annotated.actorAt(i) != null || annotated.placeAt(i) != null;
        return joined && mention ? i : null;
    }

    private @Nullable Mention mentionEndingAt(int token) {
        Mention actor = annotated.actorAt(token);
        return actor != null ? actor : annotated.placeAt(token);
    }
}
