package org.marsad.reading.deeds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.PlaceMention;

/**
 * One mention of a deed: the cue word and what the grammar attaches to it. Several seeds may tell the same event.
 *
 * @param deed what kind of deed, the {@code class} of the cue table ({@code attack}, {@code airstrike} …)
 * @param agents who did it, as far as the sentence tells
 * @param patients to whom
 * @param sites what kind of site or collective was hit (camp, convoy, market)
 * @param places where, nearest first; several when the deed is told of each of them
 * @param date when, or null
 * @param spoken the day on which somebody told of it, where no other date is given, or null
 * @param irreal future, feared, denied or planned
 * @param generic told of no particular occasion ("attacks have multiplied")
 * @param definite refers back ("the attack", "this raid")
 * @param recalled told as older context
 * @param another marked as a further event
 * @param frame how words before it name it without telling it: past, since, or empty
 */
public record Seed(
        Match<Cue> cue,
        int sentence,
        String deed,
        boolean noun,
        List<ActorMention> agents,
        List<ActorMention> patients,
        List<Match<Cue>> sites,
        List<PlaceMention> places,
        @Nullable DateMention date,
        @Nullable DateMention spoken,
        boolean irreal,
        boolean generic,
        boolean definite,
        boolean recalled,
        boolean another,
        String frame) {
    /** A deed told by a verb as having happened, once, for the first time. */
    static Seed plain(
            Match<Cue> cue,
            int sentence,
            String deed,
            Arguments.Found found,
            List<PlaceMention> places,
            @Nullable DateMention date,
            String frame) {
        return new Seed(
                cue,
                sentence,
                deed,
                false,
                found.agents(),
                found.patients(),
                found.sites(),
                places,
                date,
                null,
                false,
                false,
                false,
                false,
                false,
                frame);
    }

    /** The same mention with other doers. */
    public Seed by(List<ActorMention> others) {
        return new Seed(
                cue, sentence, deed, noun, others, patients, sites, places, date, spoken, irreal, generic, definite,
                recalled, another, frame);
    }

    /** The same mention told as another deed. */
    public Seed as(String otherDeed) {
        return new Seed(
                cue, sentence, otherDeed, noun, agents, patients, sites, places, date, spoken, irreal, generic,
                definite, recalled, another, frame);
    }

    /** "Three days after the attack": its date is counted back from the day of telling. */
    public boolean isDateCounted() {
        return date != null && date.rule().equals(DeedDates.COUNTED_BACK);
    }

    /** Whether it is only named, not told. */
    public boolean isNamed() {
        return !frame.isEmpty();
    }
}
