package org.marsad.region;

import org.marsad.model.Month;

/**
 * Which release the figures of some months are from.
 *
 * @param table {@code countries} or {@code cells}
 * @param from first month
 * @param to last month
 * @param vintage the release, such as {@code GED 24.1}
 * @param note what to know of it; for {@code cells} the countries that it holds
 */
public record VintageSpan(String table, Month from, Month to, String vintage, String note) {}
