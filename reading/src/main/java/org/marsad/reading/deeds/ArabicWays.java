package org.marsad.reading.deeds;

import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Text;

/** "نحو نيونو", "قادمين من كايا": goals and origins. إلى and من alone also lead to where something was taken or left. */
final class ArabicWays {
    private final Annotated annotated;
    private final Text text;

    ArabicWays(Annotated annotated) {
        this.annotated = annotated;
        this.text = annotated.text();
    }

    /** Whether a place is where somebody goes to or comes from. */
    boolean leadsAway(PlaceMention place) {
        int first = place.first();
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            switch (text.key(i)) {
                case "نحو", "صوب", "باتجاه", "تجاه" -> {
                    return annotated.quantityAt(first) == null;
                }
                case "من" -> {
                    return i > 0 && isComing(text.key(i - 1));
                }
                case "الي" -> {
                    return i > 0 && isGoing(text.key(i - 1));
                }
                default -> {
                    if (annotated.cueAt(i, CueKind.PLACE_WORD) == null && annotated.cueAt(i, CueKind.SITE) == null) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isComing(String key) {
        return switch (key) {
            case "قادمه",
                    "قادما",
                    "قادمين",
                    "قادمون",
                    "القادمه",
                    "القادم",
                    "القادمين",
                    "عايده",
                    "عايدا",
                    "عايدين",
                    "العايده",
                    "العايدين",
                    "ارسلت",
                    "ارسل",
                    "انطلقت",
                    "انطلق",
                    "انطلاقا",
                    "قدمت",
                    "قدموا",
                    "اتيه",
                    "اتين",
                    "وصلت",
                    "اتت",
                    "غادرت",
                    "خرجت",
                    "اقلعت",
                    "اقلع" -> true;
            default -> false;
        };
    }

    private static boolean isGoing(String key) {
        return switch (key) {
            case "متجهه",
                    "متجها",
                    "متجهين",
                    "المتجهه",
                    "المتجه",
                    "طريقها",
                    "طريقه",
                    "طريقهم",
                    "نقل",
                    "نقلوا",
                    "نقلت",
                    "نقلهم",
                    "اجلي",
                    "اجلوا",
                    "لجاوا",
                    "لجا",
                    "فروا",
                    "فر",
                    "فرت",
                    "فرار",
                    "نزح",
                    "نزحوا",
                    "نزوح",
                    "نزحت",
                    "توجه",
                    "توجهت",
                    "توجهوا",
                    "المؤدي",
                    "المودي",
                    "الموديه",
                    "وصل",
                    "وصلوا",
                    "وصلت",
                    "عاد",
                    "عادوا",
                    "انكفات",
                    "انكفا",
                    "تراجعوا",
                    "تراجعت" -> true;
            default -> false;
        };
    }
}
