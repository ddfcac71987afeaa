package org.marsad.reading.mentions;

import java.util.ArrayList;
import java.util.List;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.text.Text;

/**
 * Groups named only to say what another group belongs to ("JNIM, linked to al-Qaeda, claimed …", «التابعة لتنظيم
 * القاعدة»): they do nothing in their sentence and are heard by no pass but that of relations.
 */
final class Asides {
    /** Words between the group and what it belongs to: a comma, an article, quotation marks. */
    private static final int GAP = 4;

    private Asides() {}

    /** The mentions that stand aside. */
    static List<ActorMention> of(Text text, List<ActorMention> actors, List<Match<Cue>> cues) {
        List<ActorMention> asides = new ArrayList<>();
        for (Match<Cue> cue : cues) {
            boolean belongs = cue.value().kind() == CueKind.RELATION
                    && cue.value().is("kind", "affiliated_with")
                    && cue.value().is("from", "last");
            if (!belongs) {
                continue;
            }
            for (int i = 1; i < actors.size(); i++) {
                ActorMention part = actors.get(i - 1);
                ActorMention whole = actors.get(i);
                boolean beside = whole.first() >= cue.last()
                        && whole.first() - cue.last() <= 1
                        && part.last() <= cue.first()
                        && cue.first() - part.last() <= GAP
                        && text.token(part.first()).sentence()
                                == text.token(whole.first()).sentence();
                if (beside && isGroup(part.actor()) && isGroup(whole.actor()) && !asides.contains(whole)) {
                    asides.add(whole);
                }
            }
        }
        return asides;
    }

    private static boolean isGroup(Actor actor) {
        return actor.kind().isArmedGroup() && actor.kind() != ActorKind.GENERIC_ARMED;
    }
}
