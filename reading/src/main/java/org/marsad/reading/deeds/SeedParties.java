package org.marsad.reading.deeds;

import java.util.ArrayList;
import java.util.List;
import org.marsad.model.Language;
import org.marsad.reading.grammar.Antecedents;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Text;

/** The doers and sufferers of a deed, with "its fighters", "the group" and "they" as the group they stand for. */
final class SeedParties {
    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final Antecedents antecedents;

    SeedParties(Annotated annotated, Clauses clauses) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.antecedents = new Antecedents(annotated);
    }

    /** The doers; "its fighters", "the group" and "they" as the group they stand for. */
    List<ActorMention> agentsOf(Match<Cue> cue, String deed, boolean noun, Arguments.Found found) {
        List<ActorMention> agents = new ArrayList<>();
        for (ActorMention agent : found.agents()) {
            agents.add(antecedents.resolve(agent));
        }
        int begin = clauses.begin(cue.first());
        boolean done = !noun || annotated.hasCue(begin, cue.first(), CueKind.LIGHT);
        if (agents.isEmpty() && done && isViolent(deed) && !hasDeedAsSubject(cue, noun)) {
            for (int i = begin; i < cue.first(); i++) {
                Match<Cue> pronoun = annotated.cueAt(i, CueKind.PRONOUN);
                boolean state = cue.length() > 1 && cue.value().is("form", "fin");
                if (pronoun != null && (state || !annotated.hasCue(i, cue.first(), CueKind.PASSIVE))) {
                    ActorMention subject = pronoun.value().is("own", "1")
                            ? antecedents.ownerBefore(i)
                            : pronoun.value().is("nominal", "1")
                                    ? antecedents.groupBefore(i)
                                    : antecedents.subjectBefore(i);
                    if (subject != null && (!found.patients().contains(subject) || deed.equals("transfer"))) {
                        agents.add(subject);
                    }
                    break;
                }
            }
        }
        return distinct(agents);
    }

    /** "… من أفرادها في هجوم استهدف معسكرهم": the deed before the verb is its subject. */
    private boolean hasDeedAsSubject(Match<Cue> cue, boolean noun) {
        Match<Cue> before = noun ? null : annotated.cueOver(cue.first() - 1, CueKind.EVENT);
        return before != null
                && before.value().is("pos", "noun")
                && before.last() == cue.first()
                && text.language() == Language.AR;
    }

    /** Those who suffer; of "its convoy was attacked" whoever it belongs to. */
    List<ActorMention> patientsOf(Arguments.Found found) {
        List<ActorMention> patients = new ArrayList<>(found.patients());
        for (Match<Cue> site : found.sites()) {
            ActorMention owner = isPossessed(site.first()) ? antecedents.subjectBefore(site.first()) : null;
            boolean doer = owner != null
                    && found.agents().stream()
                            .anyMatch(agent ->
                                    agent.actor().id().equals(owner.actor().id()));
            if (owner != null && !doer && found.patients().isEmpty()) {
                patients.add(owner);
            }
        }
        return distinct(patients);
    }

    private boolean isPossessed(int first) {
        return first > 0
                && switch (text.key(first - 1)) {
                    case "son", "sa", "ses", "leur", "leurs", "its", "their" -> true;
                    default -> false;
                };
    }

    private static boolean isViolent(String deed) {
        return switch (deed) {
            case "attack",
                    "clash",
                    "capture",
                    "massacre",
                    "abduction",
                    "blockade",
                    "looting",
                    "transfer",
                    "regain",
                    "weapons",
                    "base",
                    "shelling",
                    "airstrike" -> true;
            default -> false;
        };
    }

    private static List<ActorMention> distinct(List<ActorMention> mentions) {
        return mentions.size() < 2
                ? List.copyOf(mentions)
                : mentions.stream().distinct().toList();
    }
}
