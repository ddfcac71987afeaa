package org.marsad.evaluation.predicted;

/**
 * Where a statement stands: shown beside errors, never scored.
 *
 * @param statement id of the statement, or empty
 * @param event id of the event it is about, or empty
 * @param text words of the report, or empty
 */
public record Quotation(String statement, String event, String text) {
    public static final Quotation NONE = new Quotation("", "", "");
}
