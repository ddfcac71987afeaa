package org.marsad.reading.numbers;

/** Spells numbers from 1 to 9999, in the ways people do. */
final class Spelled {
    private static final String[] EN = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] EN_TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] FR = {
        "zéro",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
        "dix-sept",
        "dix-huit",
        "dix-neuf"
    };
    private static final String[] FR_TENS = {"", "", "vingt", "trente", "quarante", "cinquante", "soixante"};
    private static final String[] AR_WITH_MEN = {
        "", "واحد", "", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"
    };
    private static final String[] AR_WITH_WOMEN = {
        "", "واحدة", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"
    };
    private static final String[] AR_STEMS = {"", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"};

    private Spelled() {}

    /** English, with "and" before the last part and hyphens, or without. */
    static String english(int number, boolean and, boolean hyphen) {
        String words = "";
        if (number >= 1000) {
            words = EN[number / 1000] + " thousand ";
        }
        int below = number % 1000;
        if (below >= 100) {
            words += EN[below / 100] + " hundred ";
        }
        int rest = below % 100;
        if (rest > 0) {
            words += (and && number >= 100 ? "and " : "") + englishBelowHundred(rest, hyphen);
        }
        return words.strip();
    }

    private static String englishBelowHundred(int number, boolean hyphen) {
        if (number < 20) {
            return EN[number];
        }
        return EN_TENS[number / 10] + (number % 10 == 0 ? "" : (hyphen ? "-" : " ") + EN[number % 10]);
    }

    /** French as in France, or with septante, huitante and nonante; with hyphens throughout, or the older spelling. */
    static String french(int number, boolean swiss, boolean hyphens) {
        String words = "";
        int thousands = number / 1000;
        if (thousands > 0) {
            words = (thousands == 1 ? "" : FR[thousands] + " ") + "mille ";
        }
        int hundreds = number % 1000 / 100;
        int rest = number % 100;
        if (hundreds > 0) {
            words += (hundreds == 1 ? "" : FR[hundreds] + " ") + (hundreds > 1 && rest == 0 ? "cents " : "cent ");
        }
        if (rest > 0) {
            words += frenchBelowHundred(rest, swiss);
        }
        return hyphens ? words.strip().replace(' ', '-') : words.strip();
    }

    private static String frenchBelowHundred(int number, boolean swiss) {
        if (number < 20) {
            return FR[number];
        }
        int ten = number / 10;
        int unit = number % 10;
        if (swiss && ten >= 7) {
            String name = ten == 7 ? "septante" : ten == 8 ? "huitante" : "nonante";
            return name + (unit == 0 ? "" : unit == 1 ? " et un" : "-" + FR[unit]);
        }
        if (ten == 7) {
            return unit == 1 ? "soixante et onze" : "soixante-" + FR[10 + unit];
        }
        if (ten >= 8) {
            int rest = number - 80;
            return rest == 0 ? "quatre-vingts" : "quatre-vingt-" + FR[rest];
        }
        return FR_TENS[ten] + (unit == 0 ? "" : unit == 1 ? " et un" : "-" + FR[unit]);
    }

    /** Arabic that counts men or women, in the nominative or the oblique case, with مئة or مائة, joined or apart. */
    static String arabic(int number, boolean women, boolean oblique, boolean oldHundred, boolean apart) {
        StringBuilder words = new StringBuilder();
        int thousands = number / 1000;
        if (thousands == 1) {
            and(words, "ألف");
        } else if (thousands == 2) {
            and(words, oblique ? "ألفين" : "ألفان");
        } else if (thousands > 2) {
            and(words, AR_WITH_MEN[thousands] + " آلاف");
        }
        int hundreds = number % 1000 / 100;
        String hundred = oldHundred ? "مائة" : "مئة";
        if (hundreds == 1) {
            and(words, hundred);
        } else if (hundreds == 2) {
            and(words, hundred.substring(0, hundred.length() - 1) + (oblique ? "تين" : "تان"));
        } else if (hundreds > 2) {
            and(words, (hundreds == 8 && apart ? "ثماني" : stem(hundreds)) + (apart ? " " : "") + hundred);
        }
        if (number % 100 > 0) {
            belowHundred(words, number % 100, women, oblique);
        }
        return words.toString();
    }

    private static String stem(int unit) {
        return AR_WITH_WOMEN[unit].startsWith("ثمان") ? "ثمان" : AR_WITH_WOMEN[unit];
    }

    private static void belowHundred(StringBuilder words, int number, boolean women, boolean oblique) {
        String[] units = women ? AR_WITH_WOMEN : AR_WITH_MEN;
        int unit = number % 10;
        if (number <= 10) {
            and(words, number == 2 ? two(women, oblique) : units[number]);
        } else if (number < 20) {
            and(words, firstOfTeen(unit, women, oblique) + " " + (women ? "عشرة" : "عشر"));
        } else {
            if (unit == 1) {
                and(words, women ? "إحدى" : "واحد");
            } else if (unit > 1) {
                and(words, unit == 2 ? two(women, oblique) : units[unit]);
            }
            and(words, AR_STEMS[number / 10] + (oblique ? "ين" : "ون"));
        }
    }

    private static String two(boolean women, boolean oblique) {
        return (women ? "اثنت" : "اثن") + (oblique ? "ين" : "ان");
    }

    private static String firstOfTeen(int unit, boolean women, boolean oblique) {
        return switch (unit) {
            case 1 -> women ? "إحدى" : "أحد";
            case 2 -> (women ? "اثنت" : "اثن") + (oblique ? "ي" : "ا");
            default -> (women ? AR_WITH_WOMEN : AR_WITH_MEN)[unit];
        };
    }

    private static void and(StringBuilder words, String next) {
        words.append(words.length() == 0 ? "" : " و").append(next);
    }
}
