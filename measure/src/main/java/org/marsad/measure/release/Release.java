package org.marsad.measure.release;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.marsad.measure.panel.Told;
import org.marsad.model.Month;
import org.marsad.region.PlacedDeaths;

/**
 * One release of a collection: which months it tells, and what of them.
 *
 * @param collection {@code ucdp-ged} or {@code ucdp-candidate}
 * @param name {@code 24.1} of the yearly ones; {@code 24.0.3}, {@code 24.01.24.03} or {@code 2024-03} of candidates
 * @param whole countries without any event are quiet; otherwise they are unknown, since the file may be an extract
 * @param deaths within its months; others are left out
 */
public record Release(
        String collection, String name, Month first, Month last, boolean whole, List<PlacedDeaths> deaths) {
    private static final Pattern YEARLY = Pattern.compile("(\\d\\d)\\.[1-9]");
    private static final Pattern MONTHLY = Pattern.compile("(\\d\\d)\\.0\\.(\\d\\d?)");
    private static final Pattern SPAN = Pattern.compile("(\\d\\d)\\.(\\d\\d)\\.(\\d\\d)\\.(\\d\\d)");
    private static final Pattern DATED = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)");
    private static final int CENTURY = 2000;

    public Release {
        Month from = first;
        Month to = last;
        deaths = deaths.stream()
                .filter(d -> d.month().compareTo(from) >= 0 && d.month().compareTo(to) <= 0)
                .toList();
    }

    /**
     * The months are told by the name: {@code 24.1} ends with December 2023, {@code 24.0.3} is March 2024. A yearly release
     * begins with the year of its first event; one whose name tells nothing begins and ends with its events.
     *
     * @return empty where there is no event at all
     */
    public static Optional<Release> of(String collection, String name, boolean whole, List<PlacedDeaths> deaths) {
        Optional<Month> first = deaths.stream().map(PlacedDeaths::month).min(Comparator.naturalOrder());
        Optional<Month> last = deaths.stream().map(PlacedDeaths::month).max(Comparator.naturalOrder());
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        Month from = first.get();
        Month to = last.get();
        Matcher yearly = YEARLY.matcher(name);
        Matcher monthly = MONTHLY.matcher(name);
        Matcher span = SPAN.matcher(name);
        Matcher dated = DATED.matcher(name);
        if (yearly.matches()) {
            from = Month.of(from.yearMonth().getYear(), 1);
            to = Month.of(year(yearly.group(1)) - 1, 12);
        } else if (monthly.matches()) {
            from = to = Month.of(year(monthly.group(1)), Integer.parseInt(monthly.group(2)));
        } else if (span.matches()) {
            from = Month.of(year(span.group(1)), Integer.parseInt(span.group(2)));
            to = Month.of(year(span.group(3)), Integer.parseInt(span.group(4)));
        } else if (dated.matches()) {
            from = to = Month.parse(name);
        }
        return to.compareTo(from) < 0
                ? Optional.empty()
                : Optional.of(new Release(collection, name, from, to, whole, deaths));
    }

    private static int year(String digits) {
        return CENTURY + Integer.parseInt(digits);
    }

    /** Collection and name. */
    public String id() {
        return collection + " " + name;
    }

    /** Whether it is a yearly release, whose events were checked anew. */
    public boolean isYearly() {
        return YEARLY.matcher(name).matches();
    }

    /**
     * The day from which it is taken to have been out: a candidate release is made within a month after its last month
     * (Hegre et al. 2020), a yearly one by the end of June. A convention, since no file tells the day.
     */
    public LocalDate knownFrom() {
        YearMonth end = last.yearMonth();
        return isYearly()
                ? LocalDate.of(end.getYear() + 1, 7, 1)
                : end.plusMonths(2).atDay(1);
    }

    /**
     * The first month whose figures are likely to change: all of a candidate release, the last twelve of a yearly one (release
     * 26.1 raised the deaths of 2024 by 17 %).
     */
    public Month provisionalFrom() {
        return isYearly() ? last.plus(-11) : first;
    }

    /** What it tells, by country. */
    public Told told() {
        Set<String> named = deaths.stream().map(PlacedDeaths::iso3).collect(Collectors.toSet());
        Function<String, Boolean> tells = whole ? iso3 -> true : named::contains;
        return (iso3, month) -> month.compareTo(first) >= 0 && month.compareTo(last) <= 0 && tells.apply(iso3);
    }
}
