package org.marsad.reading.dates;

import org.jspecify.annotations.Nullable;
import org.marsad.model.When;
import org.marsad.reading.dates.DateWord.Role;
import org.marsad.reading.tables.Phrase;

/** Parts of months, weeks and years; they are as precise as the whole. */
final class PartGrammar {
    private final MonthGrammar months;
    private final YearGrammar years;

    PartGrammar(MonthGrammar months, YearGrammar years) {
        this.months = months;
        this.years = years;
    }

    /** "mid-January", «مطلع آذار ٢٠٢١», "early 2022", "fin de l'année dernière". */
    @Nullable
    DateMention at(Scan scan, int at) {
        int begin = scan.after(Role.PART, at);
        if (begin == at) {
            return null;
        }
        int of = scan.after(Role.OF, begin);
        int lead = scan.after(Role.LEAD, of);
        int[] begins = {begin, of, lead, scan.after(Role.LEAD, lead)};
        for (int i : begins) {
            DateMention dated = partOf(scan, at, i);
            if (dated != null) {
                return dated;
            }
        }
        for (int i : begins) {
            Phrase<DateWord> unit = scan.word(Role.UNIT, i);
            boolean current = unit != null
                    && i > begin
                    && unit.value().amount() < 2
                    && isLong(unit.value().unit());
            if (unit != null
                    && (current || (unit.article() && isLong(unit.value().unit())))) {
                Shift.Unit kind = unit.value().unit() == Shift.Unit.WEEK
                        ? Shift.Unit.CALENDAR_WEEK
                        : unit.value().unit();
                When when = scan.publication().shifted(Shift.of(0, kind));
                return DateMention.relative(at, i + unit.length(), when, "part-of-unit");
            }
        }
        return null;
    }

    private static boolean isLong(Shift.Unit unit) {
        return unit == Shift.Unit.WEEK || unit == Shift.Unit.MONTH || unit == Shift.Unit.YEAR;
    }

    /** What a part of a month, year or week is followed by, if that tells a date. */
    private @Nullable DateMention partOf(Scan scan, int first, int at) {
        int named = scan.after(Role.MONTH_WORD, at);
        MonthGrammar.Name month = months.name(scan, named, true);
        if (month != null) {
            return months.month(scan, first, month).by("part-of-month");
        }
        DateMention year = years.at(scan, at);
        if (year != null) {
            return year.at(first, year.lastToken());
        }
        Phrase<DateWord> anaphoric = scan.word(Role.ANAPHORIC, at);
        if (anaphoric != null && anaphoric.value().unit() != Shift.Unit.DAY) {
            Shift shift = Shift.of(anaphoric.value().amount(), anaphoric.value().unit());
            return DateMention.anaphoric(first, at + anaphoric.length(), shift, "part-of-unit");
        }
        Phrase<DateWord> relative = scan.word(Role.RELATIVE, at);
        if (relative != null && relative.value().unit() != Shift.Unit.DAY) {
            Shift shift = Shift.of(relative.value().amount(), relative.value().unit());
            return DateMention.relative(
                    first, at + relative.length(), scan.publication().shifted(shift), "part-of-unit");
        }
        return null;
    }
}
