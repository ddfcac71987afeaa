package org.marsad.desk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.Country;
import org.marsad.model.Month;
import org.marsad.region.Region;

/** Of which months reports were read that look at an area. */
final class Reports {
    private final Set<Month> months = new TreeSet<>();

    /** Months of the whole region are those of any of its core countries. */
    static Reports read(Ledger ledger, Region region, Scope scope) {
        Reports reports = new Reports();
        String iso3 = scope.iso3();
        List<String> countries = iso3 != null ? List.of(iso3) : core(region);
        for (String country : countries) {
            ledger.coverage(country, scope.admin1()).keySet().forEach(month -> reports.months.add(Month.parse(month)));
        }
        return reports;
    }

    static List<String> core(Region region) {
        return region.countries().stream()
                .filter(country -> country.reach() == Country.Reach.CORE)
                .map(Country::iso3)
                .toList();
    }

    boolean has(Month month) {
        return months.contains(month);
    }

    boolean isEmpty() {
        return months.isEmpty();
    }

    List<Month> missing(Month from, Month to) {
        List<Month> missing = new ArrayList<>();
        for (Month month = from; month.compareTo(to) <= 0; month = month.plus(1)) {
            if (!has(month)) {
                missing.add(month);
            }
        }
        return missing;
    }
}
