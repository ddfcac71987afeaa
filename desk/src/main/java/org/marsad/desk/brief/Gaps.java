package org.marsad.desk.brief;

import java.util.List;
import org.marsad.model.Month;

/**
 * What is not known.
 *
 * @param unread months, of the thirteen, of which no report was read
 * @param undated events of the area whose day, month and year no report tells
 * @param yearOnly events of which only the year is told, which may be of these months
 * @param doubts pairs of events of which nobody has decided whether they are one
 * @param places events whose reports name places that are not one
 * @param withheld events that the profile does not show
 * @param unplaced events of the month that the map cannot show
 */
public record Gaps(
        List<Month> unread, long undated, long yearOnly, long doubts, long places, long withheld, long unplaced) {
    public Gaps {
        unread = List.copyOf(unread);
    }
}
