package org.marsad.reading.claims;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Measure.About;
import org.marsad.model.Speaker;
import org.marsad.model.Stance;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.text.Sentence;

/**
 * A measurable claim in a sentence.
 *
 * @param anchor token it hangs on (the number or the cue)
 * @param first first token of its words
 * @param last one past the last token of its words
 * @param victims who is counted, or null where the text names nobody
 * @param actor whom a claim of responsibility, control or denial concerns, or null
 * @param killer who killed, wounded or took them, where the verb of the toll tells, or null
 * @param object gloss of equipment, or null
 * @param speaker who says it where the cue itself tells (a group that claims), else null: the frame decides
 * @param stance stance the cue itself tells, else null
 * @param rule which rule read it
 * @param camp whose losses they are where no victims are named, or null
 */
public record Claim(
        About about,
        int sentence,
        int anchor,
        int first,
        int last,
        @Nullable Mention victims,
        @Nullable Mention actor,
        @Nullable ActorMention killer,
        @Nullable String object,
        @Nullable Integer low,
        @Nullable Integer high,
        boolean approximate,
        boolean undisclosed,
        @Nullable Speaker speaker,
        @Nullable Stance stance,
        String rule,
        @Nullable LossCamp camp) {
    /** A claim whose words do not tell whose losses they are. */
    public Claim(
            About about,
            int sentence,
            int anchor,
            int first,
            int last,
            @Nullable Mention victims,
            @Nullable Mention actor,
            @Nullable ActorMention killer,
            @Nullable String object,
            @Nullable Integer low,
            @Nullable Integer high,
            boolean approximate,
            boolean undisclosed,
            @Nullable Speaker speaker,
            @Nullable Stance stance,
            String rule) {
        this(
                about,
                sentence,
                anchor,
                first,
                last,
                victims,
                actor,
                killer,
                object,
                low,
                high,
                approximate,
                undisclosed,
                speaker,
                stance,
                rule,
                null);
    }

    /** A claim without number that covers the clause of its cue; the frame over it tells who says it. */
    static Claim plain(
            About about,
            Match<Cue> cue,
            Sentence sentence,
            Clauses clauses,
            @Nullable Mention actor,
            boolean undisclosed,
            @Nullable Stance stance,
            String rule) {
        return new Claim(
                about,
                sentence.index(),
                cue.first(),
                clauses.begin(cue.first()),
                Math.max(cue.last(), clauses.end(cue.first())),
                null,
                actor,
                null,
                null,
                null,
                null,
                false,
                undisclosed,
                null,
                stance,
                rule);
    }

    /** The same claim said by somebody. */
    Claim by(@Nullable Speaker teller) {
        return with(victims, teller, camp);
    }

    /** The same claim of one side's losses. */
    Claim of(@Nullable LossCamp side) {
        return with(victims, speaker, side);
    }

    /** The same claim about certain victims, whose side needs no telling any more. */
    Claim of(@Nullable Mention sufferers) {
        return with(sufferers, speaker, null);
    }

    private Claim with(@Nullable Mention sufferers, @Nullable Speaker teller, @Nullable LossCamp side) {
        return new Claim(
                about,
                sentence,
                anchor,
                first,
                last,
                sufferers,
                actor,
                killer,
                object,
                low,
                high,
                approximate,
                undisclosed,
                teller,
                stance,
                rule,
                side);
    }
}
