package org.marsad.measure.panel;

/**
 * One row of a table of one's own, as it stands there.
 *
 * @param line in the file, from 1
 * @param unit as {@code MLI}, {@code MLI/Gao} or {@code 152284}
 * @param month {@code 2023-10}, or a VIEWS {@code month_id}
 * @param value a number of 0 or more; empty where it is unknown
 */
public record PanelRow(long line, String unit, String month, String value) {}
