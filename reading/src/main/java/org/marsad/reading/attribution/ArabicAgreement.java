package org.marsad.reading.attribution;

import java.util.Set;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.text.Text;

/** Whether an Arabic verb and a noun agree in gender, as far as their letters tell: unknown agrees with both. */
final class ArabicAgreement {
    /** Gender of a word. */
    enum Gender {
        MASCULINE,
        FEMININE,
        UNKNOWN;

        boolean agrees(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    private static final int OFFICE_REACH = 3;

    /** Verbs whose past begins with ت: "تحدث" is he, "تتحدث" she. */
    private static final Set<String> PAST_WITH_T = Set.of(
            "تحدث", "تبنى", "تابع", "تعهد", "تحفظ", "تكتم", "تباهى", "تفاخر", "تمسك", "تداول", "تناقل", "تساءل",
            "تساول", "تنصل", "تبرا", "تراجع", "تجنب", "توقع", "توعد", "تعرض", "تقدم", "تدارك", "تناول", "تكلم");

    /** Feminine by use: broken plurals of things and bodies, and names. */
    private static final Set<String> FEMININE = Set.of(
            "مصادر", "اركان", "وسائل", "وسايل", "قوى", "قوي", "امم", "دول", "اسر", "صحف", "انباء", "تقارير", "فرق",
            "شرايح", "دوايير", "دواير", "فاغنر", "فاغنير", "برخان", "مينوسما", "حماس", "داعش", "افريقيا", "فرنسا",
            "روسيا", "ايكواس", "اكواس", "رابطات", "عايلات", "اوساط", "جهات", "قبايل", "حركات");

    private ArabicAgreement() {}

    static Gender ofVerb(String key) {
        String form = key.length() > 3 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف') ? key.substring(1) : key;
        if (form.startsWith("ل") && form.length() > 3 && (form.charAt(1) == 'ي' || form.charAt(1) == 'ت')) {
            form = form.substring(1);
        }
        if (form.length() > 3 && form.charAt(0) == 'س' && (form.charAt(1) == 'ي' || form.charAt(1) == 'ت')) {
            form = form.substring(1);
        }
        if (form.endsWith("وا") || form.endsWith("ون") || PAST_WITH_T.contains(form)) {
            return form.endsWith("وا") || form.endsWith("ون") ? Gender.UNKNOWN : Gender.MASCULINE;
        }
        boolean participle = form.endsWith("ه") && form.startsWith("م");
        return form.startsWith("ت") || form.endsWith("ت") || participle ? Gender.FEMININE : Gender.MASCULINE;
    }

    /** The gender of a mention's head, or of the office that stands before it (متحدث باسم الحركة). */
    static Gender of(Mention mention, Annotated annotated) {
        Text text = annotated.text();
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - OFFICE_REACH); i--) {
            Match<?> office = annotated.cueAt(i, CueKind.OFFICE);
            if (office != null) {
                return ofNoun(text.key(i));
            }
            if (annotated.cueAt(i, CueKind.SPEECH) != null || text.token(i).isPunctuation()) {
                break;
            }
        }
        return mention instanceof ActorMention ? ofNoun(text.key(mention.first())) : Gender.FEMININE;
    }

    private static Gender ofNoun(String key) {
        String bare = key;
        if (bare.length() > 4 && (bare.charAt(0) == 'و' || bare.charAt(0) == 'ف')) {
            bare = bare.substring(1);
        }
        if (bare.length() > 4 && bare.startsWith("ال")) {
            bare = bare.substring(2);
        }
        if (bare.endsWith("ه") || bare.endsWith("ات") || bare.endsWith("تها") || FEMININE.contains(bare)) {
            return Gender.FEMININE;
        }
        return bare.endsWith("ها") || bare.endsWith("هم") ? Gender.UNKNOWN : Gender.MASCULINE;
    }
}
