package org.marsad.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;

/** French and English: subject, verb, object; passives with "by"/"par"; nouns with "on", "by", "of". */
public final class LatinArguments extends Arguments {
    private final SubjectSide subjects;
    private final ObjectSide objects;
    private final Persons persons;
    private final Voice voice;

    public LatinArguments(Annotated annotated, Clauses clauses, Cases cases) {
        super(annotated, clauses, cases);
        this.subjects = new SubjectSide(annotated, clauses, cases);
        this.objects = new ObjectSide(this, annotated, clauses, cases);
        this.voice = new Voice(annotated, clauses);
        this.persons = new Persons(annotated, clauses, cases);
    }

    @Override
    public Found of(Match<Cue> cue, Sentence sentence) {
        return cue.value().is("pos", "noun") || cue.value().is("pos", "act")
                ? noun(cue, sentence)
                : verb(cue, sentence);
    }

    private Found verb(Match<Cue> cue, Sentence sentence) {
        SubjectSide.Subjects left = subjects.of(cue, sentence);
        ObjectSide.Objects right = objects.of(cue, sentence);
        boolean passive = voice.isPassive(cue, sentence, left, right);
        List<ActorMention> agents = new ArrayList<>();
        List<ActorMention> patients = new ArrayList<>();
        List<Match<Cue>> sites = new ArrayList<>();
        if (passive) {
            patients.addAll(left.actors());
            sites.addAll(left.sites());
            agents.addAll(right.by());
            boolean held = cue.value().is("class", "regain") || cue.value().is("class", "capture");
            if (agents.isEmpty() && held && cue.length() > 1) {
                agents.addAll(right.of());
            }
            if (patients.isEmpty() && sites.isEmpty()) {
                persons.subject(cue, patients);
            }
            if (patients.isEmpty() && sites.isEmpty()) {
                sites.addAll(right.sites());
            }
        } else {
            agents.addAll(left.actors());
            patients.addAll(right.bare());
            patients.addAll(right.on());
            sites.addAll(right.sites());
            agents.addAll(right.by());
            if (patients.isEmpty() && sites.isEmpty()) {
                persons.object(cue, patients);
            }
            if (patients.isEmpty() && cue.value().is("object", "of")) {
                patients.addAll(right.of());
            }
            if (cue.value().is("recip", "1") && patients.isEmpty() && agents.size() > 1) {
                patients.addAll(agents.subList(1, agents.size()));
                agents = new ArrayList<>(agents.subList(0, 1));
            }
        }
        boolean taken = cue.value().is("class", "capture") || cue.value().is("class", "regain");
        if (taken
                || cue.value().is("class", "transfer")
                || cue.value().is("class", "leave")
                || cue.value().is("class", "abandon")) {
            patients.addAll(right.to());
        }
        return cue.value().is("side", "defender")
                ? new Found(patients, agents, left.sites())
                : new Found(agents, patients, sites);
    }

    private Found noun(Match<Cue> cue, Sentence sentence) {
        ObjectSide.Objects right = objects.of(cue, sentence);
        List<ActorMention> agents = new ArrayList<>(right.by());
        List<ActorMention> patients = new ArrayList<>(right.on());
        List<Match<Cue>> sites = new ArrayList<>(right.sites());
        boolean act = cue.value().is("pos", "act");
        for (ActorMention mention : right.of()) {
            boolean doer = !act && canAct(mention) && (mention.actor().kind().isArmedGroup() || patients.size() > 0);
            (doer ? agents : patients).add(mention);
        }
        if (act) {
            patients.addAll(right.bare());
        }
        if (patients.isEmpty() && sites.isEmpty()) {
            persons.object(cue, patients);
        }
        ActorMention owner = ownerBefore(cue.first());
        if (owner != null && canAct(owner)) {
            agents.add(owner);
        }
        light(cue, sentence, agents, patients, sites);
        if (agents.isEmpty() && cue.value().is("class", "clash")) {
            fighters(agents, patients);
        }
        if (agents.isEmpty()
                && (cue.value().is("class", "transfer") || cue.value().is("class", "agreement"))) {
            agents.addAll(subjects.of(cue, sentence).actors());
            patients.addAll(right.to());
        }
        return new Found(agents, patients, sites);
    }

    /** "Died in clashes with jihadists", "fighting between the army and JNIM": one side of a clash is its doer, a group before an army. */
    private static void fighters(List<ActorMention> agents, List<ActorMention> patients) {
        for (ActorMention patient : patients) {
            if (patient.actor().kind().isArmedGroup()) {
                agents.add(patient);
                patients.remove(patient);
                return;
            }
        }
        if (patients.size() > 1) {
            agents.add(patients.remove(0));
        }
    }

    /** "JNIM attack", "the army's raid". */
    private @Nullable ActorMention ownerBefore(int first) {
        int i = first - 1;
        for (int steps = 0; steps < 2 && i >= 0; steps++) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && isParty(mention)) {
                return mention;
            }
            if (!text.key(i).equals("s")
                    && !text.key(i).equals("'s")
                    && !text.key(i).equals("'")
                    && !text.token(i).isWord()) {
                return null;
            }
            boolean apart = (annotated.cueAt(i, CueKind.PREPOSITION) != null
                            && !text.key(i).equals("s"))
                    || annotated.cueAt(i, CueKind.SPEECH) != null;
            if (apart) {
                return null;
            }
            i--;
        }
        return null;
    }

    /** A verb with its auxiliary where that is written: "a sauté sur" and not only "sauté sur". */
    private @Nullable Match<Cue> undergoAt(int token, int from) {
        Match<Cue> own = annotated.cueAt(token, CueKind.UNDERGO);
        for (int i = token - 1; own != null && i >= Math.max(from, token - 2); i--) {
            Match<Cue> longer = annotated.cueAt(i, CueKind.UNDERGO);
            if (longer != null && longer.last() >= own.last()) {
                own = longer;
            }
        }
        return own;
    }

    /** "A lancé une opération après l'embuscade": what stands behind "after" is not what was launched. */
    private boolean isAfter(int token) {
        Match<Cue> preposition = annotated.cueAt(token, CueKind.PREPOSITION);
        return preposition != null && preposition.value().is("role", "after");
    }

    /** Light verbs before the noun: "gunmen launched an attack", "the convoy came under attack". */
    private void light(
            Match<Cue> cue,
            Sentence sentence,
            List<ActorMention> agents,
            List<ActorMention> patients,
            List<Match<Cue>> sites) {
        int from = clauses.begin(cue.first());
        for (int i = cue.first() - 1; i >= Math.max(from, cue.first() - 8); i--) {
            Match<Cue> undergo = undergoAt(i, from);
            Match<Cue> light = annotated.cueAt(i, CueKind.LIGHT);
            Match<Cue> verb = undergo != null ? undergo : light;
            if (verb == null) {
                if (isAfter(i)) {
                    break;
                }
                continue;
            }
            SubjectSide.Subjects subject = subjects.of(verb, sentence);
            if (undergo != null) {
                patients.addAll(subject.actors());
                sites.addAll(subject.sites());
            } else if (verb.value().is("frame", "hit") && voice.isBareParticiple(verb, from)) {
                patients.addAll(subject.actors());
                sites.addAll(subject.sites());
            } else if (!voice.hasPassive(verb.first(), from)) {
                agents.addAll(subject.actors());
            }
            return;
        }
        for (int i = cue.last(); i < Math.min(clauses.end(cue.first()), cue.last() + 8); i++) {
            Match<Cue> light = annotated.cueAt(i, CueKind.LIGHT);
            if (light != null) {
                ObjectSide.Objects doer = objects.of(light, sentence);
                agents.addAll(doer.by());
                patients.addAll(doer.on());
                sites.addAll(doer.sites());
                if (light.value().is("frame", "both")) {
                    patients.addAll(doer.bare());
                    patients.addAll(doer.to());
                } else if (light.value().is("frame", "hit")) {
                    patients.addAll(doer.bare());
                }
                return;
            }
        }
    }
}
