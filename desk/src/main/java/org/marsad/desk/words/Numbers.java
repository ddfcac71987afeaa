package org.marsad.desk.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.marsad.model.Language;

/**
 * Numbers and dates as a language writes them, with the digits 0 to 9, which the Arabic press of the Sahel and the Maghreb uses too. In
 * Arabic the months have both of their names.
 */
public record Numbers(Language language) {
    private static final String[] ARABIC_MONTHS = {
        "يناير/كانون الثاني",
        "فبراير/شباط",
        "مارس/آذار",
        "أبريل/نيسان",
        "مايو/أيار",
        "يونيو/حزيران",
        "يوليو/تموز",
        "أغسطس/آب",
        "سبتمبر/أيلول",
        "أكتوبر/تشرين الأول",
        "نوفمبر/تشرين الثاني",
        "ديسمبر/كانون الأول"
    };

    /** Where thousands part: a narrow space that does not break. */
    private static final String SPACE = "\u202F";

    public static Numbers of(Language language) {
        return new Numbers(language);
    }

    public String whole(long number) {
        String digits = String.format(Locale.ROOT, "%,d", number);
        return language == Language.EN ? digits : digits.replace(",", SPACE);
    }

    /** With one decimal, where there is one. */
    public String decimal(double number) {
        double rounded = Math.rint(number * 10) / 10;
        if (rounded == Math.rint(rounded)) {
            return whole((long) rounded);
        }
        long tenths = Math.round(rounded * 10);
        return whole(tenths / 10) + point() + tenths % 10;
    }

    private String point() {
        return language == Language.EN ? "." : ",";
    }

    /** A share of 1 in per cent. */
    public String percent(double share) {
        return whole(Math.round(share * 100)) + (language == Language.FR ? "\u00A0%" : "%");
    }

    public String day(LocalDate day) {
        return day.getDayOfMonth() + "\u00A0" + month(YearMonth.from(day));
    }

    /** Without the year. */
    public String dayOfMonth(LocalDate day) {
        return day.getDayOfMonth() + "\u00A0" + name(day.getMonthValue(), true);
    }

    public String month(YearMonth month) {
        return name(month.getMonthValue(), false) + "\u00A0" + month.getYear();
    }

    /** In figures, where there is little room: {@code 2023-10}. */
    public String shortMonth(YearMonth month) {
        return month.toString();
    }

    private String name(int month, boolean isShort) {
        if (language == Language.AR) {
            String both = ARABIC_MONTHS[month - 1];
            return isShort ? both.substring(0, both.indexOf('/')) : both;
        }
        Locale locale = language == Language.FR ? Locale.FRENCH : Locale.UK;
        return DateTimeFormatter.ofPattern(isShort ? "MMM" : "LLLL", locale).format(java.time.Month.of(month));
    }
}
