package org.marsad.reading.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.text.Text;

/**
 * Whom "the movement", "the ministry" and "its fighters" mean: the last body named before whose own words hold that head
 * ("the movement" after a movement), else the last of the kind; for "its fighters" the last body that agrees in gender.
 */
final class BackReferences {
    private static final int HEAD_WORDS = 4;
    private static final int REACH_SENTENCES = 5;
    private static final String FEMININE = "ه";

    private final Text text;
    private final List<ActorMention> resolved = new ArrayList<>();

    private BackReferences(Text text) {
        this.text = text;
    }

    /** The actors with those added, or made particular, that refer back; in text order. */
    static List<ActorMention> resolve(Text text, List<ActorMention> actors, List<Match<Cue>> cues) {
        List<Match<Cue>> anaphors = new ArrayList<>();
        for (Match<Cue> cue : cues) {
            if (cue.value().kind() == CueKind.PRONOUN
                    && (!cue.value().get("refers").isEmpty() || isPossessed(cue))) {
                anaphors.add(cue);
            }
        }
        if (anaphors.isEmpty()) {
            return actors;
        }
        anaphors.sort(Comparator.comparingInt((Match<Cue> cue) -> cue.first()).thenComparingInt(cue -> -cue.last()));
        return new BackReferences(text).merge(actors, anaphors);
    }

    private static boolean isPossessed(Match<Cue> cue) {
        boolean pronoun = cue.division() == null || !cue.division().pronoun().isEmpty();
        return cue.value().is("own", "1") && pronoun;
    }

    private List<ActorMention> merge(List<ActorMention> actors, List<Match<Cue>> anaphors) {
        int next = 0;
        for (ActorMention actor : actors) {
            while (next < anaphors.size() && anaphors.get(next).first() < actor.first()) {
                Match<Cue> anaphor = anaphors.get(next++);
                if (anaphor.last() <= actor.first() || anaphor.last() >= actor.last()) {
                    refer(anaphor);
                }
            }
            if (next < anaphors.size() && anaphors.get(next).first() == actor.first()) {
                Match<Cue> anaphor = anaphors.get(next++);
                if (anaphor.last() >= actor.last() && refer(anaphor)) {
                    continue;
                }
            }
            if (resolved.isEmpty() || resolved.get(resolved.size() - 1).last() <= actor.first()) {
                resolved.add(actor);
            }
        }
        while (next < anaphors.size()) {
            refer(anaphors.get(next++));
        }
        return resolved;
    }

    private boolean refer(Match<Cue> anaphor) {
        boolean taken = !resolved.isEmpty() && resolved.get(resolved.size() - 1).last() > anaphor.first();
        Actor antecedent = taken ? null : antecedent(anaphor);
        if (antecedent == null) {
            return false;
        }
        resolved.add(new ActorMention(anaphor.first(), anaphor.last(), antecedent, anaphor.division()));
        return true;
    }

    private @Nullable Actor antecedent(Match<Cue> anaphor) {
        if (anaphor.value().is("own", "1")) {
            return owner(anaphor);
        }
        String head = head(anaphor.last() - 1);
        for (int i = resolved.size() - 1; i >= 0; i--) {
            if (isBody(resolved.get(i).actor()) && holds(resolved.get(i), head)) {
                return resolved.get(i).actor();
            }
        }
        Actor militia = null;
        for (int i = resolved.size() - 1; i >= 0 && isNear(resolved.get(i), anaphor); i--) {
            Actor actor = resolved.get(i).actor();
            if (isOf(actor, anaphor.value().get("refers"))) {
                if (!isMilitia(actor)) {
                    return actor;
                }
                militia = militia == null ? actor : militia;
            }
        }
        return militia;
    }

    /** "The group" is hardly ever said of a village's or the army's auxiliaries, but of movements that sign accords. */
    private static boolean isMilitia(Actor actor) {
        boolean movement = actor.name().contains("Movement") || actor.name().contains("Group");
        return actor.kind() == ActorKind.SELF_DEFENCE && !movement;
    }

    private boolean isNear(ActorMention mention, Match<Cue> anaphor) {
        int sentences = text.token(anaphor.first()).sentence()
                - text.token(mention.first()).sentence();
        return sentences <= REACH_SENTENCES;
    }

    /**
     * The body named before in the sentence whose gender agrees with the pronoun, else the first of the last sentence
     * that names one; the first body of the text for "our".
     */
    private @Nullable Actor owner(Match<Cue> anaphor) {
        String pronoun = anaphor.division() == null ? "" : anaphor.division().pronoun();
        if (pronoun.equals("نا")) {
            for (ActorMention mention : resolved) {
                if (isBody(mention.actor())) {
                    return mention.actor();
                }
            }
            return null;
        }
        int here = text.token(anaphor.first()).sentence();
        ActorMention topic = null;
        for (int i = resolved.size() - 1; i >= 0; i--) {
            ActorMention mention = resolved.get(i);
            int sentence = text.token(mention.first()).sentence();
            if (topic != null && sentence < text.token(topic.first()).sentence()) {
                break;
            }
            if (isBody(mention.actor()) && agrees(mention, pronoun)) {
                if (sentence == here) {
                    return mention.actor();
                }
                topic = mention;
            }
        }
        return topic == null ? null : topic.actor();
    }

    private boolean agrees(ActorMention mention, String pronoun) {
        if (text.language() != Language.AR || pronoun.isEmpty()) {
            return true;
        }
        String head = head(mention.first());
        boolean feminine = isFeminine(head) || isFeminineConstruct(mention.first());
        return switch (pronoun) {
            case "ها" -> feminine || mention.actor().kind() == ActorKind.JIHADIST && !isMasculineHead(head);
            case "ه" -> !feminine;
            default -> true;
        };
    }

    private static boolean isFeminine(String head) {
        return head.endsWith(FEMININE) || head.endsWith("ات") || head.equals("اركان");
    }

    /** "هيئة أركان الجيش", "قيادة الجيش": the body before it is what the pronoun means. */
    private boolean isFeminineConstruct(int first) {
        for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
            switch (head(i)) {
                case "هييه", "اركان", "قياده", "رياسه", "بعثه", "وزاره", "قوات", "وحدات", "حكومه" -> {
                    return true;
                }
                default -> {
                    if (text.token(i).isPunctuation()) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isMasculineHead(String head) {
        return head.equals("تنظيم") || head.equals("الجيش") || head.equals("جيش") || head.equals("فيلق");
    }

    /** A word without و, ب, ل and the article. */
    private String head(int token) {
        String key = text.key(token);
        if (text.language() != Language.AR) {
            return key;
        }
        int begin = key.length() > 4 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف') ? 1 : 0;
        if (key.startsWith("لل", begin)) {
            return key.substring(begin + 2);
        }
        if (key.startsWith("بال", begin) || key.startsWith("كال", begin)) {
            return key.substring(begin + 3);
        }
        return key.startsWith("ال", begin) ? key.substring(begin + 2) : key.substring(begin);
    }

    private boolean holds(ActorMention mention, String head) {
        for (int i = mention.first(); i < Math.min(mention.last(), mention.first() + HEAD_WORDS); i++) {
            if (head(i).equals(head)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(Actor actor, String refers) {
        return switch (refers) {
            case "group" -> actor.kind().isArmedGroup() && isBody(actor);
            case "jihadist" -> actor.kind() == ActorKind.JIHADIST && isBody(actor);
            case "ministry" -> actor.id().startsWith("min-");
            case "mission" -> actor.kind() == ActorKind.INTERNATIONAL_ORGANISATION;
            default -> false;
        };
    }

    /** Somebody in particular, or the state: who can have fighters and make statements. */
    private static boolean isBody(Actor actor) {
        return switch (actor.kind()) {
            case CIVILIANS, AGREEMENT, GENERIC_ARMED -> false;
            case OBSERVER_ROLE -> actor.id().equals("role-chief-of-staff");
            default -> !actor.id().endsWith("-generic") || actor.kind() == ActorKind.GOVERNMENT;
        };
    }
}
