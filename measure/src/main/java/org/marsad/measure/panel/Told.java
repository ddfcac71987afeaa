package org.marsad.measure.panel;

import java.util.Collection;
import java.util.Set;
import org.marsad.model.Month;

/** For which countries and months a source tells what happened; elsewhere that it has nothing means nothing. */
@FunctionalInterface
public interface Told {
    boolean isTold(String iso3, Month month);

    /** The same countries in all months. */
    static Told always(Collection<String> iso3) {
        Set<String> told = Set.copyOf(iso3);
        return (country, month) -> told.contains(country);
    }
}
