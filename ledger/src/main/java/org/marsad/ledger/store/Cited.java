package org.marsad.ledger.store;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Certainty;
import org.marsad.model.Detail;
import org.marsad.model.Speaker;
import org.marsad.model.Stance;
import org.marsad.model.Statement;
import org.marsad.model.When;

/**
 * A statement as it is cited: what it says, who says it, and where it stands.
 *
 * @param number of the statement in the store
 * @param report id of its report, as it was taken in
 * @param outlet who published it, or null
 * @param event id of the merged event it is about, or null
 * @param sentence counted from 0 over the body
 * @param words of the report
 * @param detail a figure or a presence, or null
 */
public record Cited(
        int number,
        String report,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable When published,
        @Nullable String language,
        @Nullable String event,
        Statement.Kind kind,
        int sentence,
        String words,
        Speaker speaker,
        Stance stance,
        Certainty certainty,
        @Nullable Detail detail) {}
