package org.marsad.region;

import java.util.Map;
import java.util.TreeSet;
import org.marsad.model.Month;

/**
 * State-based deaths of one country by month.
 *
 * @param iso3 ISO 3166-1 alpha-3; XKX for Kosovo, which has no code there
 * @param viewsId VIEWS {@code country_id}
 * @param from first month that is known; before it nothing is, which is not zero
 * @param to last month that is known
 * @param deaths best estimates of the months with any; all others from {@code from} to {@code to} had none
 */
public record CountryMonths(String iso3, int viewsId, String name, Month from, Month to, Map<Month, Integer> deaths) {
    public CountryMonths {
        deaths = Map.copyOf(deaths);
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException(iso3 + " must not be known to " + to + " but from " + from + " on");
        }
        for (Month month : new TreeSet<>(deaths.keySet())) {
            if (month.compareTo(from) < 0 || month.compareTo(to) > 0) {
                throw new IllegalArgumentException(
                        "deaths of " + iso3 + " must be within " + from + ".." + to + ", but some are of " + month);
            }
        }
    }
}
