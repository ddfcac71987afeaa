package org.marsad.desk.brief.page;

import org.marsad.desk.brief.Citation;

/**
 * What a label in brackets stands for.
 *
 * @param label {@code 4:2}, the second sentence of the fourth report, or {@code A}
 * @param anchor name of the line among the sources
 */
public record Reference(String label, String anchor, Citation citation) {}
