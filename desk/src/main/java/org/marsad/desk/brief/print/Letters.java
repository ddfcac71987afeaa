package org.marsad.desk.brief.print;

import org.marsad.desk.chart.Colour;

/**
 * How letters are set.
 *
 * @param size in points
 * @param anchor what they lead to, or empty
 */
record Letters(double size, boolean bold, Colour colour, String anchor) {}
