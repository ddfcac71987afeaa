package org.marsad.intake.internal.pdf;

/**
 * A line of a page, in the order in which it is read.
 *
 * @param text without spaces at its ends, never empty
 * @param left where it begins and
 * @param right ends, in points from the page's left edge
 * @param top its base line, in points from the page's upper edge
 * @param size of its letters, in points
 * @param page counted from 1
 */
record PdfLine(String text, float left, float right, float top, float size, int page) {}
