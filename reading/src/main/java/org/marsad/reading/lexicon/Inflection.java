package org.marsad.reading.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All forms of a verb, for the notation {@code {language.part:verb}} in tables.
 *
 * <p>{@code {en:storm}} regular English; {@code {en:split,split,split,splitting}} irregular (past, participle, -ing form);
 * {@code part} participle only; {@code {fr:attaquer}} French of the first group, {@code {fr:saisir}} of the
 * second, {@code {fr:prendre,prenn,pren,prit,prendr,pris,prend}} irregular (infinitive, present plural stem, imperfect
 * stem, passé simple, future stem, participle, further finite forms). French parts: {@code fin} present, past and compound
 * past with avoir (a attaqué), {@code part} participles, {@code fut} future and conditional, {@code inf}, {@code intr} finite
 * with être (est tombé), {@code refl} reflexive (s'est emparé); without a part {@code fin}, participles and infinitive.
 * {@code {ar:هاجم}} or {@code {ar:قال,قول}} Arabic (perfect, imperfect stem where
 * it is not the perfect or the perfect without its first alif). Parts: {@code fin} finite forms, {@code part} participles;
 * for Arabic {@code past} perfect, {@code pres} imperfect, {@code noun} a noun in singular and dual, {@code adj} a
 * participle or adjective in all numbers; without a part, all forms of the verb. Arabic passives of the same letters
 * (قُتل) are the same form; others (أصيب, هوجم) are written out.
 */
public final class Inflection {
    private static final List<String> AVOIR =
            List.of("a", "ont", "avait", "avaient", "aurait", "auraient", "ayant", "avoir", "eut", "eurent", "avons");
    private static final List<String> ETRE = List.of(
            "est",
            "sont",
            "était",
            "étaient",
            "serait",
            "seraient",
            "étant",
            "être",
            "fut",
            "furent",
            "soit",
            "soient");
    private static final List<String> BETWEEN = List.of("", "également ", "aussi ", "déjà ");

    private Inflection() {}

    static Set<String> expand(String notation) {
        int colon = notation.indexOf(':');
        if (!notation.endsWith("}") || colon < 0) {
            throw new IllegalArgumentException("verb must look like {fr:attaquer}, but was " + notation);
        }
        String[] head = notation.substring(1, colon).split("\\.", 2);
        String part = head.length > 1 ? head[1] : "";
        List<String> stems =
                List.of(notation.substring(colon + 1, notation.length() - 1).split(","));
        Set<String> forms = new LinkedHashSet<>();
        switch (head[0]) {
            case "en" -> english(stems, part, forms);
            case "fr" -> french(stems, part, forms);
            case "ar" -> arabic(stems, part, forms);
            default -> throw new IllegalArgumentException("language must be en, fr or ar, but was " + notation);
        }
        return forms;
    }

    private static void english(List<String> stems, String part, Set<String> forms) {
        String verb = stems.get(0);
        String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        boolean consonantY = verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        String regular = consonantY ? verb.substring(0, verb.length() - 1) + "ied" : stem + "ed";
        String past = stems.size() > 1 ? stems.get(1) : regular;
        String participle = stems.size() > 2 ? stems.get(2) : past;
        if (!part.equals("part")) {
            boolean sibilant = verb.endsWith("s")
                    || verb.endsWith("sh")
                    || verb.endsWith("ch")
                    || verb.endsWith("x")
                    || verb.endsWith("go");
            forms.add(verb);
            forms.add(consonantY ? verb.substring(0, verb.length() - 1) + "ies" : verb + (sibilant ? "es" : "s"));
            forms.add(
                    stems.size() > 3
                            ? stems.get(3)
                            : (doubled(verb, past) ? verb + verb.charAt(verb.length() - 1) : stem) + "ing");
            forms.add(past);
        }
        forms.add(participle);
    }

    /** "kidnapped" of "kidnap": the last letter doubles. */
    private static boolean doubled(String verb, String past) {
        return past.equals(verb + verb.charAt(verb.length() - 1) + "ed");
    }

    private static void french(List<String> stems, String part, Set<String> forms) {
        String infinitive = stems.get(0);
        Set<String> simple = new LinkedHashSet<>();
        Set<String> future = new LinkedHashSet<>();
        Set<String> participles = new LinkedHashSet<>();
        if (stems.size() > 1) {
            irregularFrench(stems, simple, future, participles);
        } else if (infinitive.endsWith("er")) {
            firstGroup(infinitive.substring(0, infinitive.length() - 2), simple, future, participles);
        } else if (infinitive.endsWith("ir")) {
            String stem = infinitive.substring(0, infinitive.length() - 1);
            addAll(simple, stem, "t", "ssent", "ssait", "ssaient", "ssant", "rent", "sse");
            addAll(future, stem, "ra", "ront", "rait", "raient");
            addAll(participles, stem, "", "e", "s", "es");
        } else {
            throw new IllegalArgumentException("irregular French verb needs its stems: " + infinitive);
        }
        switch (part) {
            case "part" -> forms.addAll(participles);
            case "fut" -> forms.addAll(future);
            case "inf" -> forms.add(infinitive);
            case "refl" -> reflexive(infinitive, simple, participles, forms);
            case "intr" -> {
                forms.addAll(simple);
                compound(ETRE, participles, forms);
            }
            default -> {
                forms.addAll(simple);
                if (!participles.isEmpty()) {
                    compound(AVOIR, Set.of(participles.iterator().next()), forms);
                }
                if (part.isEmpty()) {
                    forms.addAll(participles);
                    forms.add(infinitive);
                }
            }
        }
    }

    private static void compound(List<String> auxiliaries, Set<String> participles, Set<String> forms) {
        for (String auxiliary : auxiliaries) {
            for (String participle : participles) {
                for (String adverb : BETWEEN) {
                    forms.add(auxiliary + " " + adverb + participle);
                }
            }
        }
    }

    /** {@code s'empare, s'est emparé, s'étaient emparés, s'emparer}; the elided pronoun is a word of its own, as in texts. */
    private static void reflexive(String infinitive, Set<String> simple, Set<String> participles, Set<String> forms) {
        String own = "aeiouyéèêh".indexOf(infinitive.charAt(0)) >= 0 ? "s " : "se ";
        simple.forEach(form -> forms.add(own + form));
        forms.add(own + infinitive);
        for (String auxiliary : ETRE) {
            String pronoun =
                    auxiliary.startsWith("e") || auxiliary.startsWith("é") || auxiliary.startsWith("ê") ? "s " : "se ";
            compound(List.of(pronoun + auxiliary), participles, forms);
        }
    }

    private static void firstGroup(String stem, Set<String> simple, Set<String> future, Set<String> participles) {
        boolean soft = stem.endsWith("g") || stem.endsWith("c");
        String before = !soft ? stem : stem.endsWith("g") ? stem + "e" : stem.substring(0, stem.length() - 1) + "ç";
        addAll(simple, stem, "e", "ent", "èrent");
        addAll(simple, before, "a", "ait", "aient", "ant", "ât");
        addAll(future, stem, "era", "eront", "erait", "eraient");
        if (stem.endsWith("y")) {
            String iStem = stem.substring(0, stem.length() - 1) + "i";
            addAll(simple, iStem, "e", "ent");
            addAll(future, iStem, "era", "eront", "erait", "eraient");
        }
        addAll(participles, stem, "é", "ée", "és", "ées");
    }

    private static void irregularFrench(
            List<String> stems, Set<String> simple, Set<String> future, Set<String> participles) {
        addAll(simple, stems.get(1), "ent");
        if (stems.size() > 2) {
            addAll(simple, stems.get(2), "ait", "aient", "ant");
        }
        if (stems.size() > 3) {
            String past = stems.get(3);
            simple.add(past);
            simple.add((past.endsWith("t") ? past.substring(0, past.length() - 1) : past) + "rent");
        }
        if (stems.size() > 4) {
            addAll(future, stems.get(4), "a", "ont", "ait", "aient");
        }
        if (stems.size() > 5) {
            String masculine = stems.get(5);
            addAll(participles, masculine, "", "e", "es");
            if (!masculine.endsWith("s")) {
                participles.add(masculine + "s");
            }
        }
        for (int i = 6; i < stems.size(); i++) {
            simple.add(stems.get(i));
        }
    }

    private static void arabic(List<String> stems, String part, Set<String> forms) {
        String word = stems.get(0);
        switch (part) {
            case "noun" -> arabicNoun(word, forms);
            case "adj" -> arabicAdjective(word, forms);
            case "past" -> arabicPerfect(word, forms);
            case "pres" -> arabicImperfect(word, imperfectStem(stems), forms);
            default -> {
                arabicPerfect(word, forms);
                arabicImperfect(word, imperfectStem(stems), forms);
            }
        }
    }

    /** The given imperfect stem, or the perfect without the alif that only the perfect has (أعلن → علن, انسحب → نسحب). */
    private static String imperfectStem(List<String> stems) {
        if (stems.size() > 1) {
            return stems.get(1);
        }
        String past = stems.get(0);
        boolean augmented = past.length() > 3 && (past.startsWith("أ") || past.startsWith("ا"));
        return augmented ? past.substring(1) : past;
    }

    /**
     * Perfect: sound and doubled (شن شنت شنوا), hollow (قال قالوا قلنا), defective in ى, ا or ي (نفى نفت نفوا, لقي لقيت
     * لقوا). Before a pronoun the plural loses its alif and ى becomes ا (هاجموه, تبناه), so those stems are forms too.
     */
    private static void arabicPerfect(String past, Set<String> forms) {
        int last = past.length() - 1;
        char end = past.charAt(last);
        String short1 = past.substring(0, last);
        forms.add(past);
        if (end == 'ى' || end == 'ا') {
            addAll(forms, short1, "ت", "تا", "وا", "و");
            addAll(forms, short1 + (end == 'ا' ? "و" : "ي"), "ا", "ن", "نا");
            forms.add(short1 + "ا");
        } else if (end == 'ي') {
            addAll(forms, past, "ت", "تا", "ا", "ن", "نا");
            addAll(forms, short1, "وا", "و");
        } else {
            addAll(forms, past, "ت", "تا", "وا", "و", "ا", "ن", "نا");
            if (isHollow(past)) {
                forms.add(past.substring(0, last - 1) + end + "نا");
            }
        }
    }

    private static boolean isHollow(String past) {
        return past.length() > 2 && past.charAt(past.length() - 2) == 'ا';
    }

    /** Imperfect of the third person and of "we", with the jussive where it is written otherwise (لم يقل, لم ينف). */
    private static void arabicImperfect(String past, String stem, Set<String> forms) {
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        boolean defective = end == 'ي' || end == 'ى' || end == 'و';
        String plural = defective ? stem.substring(0, last) : stem;
        for (String person : List.of("ي", "ت", "ن")) {
            forms.add(person + stem);
            if (end == 'ى') {
                forms.add(person + plural + "ا");
            }
        }
        for (String person : List.of("ي", "ت")) {
            if (defective) {
                forms.add(person + plural);
            }
            if (isHollow(past) && last > 0) {
                forms.add(person + stem.substring(0, last - 1) + end);
            }
            addAll(forms, person + plural, "ون", "وا", "و");
            addAll(forms, person + stem, "ان", "ن");
        }
    }

    /** Singular with the written accusative, and dual. */
    private static void arabicNoun(String noun, Set<String> forms) {
        forms.add(noun);
        if (noun.endsWith("ة")) {
            addAll(forms, noun.substring(0, noun.length() - 1), "تين", "تان", "تي", "تا");
        } else {
            addAll(forms, noun, "ا", "ين", "ان");
        }
    }

    /** An adjective or participle of persons: both genders, dual and sound plural, also before a genitive. */
    private static void arabicAdjective(String masculine, Set<String> forms) {
        arabicNoun(masculine, forms);
        addAll(forms, masculine, "ون", "ات");
        arabicNoun(masculine + "ة", forms);
    }

    private static void addAll(Set<String> forms, String stem, String... endings) {
        for (String ending : endings) {
            forms.add(stem + ending);
        }
    }
}
