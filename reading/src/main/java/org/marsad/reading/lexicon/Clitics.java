package org.marsad.reading.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The ways an Arabic word may divide into proclitics, a rest and a pronoun: و ف, then ب ل ك س, then ال, and ه ها هم هما نا
 * at the end. The undivided word always comes first; a rest counts only when a lexicon knows it, so no letter is ever
 * taken from a known name.
 */
public final class Clitics {
    /**
     * One division.
     *
     * @param rest what remains and is looked up
     * @param conjunction و or ف, or 0
     * @param preposition ب, ل or ك, or 0
     * @param future س before an imperfect
     * @param article ال
     * @param pronoun the suffix taken off, or the empty string
     */
    public record Division(
            String rest, char conjunction, char preposition, boolean future, boolean article, String pronoun) {
        /** How many pieces were taken off: fewer is better. */
        public int cost() {
            return (conjunction == 0 ? 0 : 1)
                    + (preposition == 0 ? 0 : 1)
                    + (future ? 1 : 0)
                    + (article ? 1 : 0)
                    + (pronoun.isEmpty() ? 0 : 2);
        }
    }

    private static final int CACHE_LIMIT = 100_000;
    private static final String[] PRONOUNS = {"هما", "ها", "هم", "هن", "نا", "ه"};
    private static final ConcurrentMap<String, List<Division>> CACHE = new ConcurrentHashMap<>();

    private Clitics() {}

    /** All divisions of an Arabic key, undivided first, then by cost. */
    public static List<Division> of(String key) {
        List<Division> known = CACHE.get(key);
        if (known == null) {
            known = divide(key);
            if (CACHE.size() < CACHE_LIMIT) {
                CACHE.put(key, known);
            }
        }
        return known;
    }

    private static List<Division> divide(String key) {
        List<Division> found = new ArrayList<>();
        withoutConjunction(found, key, (char) 0);
        if (key.length() > 2 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف')) {
            withoutConjunction(found, key.substring(1), key.charAt(0));
        }
        List<Division> withPronouns = new ArrayList<>(found);
        for (Division d : found) {
            for (String pronoun : PRONOUNS) {
                if (!d.article() && d.rest().endsWith(pronoun) && d.rest().length() - pronoun.length() >= 2) {
                    String stem = d.rest().substring(0, d.rest().length() - pronoun.length());
                    withPronouns.add(new Division(stem, d.conjunction(), d.preposition(), d.future(), false, pronoun));
                    if (stem.endsWith("ت")) {
                        String feminine = stem.substring(0, stem.length() - 1) + "ه";
                        withPronouns.add(
                                new Division(feminine, d.conjunction(), d.preposition(), d.future(), false, pronoun));
                    }
                    break;
                }
            }
        }
        withPronouns.sort(Comparator.comparingInt(Division::cost));
        return List.copyOf(withPronouns);
    }

    private static void withoutConjunction(List<Division> found, String rest, char conjunction) {
        withArticle(found, rest, conjunction, (char) 0);
        if (rest.length() < 3) {
            return;
        }
        char first = rest.charAt(0);
        if (first == 'ب' || first == 'ك') {
            withArticle(found, rest.substring(1), conjunction, first);
        } else if (first == 'ل') {
            if (rest.charAt(1) == 'ل') {
                found.add(new Division(rest.substring(2), conjunction, 'ل', false, true, ""));
                found.add(new Division("ال" + rest.substring(2), conjunction, 'ل', false, false, ""));
            }
            withArticle(found, rest.substring(1), conjunction, 'ل');
        } else if (first == 'س' && "يتنا".indexOf(rest.charAt(1)) >= 0) {
            found.add(new Division(rest.substring(1), conjunction, (char) 0, true, false, ""));
        }
    }

    private static void withArticle(List<Division> found, String rest, char conjunction, char preposition) {
        found.add(new Division(rest, conjunction, preposition, false, false, ""));
        if (rest.startsWith("ال") && rest.length() > 3) {
            found.add(new Division(rest.substring(2), conjunction, preposition, false, true, ""));
        }
    }
}
