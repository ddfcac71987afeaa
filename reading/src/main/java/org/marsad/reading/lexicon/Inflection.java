package org.marsad.reading.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All forms of a verb, for the notation {@code {language.part:verb}} in tables.
 *
 * <p>{@code {en:storm}} regular English; {@code {fr:attaquer}} French of the first group, {@code {fr:saisir}} of the
 * second, {@code {fr:prendre,prenn,pren,prit,prendr,pris}} irregular (infinitive, present plural stem, imperfect stem,
 * passé simple, future stem, participle); {@code {ar:هاجم}} or {@code {ar:قال,قول}} Arabic (perfect stem, imperfect
 * stem where it differs). Parts: {@code fin} finite forms, {@code part} participles, {@code past}/{@code pres} Arabic
 * aspects; without a part, all of them.
 */
public final class Inflection {
    private Inflection() {}

    static Set<String> expand(String notation) {
        int colon = notation.indexOf(':');
        if (!notation.endsWith("}") || colon < 0) {
            throw new IllegalArgumentException("verb must look like {fr:attaquer}, but was " + notation);
        }
        String[] head = notation.substring(1, colon).split("\\.", 2);
        String part = head.length > 1 ? head[1] : "";
        List<String> stems = List.of(notation.substring(colon + 1, notation.length() - 1).split(","));
        Set<String> forms = new LinkedHashSet<>();
        switch (head[0]) {
            case "en" -> english(stems.get(0), part, forms);
            case "fr" -> french(stems, part, forms);
            case "ar" -> arabic(stems, part, forms);
            default -> throw new IllegalArgumentException("language must be en, fr or ar, but was " + notation);
        }
        return forms;
    }

    private static void english(String verb, String part, Set<String> forms) {
        String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        boolean consonantY = verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        String past = consonantY ? verb.substring(0, verb.length() - 1) + "ied" : stem + "ed";
        if (!part.equals("part")) {
            forms.add(verb);
            boolean sibilant = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
            forms.add(consonantY ? verb.substring(0, verb.length() - 1) + "ies" : verb + (sibilant ? "es" : "s"));
            forms.add(stem + "ing");
        }
        forms.add(past);
    }

    private static void french(List<String> stems, String part, Set<String> forms) {
        String infinitive = stems.get(0);
        if (stems.size() > 1) {
            irregularFrench(stems, part, forms);
        } else if (infinitive.endsWith("er")) {
            firstGroup(infinitive.substring(0, infinitive.length() - 2), part, forms);
        } else if (infinitive.endsWith("ir")) {
            String stem = infinitive.substring(0, infinitive.length() - 1);
            if (!part.equals("part")) {
                addAll(forms, stem, "r", "t", "ssent", "ssait", "ssaient", "ssant", "rent", "ra", "ront", "rait", "raient");
            }
            if (!part.equals("fin")) {
                addAll(forms, stem, "", "e", "s", "es");
            }
        } else {
            throw new IllegalArgumentException("irregular French verb needs its stems: " + infinitive);
        }
    }

    private static void firstGroup(String stem, String part, Set<String> forms) {
        boolean soft = stem.endsWith("g") || stem.endsWith("c");
        String before = !soft ? stem : stem.endsWith("g") ? stem + "e" : stem.substring(0, stem.length() - 1) + "ç";
        if (!part.equals("part")) {
            addAll(forms, stem, "er", "e", "ent", "èrent", "era", "eront", "erait", "eraient", "ez", "ons");
            addAll(forms, before, "a", "ait", "aient", "ant", "ât");
            if (stem.endsWith("y")) {
                addAll(forms, stem.substring(0, stem.length() - 1) + "i", "e", "ent", "era", "erait");
            }
        }
        if (!part.equals("fin")) {
            addAll(forms, stem, "é", "ée", "és", "ées");
        }
    }

    private static void irregularFrench(List<String> stems, String part, Set<String> forms) {
        if (!part.equals("part")) {
            forms.add(stems.get(0));
            String present = stems.get(1);
            addAll(forms, present, "ent");
            if (stems.size() > 2) {
                addAll(forms, stems.get(2), "ait", "aient", "ant");
            }
            if (stems.size() > 3) {
                forms.add(stems.get(3));
                String plural = stems.get(3);
                forms.add((plural.endsWith("t") ? plural.substring(0, plural.length() - 1) : plural) + "rent");
            }
            if (stems.size() > 4) {
                addAll(forms, stems.get(4), "a", "ont", "ait", "aient");
            }
            for (int i = 6; i < stems.size(); i++) {
                forms.add(stems.get(i));
            }
        }
        if (!part.equals("fin") && stems.size() > 5) {
            addAll(forms, stems.get(5), "", "e", "s", "es");
        }
    }

    private static void arabic(List<String> stems, String part, Set<String> forms) {
        if (!part.equals("pres")) {
            String past = stems.get(0);
            boolean defective = past.endsWith("ى") || past.endsWith("ا");
            String stem = defective ? past.substring(0, past.length() - 1) : past;
            forms.add(past);
            addAll(forms, stem, "ت", "تا", "وا");
            addAll(forms, defective ? stem + "ي" : stem, "ا", "ن", "نا");
        }
        if (!part.equals("past")) {
            String stem = stems.get(stems.size() > 1 ? 1 : 0);
            boolean defective = stem.endsWith("ي") || stem.endsWith("ى") || stem.endsWith("و");
            String shortStem = defective ? stem.substring(0, stem.length() - 1) : stem;
            for (String person : List.of("ي", "ت")) {
                forms.add(person + stem);
                addAll(forms, person + shortStem, "ون", "وا");
                addAll(forms, person + stem, "ان", "ن");
                if (defective) {
                    forms.add(person + shortStem);
                }
            }
            forms.add("ن" + stem);
        }
    }

    private static void addAll(Set<String> forms, String stem, String... endings) {
        for (String ending : endings) {
            forms.add(stem + ending);
        }
    }
}
