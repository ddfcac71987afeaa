package org.marsad.measure.panel;

import java.util.function.Function;
import java.util.function.Predicate;
import org.marsad.model.Month;

/**
 * A panel and where it is from.
 *
 * @param vintage all releases in it, in words
 * @param release the one that a month is from; empty where there is none
 * @param provisional months whose figures are likely to change with the next release
 */
public record PanelSource(Panel panel, String vintage, Function<Month, String> release, Predicate<Month> provisional) {}
