package org.marsad.reading.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorRef;
import org.marsad.model.Attribution;
import org.marsad.model.Certainty;
import org.marsad.model.Detail;
import org.marsad.model.Event;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.model.Stance;
import org.marsad.model.Statement;
import org.marsad.reading.attribution.Attributions;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.events.EventReader.Told;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Text;

/** Writes the statements of events and claims: words, span, who says it, how sure, and the coded measure. */
public final class StatementWriter {
    private final Text text;
    private final Clauses clauses;
    private final ActorNames names;
    private final Attributions attributions;
    private final CountedSide sides;
    private final List<Statement> statements = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    public StatementWriter(Annotated annotated, Clauses clauses, ActorNames names, Attributions attributions) {
        this.text = annotated.text();
        this.clauses = clauses;
        this.names = names;
        this.attributions = attributions;
        this.sides = new CountedSide(annotated.text(), names);
    }

    public List<Statement> statements() {
        return statements;
    }

    /** Writes a told event's statements; the event with their ids. */
    public Event write(Told told) {
        List<String> ids = new ArrayList<>();
        Map<Integer, int[]> ranges = new LinkedHashMap<>();
        for (Seed seed : told.seeds()) {
            int begin = clauses.begin(seed.cue().first());
            int end = Math.max(seed.cue().last(), clauses.end(seed.cue().first()));
            ranges.merge(seed.sentence(), new int[] {begin, end}, (a, b) ->
                    new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
        }
        for (Map.Entry<Integer, int[]> range : ranges.entrySet()) {
            Attribution attribution =
                    attributions.at(range.getValue()[0] + (range.getValue()[1] - range.getValue()[0]) / 2);
            Statement statement = add(
                    Statement.Kind.EVENT,
                    told.event().id(),
                    range.getKey(),
                    range.getValue()[0],
                    range.getValue()[1],
                    attribution,
                    certaintyOf(attribution),
                    null,
                    "event");
            ids.add(statement.id());
        }
        for (Claim claim : told.claims()) {
            Statement statement = write(claim, told.event());
            if (statement != null) {
                ids.add(statement.id());
            }
        }
        Event e = told.event();
        return new Event(
                e.id(), e.subType(), e.main(), e.background(), e.date(), e.place(), e.perpetrators(), e.targets(), ids);
    }

    private @Nullable Statement write(Claim claim, Event event) {
        Attribution own = attributions.ofClaim(claim.anchor(), claim.speaker(), claim.stance());
        boolean others = claim.low() != null && claim.stance() == null && own.stance() == Stance.DENIES;
        // "rejected the charge that its troops killed 223": the figure is not the denier's
        Attribution attribution = others ? Attribution.NARRATED : own;
        ActorRef victims = victimsOf(claim, event, attribution.speaker());
        ActorRef actor = claim.actor() instanceof ActorMention mention
                ? names.name(mention.actor(), countryOf(event))
                : claim.about() == About.RESPONSIBILITY
                                && !claim.undisclosed()
                                && attribution.speaker().role() == SpeakerRole.PARTY
                        ? new ActorRef(
                                attribution.speaker().id(),
                                attribution.speaker().name())
                        : null;
        Measure measure = new Measure(
                claim.about(),
                victims,
                actor,
                claim.object(),
                claim.low(),
                claim.high(),
                claim.approximate(),
                claim.undisclosed());
        String content = event.id() + claim.about() + claim.low() + "-" + claim.high() + claim.undisclosed()
                + attribution.speaker().name()
                + attribution.stance().equals(Stance.DENIES)
                + (claim.about() == About.RESPONSIBILITY && actor != null ? actor.name() : "")
                + (claim.low() != null && victims != null ? victims.name() : "");
        if (!said.add(content)) {
            return null;
        }
        Certainty certainty = claim.undisclosed() ? Certainty.UNKNOWN : certaintyOf(attribution);
        return add(
                claim.undisclosed() ? Statement.Kind.UNKNOWN : Statement.Kind.CLAIM,
                event.id(),
                claim.sentence(),
                claim.first(),
                claim.last(),
                attribution,
                certainty,
                measure,
                claim.rule());
    }

    private @Nullable String countryOf(Event event) {
        String there = event.place() == null ? null : event.place().iso3();
        return there == null ? names.country() : there;
    }

    private @Nullable ActorRef victimsOf(Claim claim, Event event, Speaker speaker) {
        boolean toll = claim.about() == About.KILLED
                || claim.about() == About.WOUNDED
                || claim.about() == About.MISSING
                || claim.about() == About.ABDUCTED;
        if (!toll) {
            return null;
        }
        return sides.of(claim, event, speaker);
    }

    private static Certainty certaintyOf(Attribution attribution) {
        return switch (attribution.stance()) {
            case CLAIMS -> Certainty.CLAIMED;
            case CONFIRMS -> Certainty.CONFIRMED;
            case DENIES -> Certainty.DENIED;
            case DOUBTS, ESTIMATES -> Certainty.POSSIBLE;
            case ASKS -> Certainty.QUESTION;
            default -> attribution.speaker().equals(Speaker.NARRATOR) ? Certainty.ASSERTED : Certainty.CLAIMED;
        };
    }

    /** Adds a statement over tokens {@code [first, last)}, punctuation at its ends left out. */
    public Statement add(
            Statement.Kind kind,
            @Nullable String event,
            int sentence,
            int first,
            int last,
            Attribution attribution,
            Certainty certainty,
            @Nullable Detail detail,
            String rule) {
        int begin = first;
        int end = last;
        while (begin < end - 1 && text.token(begin).isPunctuation()) {
            begin++;
        }
        while (end > begin + 1 && text.token(end - 1).isPunctuation()) {
            end--;
        }
        Statement statement = new Statement(
                "s" + (statements.size() + 1),
                kind,
                event,
                sentence,
                text.span(begin, end),
                text.words(begin, end),
                attribution,
                certainty,
                detail,
                List.of(rule));
        statements.add(statement);
        return statement;
    }
}
