package org.marsad.reading.deeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.When;
import org.marsad.reading.attribution.SpeechFrame;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.grammar.Antecedents;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.ArabicCues;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** Fourth pass: every cue of a deed with who, to whom, where and when, as the grammar of its sentence gives them. */
public final class SeedReader {
    private static final Set<String> GENERIC_PLURALS =
            Set.of("attack", "massacre", "abduction", "arrest", "looting", "protest");

    private static final Cue KILLING = new Cue(CueKind.EVENT, Map.of("class", "killing", "pos", "part"));

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final Arguments arguments;
    private final DeedPlaces places;
    private final DeedDates dates;
    private final Antecedents antecedents;

    public SeedReader(
            Annotated annotated,
            Clauses clauses,
            Cases cases,
            Arguments arguments,
            List<SpeechFrame> frames,
            @Nullable When published) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.arguments = arguments;
        Headings headings = new Headings(annotated);
        this.places = new DeedPlaces(annotated, clauses, cases, frames, headings);
        this.dates = new DeedDates(annotated, clauses, frames, published, headings);
        this.antecedents = new Antecedents(annotated);
    }

    public List<Seed> read() {
        List<Seed> seeds = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.EVENT)) {
                Seed seed = seed(cue, sentence, lastReal(seeds));
                if (seed != null && !isFound(seed, seeds)) {
                    seeds.add(seed);
                }
            }
        }
        return riots(seeds);
    }

    /** "Thousands marched, and some attacked the embassy": demonstrators who attack riot. */
    private static List<Seed> riots(List<Seed> seeds) {
        List<Seed> told = new ArrayList<>(seeds.size());
        Seed protest = null;
        for (Seed seed : seeds) {
            if (seed.deed().equals("protest") || seed.deed().equals("riot")) {
                protest = seed;
            }
            boolean attack =
                    !seed.noun() && (seed.deed().equals("attack") || seed.deed().equals("looting"));
            boolean crowd = protest != null
                    && protest.sentence() == seed.sentence()
                    && protest.cue().first() < seed.cue().first();
            told.add(attack && crowd && seed.agents().isEmpty() ? seed.as("riot") : seed);
        }
        return told;
    }

    /** Bombs among the arms of a cache are found, not exploded. */
    private boolean isFound(Seed seed, List<Seed> before) {
        if (!seed.noun()
                || !(seed.deed().equals("ied")
                        || seed.deed().equals("carbomb")
                        || seed.deed().equals("blast"))) {
            return false;
        }
        for (Seed other : before) {
            if (other.deed().equals("weapons")
                    && clauses.same(other.cue().first(), seed.cue().first())) {
                return true;
            }
        }
        return false;
    }

    /** "The vehicle hit a mine": the mine is the deed, the verb only meets it. */
    private boolean meetsExplosive(Match<Cue> cue) {
        if (annotated.cueAt(cue.first(), CueKind.UNDERGO) == null) {
            return false;
        }
        for (int i = cue.last(); i < Math.min(text.size(), cue.last() + 4); i++) {
            Match<Cue> next = annotated.cueAt(i, CueKind.EVENT);
            if (next != null && next.value().is("pos", "noun")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Seed seed(Match<Cue> cue, Sentence sentence, @Nullable Seed last) {
        boolean none = cue.value().is("class", "none");
        if (none || (!cue.value().is("pos", "noun") && meetsExplosive(cue))) {
            return null;
        }
        Arguments.Found found = arguments.of(cue, sentence);
        boolean noun = cue.value().is("pos", "noun");
        String deed = fromTheAir(cue) ? "airstrike" : cue.value().get("class");
        if (deed.equals("attack") && isShootingAtCrowd(found)) {
            deed = "crackdownlive";
        }
        boolean taking = deed.equals("capture") || deed.equals("regain");
        if (taking && noun && isOverAffairs(cue)) {
            return null;
        }
        if (deed.equals("capture") && noun && annotated.cueAt(cue.first(), CueKind.CASUALTY) != null) {
            return null;
        }
        if (deed.equals("clash") && meetsCrowd(cue)) {
            deed = "riot";
        }
        if (deed.equals("capture") && !noun) {
            deed = taken(cue, found);
            if (deed == null) {
                return null;
            }
        }
        List<PlaceMention> places = placesFor(cue.first(), cue.last(), sentence);
        if (deed.equals("again")) {
            return last == null || places.isEmpty() ? null : again(last, cue, sentence, places);
        }
        DateMention date = dateFor(cue.first(), cue.last(), sentence);
        return new Seed(
                cue,
                sentence.index(),
                deed,
                noun,
                agentsOf(cue, deed, noun, found),
                patientsOf(found),
                found.sites(),
                places,
                date,
                date == null ? dates.spoken(cue.first(), sentence) : null,
                isIrreal(cue),
                noun && isGeneric(cue, deed, places, date),
                noun && isDefinite(cue),
                hasRecall(cue, sentence),
                hasAnother(cue, sentence));
    }

    private static @Nullable Seed lastReal(List<Seed> seeds) {
        for (int i = seeds.size() - 1; i >= 0; i--) {
            if (!seeds.get(i).irreal() && !seeds.get(i).generic()) {
                return seeds.get(i);
            }
        }
        return null;
    }

    /** "The same scene in Timbuktu": the deed told last, elsewhere. */
    private static Seed again(Seed last, Match<Cue> cue, Sentence sentence, List<PlaceMention> places) {
        return new Seed(
                cue,
                sentence.index(),
                last.deed(),
                true,
                last.agents(),
                last.patients(),
                last.sites(),
                places,
                last.date(),
                last.spoken(),
                last.irreal(),
                false,
                false,
                last.recalled(),
                true);
    }

    /** Control of a situation, of things or of power takes no place. */
    private boolean isOverAffairs(Match<Cue> cue) {
        if (text.key(cue.first() - 1).equals("تحت")) {
            return true;
        }
        for (int i = cue.first() + 1; i < Math.min(text.size(), cue.last() + 4); i++) {
            switch (text.key(i)) {
                case "الوضع", "الامور", "الموقف", "الاوضاع", "السلطه", "الحكم", "situation", "power", "pouvoir" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "Clashes between protesters and the police". */
    private boolean meetsCrowd(Match<Cue> cue) {
        for (int i = clauses.begin(cue.first()); i < clauses.end(cue.first()); i++) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && mention.actor().id().startsWith("protesters")) {
                return true;
            }
        }
        return false;
    }

    /** Forces that fire on demonstrators. */
    private static boolean isShootingAtCrowd(Arguments.Found found) {
        boolean crowd = !found.patients().isEmpty()
                && found.patients().stream()
                        .allMatch(patient -> patient.actor().id().startsWith("protesters"));
        boolean forces =
                found.agents().stream().allMatch(agent -> agent.actor().kind().isForce());
        return crowd && forces;
    }

    /** What was taken: a place (a capture), civilians (an abduction), soldiers or arms (no event of its own). */
    private @Nullable String taken(Match<Cue> cue, Arguments.Found found) {
        if (isOverAffairs(cue)) {
            return null;
        }
        if (cue.length() > 1) {
            return "capture";
        }
        boolean site = found.sites().stream().anyMatch(s -> !s.value().is("target", "civilian"));
        boolean place = false;
        for (int i = cue.last(); i < Math.min(clauses.end(cue.first()), cue.last() + 5); i++) {
            place |= annotated.placeAt(i) != null;
            Match<Cue> equipment = annotated.cueAt(i, CueKind.EQUIPMENT);
            if (equipment != null && !equipment.value().is("gloss", "buildings") && !place) {
                return null;
            }
        }
        if (site || place) {
            return "capture";
        }
        boolean civilians = found.patients().stream().anyMatch(m -> m.actor().kind() == ActorKind.CIVILIANS);
        return civilians ? "abduction" : null;
    }

    /** "Helicopters struck the column", "a raid by drones": the deed of aircraft is an air strike. */
    private boolean fromTheAir(Match<Cue> cue) {
        String deed = cue.value().get("class");
        boolean verb = !cue.value().is("pos", "noun");
        boolean destroys = verb && deed.equals("looting");
        if (!deed.equals("attack")
                && !deed.equals("strike")
                && !deed.equals("operation")
                && !deed.equals("massacre")
                && !destroys) {
            return false;
        }
        int from = clauses.begin(cue.first());
        int to = verb && text.language() != Language.AR ? cue.first() : clauses.end(cue.first());
        for (int i = from; i < to; i++) {
            Match<Cue> vehicle = annotated.cueAt(i, CueKind.EVENT);
            if (vehicle != null && vehicle.value().is("class", "airvehicle")) {
                return Math.abs(i - cue.first()) <= 8;
            }
        }
        return false;
    }

    /** The doers; "its fighters", "the group" and "they" as the group they stand for. */
    private List<ActorMention> agentsOf(Match<Cue> cue, String deed, boolean noun, Arguments.Found found) {
        List<ActorMention> agents = new ArrayList<>();
        for (ActorMention agent : found.agents()) {
            agents.add(antecedents.resolve(agent));
        }
        int begin = clauses.begin(cue.first());
        boolean done = !noun || annotated.hasCue(begin, cue.first(), CueKind.LIGHT);
        if (agents.isEmpty() && done && isViolent(deed)) {
            for (int i = begin; i < cue.first(); i++) {
                Match<Cue> pronoun = annotated.cueAt(i, CueKind.PRONOUN);
                boolean state = cue.length() > 1 && cue.value().is("form", "fin");
                if (pronoun != null && (state || !annotated.hasCue(i, cue.first(), CueKind.PASSIVE))) {
                    ActorMention subject = pronoun.value().is("nominal", "1")
                            ? antecedents.groupBefore(i)
                            : antecedents.subjectBefore(i);
                    if (subject != null && !found.patients().contains(subject)) {
                        agents.add(subject);
                    }
                    break;
                }
            }
        }
        return distinct(agents);
    }

    /** Those who suffer; of "its convoy was attacked" whoever it belongs to. */
    private List<ActorMention> patientsOf(Arguments.Found found) {
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

    /** A deed told by its toll alone ("Gunmen killed twelve villagers in X on Sunday"). */
    public Seed killing(Claim claim, List<PlaceMention> places, @Nullable DateMention date) {
        Match<Cue> cue = new Match<>(claim.first(), claim.last(), KILLING, null);
        String deed = byAircraft(claim) ? "airstrike" : amidCrowd(claim) ? "crackdownlive" : "killing";
        List<ActorMention> victims =
                claim.victims() instanceof ActorMention victim ? List.of(victim) : List.<ActorMention>of();
        List<ActorMention> killers = claim.killer() == null ? List.of() : List.of(claim.killer());
        return new Seed(
                cue,
                claim.sentence(),
                deed,
                false,
                killers,
                victims,
                List.of(),
                places,
                date,
                null,
                false,
                false,
                false,
                false,
                false);
    }

    /** "Two people were killed as protesters blocked a convoy". */
    private boolean amidCrowd(Claim claim) {
        Sentence sentence = text.sentences().get(claim.sentence());
        return annotated.actors().stream()
                .anyMatch(mention -> sentence.contains(mention.first())
                        && mention.actor().id().startsWith("protesters"));
    }

    /** "It was one of its planes that killed seven boys". */
    private boolean byAircraft(Claim claim) {
        int from = text.sentences().get(claim.sentence()).firstToken();
        for (int i = from; i < claim.first(); i++) {
            Match<Cue> vehicle = annotated.cueAt(i, CueKind.EVENT);
            if (vehicle != null && vehicle.value().is("class", "airvehicle")) {
                return true;
            }
        }
        return false;
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

    private boolean isIrreal(Match<Cue> cue) {
        int from = clauses.begin(cue.first());
        Match<Cue> plan = annotated.cueAt(cue.first(), CueKind.IRREALIS);
        if (plan != null && plan.last() > cue.last()) {
            return true;
        }
        for (int i = cue.first() - 1; i >= Math.max(from, cue.first() - 6); i--) {
            if (annotated.cueAt(i, CueKind.IRREALIS) != null || isBlamed(cue, i)) {
                return true;
            }
            if (annotated.cueAt(i, CueKind.NEGATION) != null && i >= cue.first() - 3) {
                return true;
            }
            if (cue.value().is("pos", "noun") && annotated.cueAt(i, CueKind.DENIAL) != null) {
                return true;
            }
            if (annotated.dateAt(i) != null) {
                return false;
            }
        }
        return cue.division() != null
                && (cue.division().future()
                        || (ArabicCues.isPurpose(cue.division()) && !cue.value().is("pos", "noun")));
    }

    /** "They put it down to a mine": a supposed cause, not another event. */
    private boolean isBlamed(Match<Cue> cue, int token) {
        return cue.value().is("class", "ied") && annotated.cueAt(token, CueKind.BLAME) != null;
    }

    private boolean isGeneric(Match<Cue> cue, String deed, List<PlaceMention> places, @Nullable DateMention date) {
        boolean plural = cue.value().is("number", "p")
                || (text.language() != Language.AR
                        && GENERIC_PLURALS.contains(deed)
                        && text.key(cue.last() - 1).endsWith("s"));
        boolean counted = annotated.quantityAt(cue.first() - 1) != null;
        boolean dated = date != null && date.when() != null && date.kind() != DateMention.Kind.SINCE;
        return plural
                && !counted
                && !dated
                && (places.isEmpty() || places.get(0).place().kind().isArea());
    }

    private boolean isDefinite(Match<Cue> cue) {
        if (text.language() == Language.AR) {
            return text.key(cue.first()).startsWith("ال")
                    || text.key(cue.first()).startsWith("وال")
                    || text.key(cue.first()).startsWith("لل")
                    || text.key(cue.first()).startsWith("بال");
        }
        for (int i = cue.first() - 1; i >= Math.max(0, cue.first() - 3); i--) {
            switch (text.key(i)) {
                case "the",
                        "this",
                        "that",
                        "its",
                        "le",
                        "la",
                        "l",
                        "cette",
                        "ce",
                        "cet",
                        "du",
                        "les",
                        "ces",
                        "these",
                        "those",
                        "both" -> {
                    return true;
                }
                case "a", "an", "un", "une", "another", "autre" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether the sentence recalls; "كانت قد اختطفتهم" at its end recalls only what it tells itself. */
    private boolean hasRecall(Match<Cue> cue, Sentence sentence) {
        int limit = sentence.lastToken();
        for (int i = clauses.end(cue.first()); i < limit; i = clauses.end(i)) {
            if (text.key(i).startsWith("كان") && annotated.cueAt(i, CueKind.RECALL) != null) {
                limit = i;
            }
        }
        return annotated.hasCue(sentence.firstToken(), limit, CueKind.RECALL);
    }

    private boolean hasAnother(Match<Cue> cue, Sentence sentence) {
        int from = Math.max(sentence.firstToken(), cue.first() - 4);
        int to = Math.min(sentence.lastToken(), cue.last() + (text.language() == Language.AR ? 3 : 1));
        return annotated.hasCue(from, to, CueKind.ANOTHER);
    }

    /** Places of a cue, best first: in its clause after it, before it, elsewhere in the sentence. */
    public List<PlaceMention> placesFor(int first, int last, Sentence sentence) {
        return places.of(first, last, sentence);
    }

    /** The date of a cue: nearest in its clause, else in its sentence; never the date on which somebody spoke. */
    public @Nullable DateMention dateFor(int first, int last, Sentence sentence) {
        return dates.of(first, last, sentence);
    }
}
