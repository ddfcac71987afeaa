package org.marsad.reading.relations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.marsad.model.Attribution;
import org.marsad.model.Certainty;
import org.marsad.model.Presence;
import org.marsad.model.Relation;
import org.marsad.model.Speaker;
import org.marsad.model.Statement;
import org.marsad.reading.attribution.Voices;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.statements.StatementWriter;
import org.marsad.reading.text.Sentence;

/** Writes found relations and presence as statements, each once in a sentence, with date, speaker and certainty. */
final class RelationStatements {
    private final Annotated annotated;
    private final RelationNames names;
    private final Whereabouts whereabouts;
    private final Voices voices;
    private final StatementWriter writer;
    private final NearDates dates;
    private final Set<String> told = new HashSet<>();
    /** The cue that told a presence of a sentence first, which alone may tell it of further places. */
    private final Map<String, Integer> cues = new HashMap<>();

    RelationStatements(
            Annotated annotated, RelationNames names, Whereabouts whereabouts, Voices voices, StatementWriter writer) {
        this.annotated = annotated;
        this.names = names;
        this.whereabouts = whereabouts;
        this.voices = voices;
        this.writer = writer;
        this.dates = new NearDates(annotated);
    }

    void add(Related related, Sentence sentence) {
        Relation relation = new Relation(
                related.kind(),
                names.from(related),
                names.to(related),
                dates.near(related.first(), related.last(), sentence));
        String content = sentence.index() + " " + relation.kind()
                + relation.from().name() + ">" + relation.to().name();
        if (relation.from().equals(relation.to()) || !told.add(content)) {
            return;
        }
        Attribution attribution = speaker(related);
        writer.add(
                Statement.Kind.RELATION,
                null,
                sentence.index(),
                related.first(),
                related.last(),
                attribution,
                certainty(attribution, related.possible()),
                relation,
                "relation");
    }

    void add(Held held, Sentence sentence) {
        Presence presence = new Presence(
                held.kind(),
                held.actor(),
                held.place() == null ? null : whereabouts.written(held.place()),
                dates.near(held.first(), held.last(), sentence),
                held.announced(),
                null,
                null);
        String content =
                sentence.index() + " " + presence.kind() + presence.actor().name();
        Integer first = cues.putIfAbsent(content, held.cueFirst());
        PlaceMention place = held.place();
        boolean further = first != null && first == held.cueFirst();
        String where = further && place != null ? content + place.place().id() : content;
        if (told.add(where)) {
            Attribution attribution = voices.at(held.cueFirst());
            writer.add(
                    Statement.Kind.PRESENCE,
                    null,
                    sentence.index(),
                    held.first(),
                    held.last(),
                    attribution,
                    certainty(attribution, false),
                    presence,
                    "presence");
        }
    }

    /** What a group is part of is told of it, not by it. */
    private Attribution speaker(Related related) {
        ActorMention mention = annotated.actorAt(related.from().first());
        return mention != null && related.kind() == Relation.Kind.AFFILIATED_WITH
                ? voices.ofApposition(mention, related.cueFirst())
                : voices.at(related.cueFirst());
    }

    private static Certainty certainty(Attribution attribution, boolean possible) {
        if (possible) {
            return Certainty.POSSIBLE;
        }
        return attribution.speaker().equals(Speaker.NARRATOR) ? Certainty.ASSERTED : Certainty.CLAIMED;
    }
}
