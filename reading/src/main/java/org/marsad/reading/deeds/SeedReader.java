package org.marsad.reading.deeds;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.When;
import org.marsad.reading.attribution.SpeechFrame;
import org.marsad.reading.attribution.SpeechFrames;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Sentence;

/** Fourth pass: every cue of a deed with who, to whom, where and when, as the grammar of its sentence gives them. */
public final class SeedReader {
    private static final int REACH_OF_SUBJECT = 4;

    private final Annotated annotated;
    private final Clauses clauses;
    private final Arguments arguments;
    private final DeedClasses classes;
    private final SeedParties parties;
    private final DeedPlaces places;
    private final DeedDates dates;
    private final Manner manner;
    private final DeedFrames frames;
    private final Killings killings;
    private final CarriedSubjects subjects;

    public SeedReader(
            Annotated annotated,
            Clauses clauses,
            Cases cases,
            Arguments arguments,
            List<SpeechFrame> speech,
            ActorNames names,
            @Nullable When published) {
        this.annotated = annotated;
        this.clauses = clauses;
        this.arguments = arguments;
        this.classes = new DeedClasses(annotated, clauses, cases);
        this.parties = new SeedParties(annotated, clauses);
        Headings headings = new Headings(annotated);
        SpeechFrames spoken = new SpeechFrames(annotated.text(), speech);
        this.places = new DeedPlaces(annotated, clauses, cases, spoken, headings, names);
        this.dates = new DeedDates(annotated, clauses, spoken, published, headings);
        this.manner = new Manner(annotated, clauses);
        this.frames = new DeedFrames(annotated);
        this.killings = new Killings(annotated);
        this.subjects = new CarriedSubjects(annotated);
    }

    public List<Seed> read() {
        List<Seed> seeds = new ArrayList<>();
        for (Sentence sentence : annotated.text().sentences()) {
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.EVENT)) {
                Seed seed = seed(cue, sentence, seeds);
                if (seed != null && !isFound(seed, seeds)) {
                    seeds.add(ofSubject(seed, seeds));
                }
            }
            uncounted(sentence, seeds);
        }
        return riots(seeds);
    }

    /** "Une frappe a visé un véhicule": the verb tells what the noun before it names. */
    private Seed ofSubject(Seed seed, List<Seed> before) {
        if (before.isEmpty()
                || annotated.text().language() == Language.EN
                || seed.noun()
                || !seed.deed().equals("attack")) {
            return seed;
        }
        Seed last = before.get(before.size() - 1);
        boolean arabic = annotated.text().language() == Language.AR;
        boolean beside =
                !arabic || (!last.irreal() && seed.cue().first() - last.cue().last() <= REACH_OF_SUBJECT);
        boolean subject = beside
                && last.noun()
                && Killings.kills(last.deed())
                && last.sentence() == seed.sentence()
                && clauses.same(last.cue().first(), seed.cue().first());
        return subject ? seed.as(last.deed()) : seed;
    }

    /** "Des hommes armés y ont tué des villageois": killings without a figure, where no other deed is told. */
    private void uncounted(Sentence sentence, List<Seed> seeds) {
        if (annotated.text().language() == Language.AR
                || seeds.stream()
                        .anyMatch(seed -> seed.sentence() == sentence.index()
                                && !seed.deed().equals("looting"))) {
            return;
        }
        for (Match<Cue> cue : annotated.cues(sentence, CueKind.CASUALTY)) {
            boolean verb = cue.value().is("pos", "verb") && cue.value().is("about", "killed");
            if (!verb || manner.isIrreal(cue) || isCounted(cue)) {
                continue;
            }
            List<PlaceMention> places = placesFor(cue.first(), cue.last(), sentence);
            DateMention date = dateFor(cue.first(), cue.last(), sentence);
            Arguments.Found found = arguments.of(cue, sentence);
            boolean dated = date != null && date.when() != null && date.kind() != DateMention.Kind.SINCE;
            if (date != null && dated && !places.isEmpty() && !found.agents().isEmpty()) {
                seeds.add(killings.of(cue, sentence, found, places, date));
                return;
            }
        }
    }

    private boolean isCounted(Match<Cue> cue) {
        for (int i = clauses.begin(cue.first()); i < clauses.end(cue.first()); i++) {
            if (annotated.quantityAt(i) != null && annotated.dateAt(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** "Thousands marched, and some attacked the embassy": demonstrators who attack riot. */
    private static List<Seed> riots(List<Seed> seeds) {
        List<Seed> told = new ArrayList<>(seeds.size());
        Seed protest = null;
        for (Seed seed : seeds) {
            boolean byCrowd = !seed.agents().isEmpty()
                    && seed.agents().stream()
                            .allMatch(agent -> agent.actor().id().startsWith("protesters")
                                    || agent.actor().id().equals("rioters"));
            boolean mob = byCrowd
                    && seed.agents().stream()
                            .allMatch(agent -> agent.actor().id().equals("rioters"));
            if (seed.deed().equals("protest") || seed.deed().equals("riot") || byCrowd) {
                protest = seed;
            }
            boolean attack =
                    !seed.noun() && (seed.deed().equals("attack") || seed.deed().equals("looting"));
            boolean crowd = protest != null
                    && protest.sentence() == seed.sentence()
                    && protest.cue().first() < seed.cue().first();
            boolean armed = seed.agents().stream()
                    .anyMatch(agent -> agent.actor().kind().isForce()
                            || agent.actor().kind().isArmedGroup());
            boolean barring = seed.deed().equals("blockade") && crowd && !armed;
            if (!barring) {
                told.add(
                        attack && (crowd || mob) && !armed
                                ? seed.as("riot")
                                : isShotAtCrowd(seed, protest) ? seed.as("crackdownlive") : seed);
            }
        }
        boolean crowds = told.stream().anyMatch(SeedReader::isOfCrowd);
        told.removeIf(seed -> !crowds && seed.noun() && seed.deed().equals("crackdownlive"));
        return told;
    }

    /** Live rounds are fired in exercises too: somebody must demonstrate, or be put down, for a crackdown. */
    private static boolean isOfCrowd(Seed seed) {
        return switch (seed.deed()) {
            case "protest", "riot", "mob", "crackdown" -> true;
            case "crackdownlive" -> !seed.noun();
            default ->
                seed.patients().stream()
                        .anyMatch(patient -> patient.actor().id().startsWith("protesters"));
        };
    }

    /** "Protesters clashed with police; three died when security forces opened fire". */
    private static boolean isShotAtCrowd(Seed seed, @Nullable Seed protest) {
        return protest != null
                && seed.sentence() - protest.sentence() <= 1
                && seed.deed().equals("attack")
                && !seed.noun()
                && seed.places().isEmpty() == protest.places().isEmpty()
                && !seed.agents().isEmpty()
                && seed.agents().stream().allMatch(agent -> agent.actor().kind().isForce())
                && seed.patients().stream()
                        .noneMatch(patient -> patient.actor().kind().isArmedGroup());
    }

    /** Bombs among the arms of a cache are found, not exploded; those of aircraft are part of the strike. */
    private boolean isFound(Seed seed, List<Seed> before) {
        if (!seed.noun()
                || !(seed.deed().equals("ied")
                        || seed.deed().equals("carbomb")
                        || seed.deed().equals("grenade")
                        || seed.deed().equals("blast"))) {
            return false;
        }
        for (Seed other : before) {
            if (other.deed().equals("weapons")
                    && clauses.same(other.cue().first(), seed.cue().first())) {
                return true;
            }
            if (other.deed().equals("airstrike")
                    && other.sentence() == seed.sentence()
                    && (seed.definite()
                            || clauses.same(other.cue().first(), seed.cue().first()))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Seed seed(Match<Cue> cue, Sentence sentence, List<Seed> before) {
        if (classes.isNone(cue)) {
            return null;
        }
        Arguments.Found found = subjects.carried(cue, arguments.of(cue, sentence), sentence, before);
        String deed = classes.of(cue, found);
        if (deed == null) {
            return null;
        }
        boolean noun = cue.value().is("pos", "noun");
        boolean anchor = manner.isTimeAnchor(cue);
        List<PlaceMention> places = anchor ? List.<PlaceMention>of() : placesFor(cue.first(), cue.last(), sentence);
        if (deed.equals("again")) {
            Seed last = lastReal(before);
            List<PlaceMention> where =
                    places.isEmpty() && last != null && cue.value().is("place", "same") ? last.places() : places;
            return last == null || where.isEmpty() ? null : again(last, cue, sentence, where);
        }
        Match<Cue> frame = frames.of(cue.first());
        DateMention date = anchor ? null : frames.dated(dateFor(cue.first(), cue.last(), sentence), frame);
        if (deed.equals("base") && !noun && date != null && date.kind() == DateMention.Kind.SINCE) {
            return null;
        }
        if ((!noun && manner.isLasting(cue, date)) || (deed.equals("operation") && Manner.isCampaign(date))) {
            return null;
        }
        return new Seed(
                cue,
                sentence.index(),
                deed,
                noun,
                parties.agentsOf(cue, deed, noun, found),
                withVictims(cue, deed, sentence, found),
                found.sites(),
                places,
                date,
                date == null ? dates.spoken(cue.first(), sentence) : null,
                manner.isIrreal(cue) || (!before.isEmpty() && manner.isDenied(cue)),
                manner.isHabit(cue, date) || (noun && manner.isGeneric(cue, deed, places, date)),
                noun && manner.isDefinite(cue),
                manner.hasRecall(cue, sentence),
                manner.hasAnother(cue, sentence),
                frame == null ? "" : frame.value().get("as"));
    }

    /** "A strike hit a pharmacy, killing civilians": victims that nobody counts, where the deed itself names nobody. */
    private List<ActorMention> withVictims(Match<Cue> cue, String deed, Sentence sentence, Arguments.Found found) {
        List<ActorMention> patients = parties.patientsOf(found);
        boolean onForces = found.sites().stream().anyMatch(site -> site.value().is("target", "state"));
        if (!patients.isEmpty() || onForces || !Killings.kills(deed)) {
            return patients;
        }
        for (Match<Cue> casualty : annotated.cues(cue.last(), sentence.lastToken(), CueKind.CASUALTY)) {
            boolean verb = !casualty.value().is("pos", "noun");
            if (verb
                    && casualty.value().is("about", "killed")
                    && !annotated.hasCue(cue.last(), casualty.first(), CueKind.EVENT)) {
                List<ActorMention> killed = arguments.of(casualty, sentence).patients();
                if (!killed.isEmpty()) {
                    return killed;
                }
            }
        }
        return patients;
    }

    private static @Nullable Seed lastReal(List<Seed> seeds) {
        for (int i = seeds.size() - 1; i >= 0; i--) {
            if (!seeds.get(i).irreal() && !seeds.get(i).generic()) {
                return seeds.get(i);
            }
        }
        return null;
    }

    /** "The same scene in Timbuktu": the deed told last, elsewhere or on another day. */
    private Seed again(Seed last, Match<Cue> cue, Sentence sentence, List<PlaceMention> places) {
        DateMention date = dateFor(cue.first(), cue.last(), sentence);
        return new Seed(
                cue,
                sentence.index(),
                last.deed(),
                true,
                last.agents(),
                last.patients(),
                last.sites(),
                places,
                date == null ? last.date() : date,
                last.spoken(),
                last.irreal(),
                false,
                false,
                last.recalled(),
                true,
                "");
    }

    /** A deed told by its toll alone ("Gunmen killed twelve villagers in X on Sunday"). */
    public Seed killing(Claim claim, List<PlaceMention> places, @Nullable DateMention date) {
        Match<Cue> frame = frames.of(claim.first());
        return killings.of(
                claim,
                killersOf(claim),
                places,
                frames.dated(date, frame),
                frame == null ? "" : frame.value().get("as"));
    }

    /** "Malian soldiers and Russian fighters killed …": all who are named together as the doers. */
    private List<ActorMention> killersOf(Claim claim) {
        if (claim.killer() == null) {
            return List.of();
        }
        Sentence sentence = annotated.text().sentences().get(claim.sentence());
        for (Match<Cue> casualty : annotated.cues(claim.first(), claim.last(), CueKind.CASUALTY)) {
            List<ActorMention> agents = arguments.of(casualty, sentence).agents();
            if (agents.contains(claim.killer())) {
                return agents.stream()
                        .filter(agent -> agent.actor().kind().isForce()
                                || agent.actor().kind().isArmedGroup())
                        .toList();
            }
        }
        return List.of(claim.killer());
    }

    /** Places of a cue, best first: in its clause after it, before it, elsewhere in the sentence. */
    public List<PlaceMention> placesFor(int first, int last, Sentence sentence) {
        return places.of(first, last, sentence);
    }

    /** Whether a place name stands for somebody, as a capital for its government. */
    public boolean namesActor(PlaceMention place) {
        return places.namesActor(place);
    }

    /** The date of a cue: nearest in its clause, else in its sentence; never the date on which somebody spoke. */
    public @Nullable DateMention dateFor(int first, int last, Sentence sentence) {
        return dates.of(first, last, sentence);
    }
}
