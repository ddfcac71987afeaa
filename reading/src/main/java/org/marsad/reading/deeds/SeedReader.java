package org.marsad.reading.deeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.PlaceKind;
import org.marsad.model.When;
import org.marsad.reading.attribution.SpeechFrame;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.dates.DateReader;
import org.marsad.reading.dates.Shift;
import org.marsad.reading.grammar.Antecedents;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.grammar.Case;
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
    private final Cases cases;
    private final Arguments arguments;
    private final List<SpeechFrame> frames;
    private final @Nullable When published;
    private final Headings headings;
    private final Antecedents antecedents;

    public SeedReader(
            Annotated annotated,
            Clauses clauses,
            Cases cases,
            Arguments arguments,
            List<SpeechFrame> frames,
            @Nullable When published) {
        this.published = published;
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.cases = cases;
        this.arguments = arguments;
        this.frames = frames;
        this.headings = new Headings(annotated);
        this.antecedents = new Antecedents(annotated);
    }

    public List<Seed> read() {
        List<Seed> seeds = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (Match<Cue> cue : annotated.cues(sentence, CueKind.EVENT)) {
                Seed seed = seed(cue, sentence);
                if (seed != null) {
                    seeds.add(seed);
                }
            }
        }
        return seeds;
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

    private @Nullable Seed seed(Match<Cue> cue, Sentence sentence) {
        if (!cue.value().is("pos", "noun") && meetsExplosive(cue)) {
            return null;
        }
        Arguments.Found found = arguments.of(cue, sentence);
        boolean noun = cue.value().is("pos", "noun");
        String deed = fromTheAir(cue) ? "airstrike" : cue.value().get("class");
        if (deed.equals("attack") && isShootingAtCrowd(found)) {
            deed = "crackdownlive";
        }
        if (deed.equals("capture") && !noun) {
            deed = taken(cue, found);
            if (deed == null) {
                return null;
            }
        }
        List<PlaceMention> places = placesFor(cue.first(), cue.last(), sentence);
        DateMention date = dateFor(cue.first(), cue.last(), sentence);
        return new Seed(
                cue,
                sentence.index(),
                deed,
                noun,
                agentsOf(cue, deed, noun, found),
                distinct(found.patients()),
                found.sites(),
                places,
                date,
                date == null ? spokenDate(cue.first(), sentence) : null,
                isIrreal(cue),
                noun && isGeneric(cue, deed, places, date),
                noun && isDefinite(cue),
                hasRecall(sentence),
                hasAnother(cue, sentence));
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
        if (cue.length() > 1) {
            return "capture";
        }
        boolean site = found.sites().stream().anyMatch(s -> !s.value().is("target", "civilian"));
        boolean place = false;
        for (int i = cue.last(); i < Math.min(clauses.end(cue.first()), cue.last() + 5); i++) {
            place |= annotated.placeAt(i) != null;
            if (annotated.cueAt(i, CueKind.EQUIPMENT) != null && !place) {
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
        if (!deed.equals("attack") && !deed.equals("strike") && !deed.equals("operation") && !deed.equals("massacre")) {
            return false;
        }
        boolean verb = !cue.value().is("pos", "noun");
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

    /** A deed told by its toll alone ("Gunmen killed twelve villagers in X on Sunday"). */
    public Seed killing(Claim claim, List<PlaceMention> places, @Nullable DateMention date) {
        Match<Cue> cue = new Match<>(claim.first(), claim.last(), KILLING, null);
        List<ActorMention> victims =
                claim.victims() instanceof ActorMention victim ? List.of(victim) : List.<ActorMention>of();
        List<ActorMention> killers = claim.killer() == null ? List.of() : List.of(claim.killer());
        return new Seed(
                cue,
                claim.sentence(),
                "killing",
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

    private static boolean isViolent(String deed) {
        return switch (deed) {
            case "attack",
                    "clash",
                    "capture",
                    "massacre",
                    "abduction",
                    "blockade",
                    "looting",
                    "shelling",
                    "airstrike" -> true;
            default -> false;
        };
    }

    private static List<ActorMention> distinct(List<ActorMention> mentions) {
        return mentions.stream().distinct().toList();
    }

    private boolean isIrreal(Match<Cue> cue) {
        int from = clauses.begin(cue.first());
        for (int i = cue.first() - 1; i >= Math.max(from, cue.first() - 6); i--) {
            if (annotated.cueAt(i, CueKind.IRREALIS) != null) {
                return true;
            }
            if (annotated.cueAt(i, CueKind.NEGATION) != null && i >= cue.first() - 3) {
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

    private boolean hasRecall(Sentence sentence) {
        return annotated.hasCue(sentence.firstToken(), sentence.lastToken(), CueKind.RECALL);
    }

    private boolean hasAnother(Match<Cue> cue, Sentence sentence) {
        int from = Math.max(sentence.firstToken(), cue.first() - 4);
        int to = Math.min(sentence.lastToken(), cue.last() + (text.language() == Language.AR ? 3 : 1));
        return annotated.hasCue(from, to, CueKind.ANOTHER);
    }

    /** Places of a cue, best first: in its clause after it, before it, elsewhere in the sentence. */
    public List<PlaceMention> placesFor(int first, int last, Sentence sentence) {
        List<PlaceMention> ranked = new ArrayList<>();
        for (PlaceMention place : annotated.places()) {
            if (sentence.contains(place.first()) && isWhere(place, sentence) && !isWay(place)) {
                ranked.add(place);
            }
        }
        ranked.sort(Comparator.comparingDouble(place -> distance(place, first, last)));
        List<PlaceMention> chosen = new ArrayList<>();
        PlaceMention heading = headings.placeOf(sentence.index());
        if (ranked.isEmpty() && heading != null) {
            chosen.add(heading);
        }
        if (!ranked.isEmpty()) {
            PlaceMention head = mostSpecificAround(ranked.get(0), ranked);
            chosen.add(head);
            for (PlaceMention other : rowFrom(head, sentence)) {
                chosen.add(other);
            }
        }
        return chosen;
    }

    /** A goal or an origin ("the road to Mopti"), not where something happened. */
    private boolean isWay(PlaceMention place) {
        if (text.language() == Language.AR) {
            return false;
        }
        Case c = cases.of(place);
        return c == Case.TO || c == Case.FROM;
    }

    private double distance(PlaceMention place, int first, int last) {
        double tokens = place.first() >= last ? place.first() - last : 1.3 * (first - place.last() + 1);
        if (!clauses.same(first, place.first())) {
            tokens += 12;
        }
        if (place.place().kind() == PlaceKind.COUNTRY) {
            tokens += 40;
        } else if (place.place().kind().isArea()) {
            tokens += 6;
        } else if (place.place().kind() == PlaceKind.SITE) {
            tokens += 4;
        }
        Case c = cases.of(place);
        if (c == Case.TO || c == Case.FROM || c == Case.BY || c == Case.FOR || c == Case.WITH) {
            tokens += 15;
        } else if (c == Case.BARE && text.language() != Language.AR) {
            tokens += 3;
        }
        return tokens;
    }

    /** Whether a place mention says where something is, and not who speaks or where a border runs. */
    private boolean isWhere(PlaceMention place, Sentence sentence) {
        for (SpeechFrame frame : frames) {
            if (place.equals(frame.mention())) {
                return false;
            }
        }
        boolean country = place.place().kind() == PlaceKind.COUNTRY;
        if (!country) {
            return true;
        }
        Case c = cases.of(place);
        if (text.language() != Language.AR && !c.isPlace() && c != Case.OF) {
            return false;
        }
        for (int i = place.first() - 1; i >= Math.max(sentence.firstToken(), place.first() - 4); i--) {
            String key = text.key(i);
            if (key.startsWith("border")
                    || key.startsWith("frontier")
                    || key.contains("حدود")
                    || key.equals("close")
                    || key.startsWith("limitrophe")
                    || key.contains("تخوم")
                    || key.contains("مقربه")) {
                return false;
            }
        }
        return true;
    }

    /** In "Inata, in Soum province" the village is meant: the smallest place of a chain. */
    private PlaceMention mostSpecificAround(PlaceMention place, List<PlaceMention> all) {
        if (!place.place().kind().isArea()) {
            return place;
        }
        for (PlaceMention other : all) {
            boolean near = Math.abs(other.first() - place.last()) <= 6 || Math.abs(place.first() - other.last()) <= 6;
            if (!other.place().kind().isArea() && near && cases.of(other) != Case.FROM && cases.of(other) != Case.TO) {
                return other;
            }
        }
        for (PlaceMention other : all) {
            boolean smaller = other.place().kind().compareTo(place.place().kind()) > 0;
            boolean near = Math.abs(other.first() - place.last()) <= 6 || Math.abs(place.first() - other.last()) <= 6;
            if (smaller && near) {
                return other;
            }
        }
        return place;
    }

    /** Further settlements coordinated with one: "in Tchombangou and Zaroumdareye". */
    private List<PlaceMention> rowFrom(PlaceMention head, Sentence sentence) {
        List<PlaceMention> row = new ArrayList<>();
        if (head.place().kind().isArea()) {
            return row;
        }
        int i = head.last();
        boolean joined = false;
        boolean comma = false;
        while (i < sentence.lastToken()) {
            PlaceMention next = annotated.placeAt(i);
            if (next != null && next.first() == i) {
                boolean attached = next.division() != null && next.division().conjunction() != 0;
                if ((!joined && !attached && !comma) || next.place().kind().isArea()) {
                    break;
                }
                row.add(next);
                i = next.last();
                joined = false;
                comma = false;
            } else if (annotated.cueAt(i, CueKind.CONJUNCTION) != null) {
                joined = true;
                i++;
            } else if (text.key(i).equals(",")) {
                comma = true;
                i++;
            } else if (joined
                    && (annotated.cueAt(i, CueKind.PREPOSITION) != null
                            || annotated.cueAt(i, CueKind.DETERMINER) != null)) {
                i++;
            } else {
                break;
            }
        }
        boolean closedByConjunction = joinedRow(head, row);
        return closedByConjunction ? row : List.of();
    }

    private boolean joinedRow(PlaceMention head, List<PlaceMention> row) {
        if (row.isEmpty()) {
            return false;
        }
        PlaceMention last = row.get(row.size() - 1);
        int before = row.size() > 1 ? row.get(row.size() - 2).last() : head.last();
        boolean attached = last.division() != null && last.division().conjunction() != 0;
        return attached || annotated.hasCue(before, last.first(), CueKind.CONJUNCTION);
    }

    /** The date of a cue: nearest in its clause, else in its sentence; never the date on which somebody spoke. */
    public @Nullable DateMention dateFor(int first, int last, Sentence sentence) {
        DateMention best = null;
        double bestDistance = Double.POSITIVE_INFINITY;
        for (DateMention date : annotated.dates()) {
            if (!sentence.contains(date.firstToken())
                    || !isEventTime(date)
                    || isSpeechDate(date, sentence)
                    || isClaimDate(date)) {
                continue;
            }
            double distance = date.firstToken() >= last ? date.firstToken() - last : first - date.lastToken() + 1;
            if (!clauses.same(first, date.firstToken())) {
                distance += 10;
            }
            if (date.when() == null && date.kind() != DateMention.Kind.ANAPHORIC) {
                distance += 30;
            }
            if (distance < bestDistance) {
                bestDistance = distance;
                best = date;
            }
        }
        if (best != null && linksClauses(best)) {
            return best.lastToken() <= first ? before(best, sentence) : null;
        }
        return best == null ? headings.dateOf(sentence.index()) : best;
    }

    /** "Two days after …": tells how far two deeds lie apart, and dates neither of them by itself. */
    private boolean linksClauses(DateMention date) {
        if (date.shift() == null || !date.rule().startsWith("units-")) {
            return false;
        }
        return switch (text.key(date.lastToken() - 1)) {
            case "after", "before", "apres", "avant" -> true;
            default -> false;
        };
    }

    /** The date of what follows "two days after": so long before the day of telling. */
    private @Nullable DateMention before(DateMention link, Sentence sentence) {
        DateMention spoken = spokenDate(link.firstToken(), sentence);
        When anchor = spoken != null ? spoken.when() : published;
        Shift shift = link.shift();
        if (anchor == null || shift == null) {
            return null;
        }
        Shift back = new Shift(-shift.amount(), shift.unit(), shift.vague(), null);
        DateMention inverted = new DateMention(
                link.firstToken(), link.lastToken(), null, false, DateMention.Kind.ANAPHORIC, link.rule(), null, back);
        When when = DateReader.resolve(inverted, anchor)
                .readFrom(
                        text.words(link.firstToken(), link.lastToken()),
                        text.span(link.firstToken(), link.lastToken()));
        return new DateMention(
                link.firstToken(), link.lastToken(), when, false, DateMention.Kind.RELATIVE, link.rule(), null, null);
    }

    /** The day on which the speaker of a token's content spoke, if the sentence gives it. */
    private @Nullable DateMention spokenDate(int token, Sentence sentence) {
        for (DateMention date : annotated.dates()) {
            if (sentence.contains(date.firstToken())
                    && date.when() != null
                    && date.dates()
                    && isSpeechDate(date, sentence)) {
                for (SpeechFrame frame : frames) {
                    if (sentence.contains(frame.cueFirst()) && (frame.covers(token) || frame.first() >= frame.last())) {
                        return date;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isEventTime(DateMention date) {
        return switch (date.kind()) {
            case ABSOLUTE, RELATIVE, ANAPHORIC, SINCE -> true;
            default -> false;
        };
    }

    /** Stands between the verb of speech and what is said, or directly beside it. */
    private boolean isSpeechDate(DateMention date, Sentence sentence) {
        for (SpeechFrame frame : frames) {
            if (!sentence.contains(frame.cueFirst())) {
                continue;
            }
            int head = frame.mention() == null
                    ? frame.cueFirst()
                    : Math.min(frame.mention().first(), frame.cueFirst());
            int tail = frame.mention() == null
                    ? frame.cueLast()
                    : Math.max(frame.mention().last(), frame.cueLast());
            boolean closing = frame.first() < frame.cueFirst();
            if (closing) {
                if (date.firstToken() >= head && date.firstToken() - tail <= 4) {
                    return true;
                }
                continue;
            }
            Integer complementizer = firstComplementizer(tail, sentence);
            if (date.firstToken() >= frame.cueFirst() && complementizer != null && date.lastToken() <= complementizer) {
                return true;
            }
            if (complementizer == null
                    && date.firstToken() >= frame.cueLast()
                    && date.firstToken() - frame.cueLast() <= 1) {
                return true;
            }
        }
        return false;
    }

    /** The day on which an attack was claimed or denied is not the day of the attack. */
    private boolean isClaimDate(DateMention date) {
        int begin = clauses.begin(date.firstToken());
        int end = clauses.end(date.firstToken());
        for (int i = begin; i < end; i++) {
            if (annotated.cueAt(i, CueKind.CLAIM) != null || annotated.cueAt(i, CueKind.NO_CLAIM) != null) {
                boolean relativeBetween =
                        i < date.firstToken() && annotated.hasCue(i + 1, date.firstToken(), CueKind.RELATIVE);
                return !relativeBetween;
            }
        }
        return false;
    }

    private @Nullable Integer firstComplementizer(int from, Sentence sentence) {
        for (int i = from; i < Math.min(sentence.lastToken(), from + 14); i++) {
            if (annotated.cueAt(i, CueKind.COMPLEMENTIZER) != null) {
                return i;
            }
        }
        return null;
    }
}
