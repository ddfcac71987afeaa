package org.marsad.reading.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DatePrecision;
import org.marsad.model.Measure.About;
import org.marsad.model.PlaceKind;
import org.marsad.model.When;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.dates.DateReader;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.deeds.SeedReader;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Sentence;

/**
 * Sixth pass: joins seeds that tell the same event. A seed joins the event whose family, place and date agree with it; a
 * different place or date opens another event; a seed without either belongs to the event told last. Claims go to the
 * event of their clause, of their place, or to the one told last.
 */
final class EventAssembler {
    private static final double REJECT = Double.NEGATIVE_INFINITY;

    private final Annotated annotated;
    private final Clauses clauses;
    private final SeedReader seedReader;
    private final List<Seed> seeds;
    private final List<Claim> claims;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<DateMention, When> resolved = new HashMap<>();
    private @Nullable Draft current;

    EventAssembler(Annotated annotated, Clauses clauses, SeedReader seedReader, List<Seed> seeds, List<Claim> claims) {
        this.annotated = annotated;
        this.clauses = clauses;
        this.seedReader = seedReader;
        this.seeds = seeds;
        this.claims = claims;
    }

    List<Draft> assemble() {
        for (Sentence sentence : annotated.text().sentences()) {
            List<Seed> own = tellingSeeds(sentence);
            List<Claim> counted = claimsOf(sentence);
            for (Seed seed : own) {
                if (!isPartOfToll(seed, counted)) {
                    place(seed);
                }
            }
            if (own.stream().noneMatch(seed -> isViolent(seed.deed()))) {
                killingOnly(sentence, counted);
            }
            for (Claim claim : counted) {
                attach(claim, sentence, own);
            }
        }
        mergeLeavings();
        return drafts;
    }

    /** Who leaves a place that others take in the same report is driven out: no handover beside the capture. */
    private void mergeLeavings() {
        for (Draft left : List.copyOf(drafts)) {
            PlaceMention place = left.place;
            boolean leaving = left.family == DeedFamily.TRANSFER
                    && left.seeds.stream().allMatch(seed -> seed.cue().value().is("way", "leave"));
            if (!leaving || place == null) {
                continue;
            }
            for (Draft other : drafts) {
                boolean taken = other.family == DeedFamily.VIOLENCE
                        && (other.tells("capture") || other.tells("regain"))
                        && other.place != null
                        && other.place.place().id().equals(place.place().id())
                        && (other.date == null || left.date == null || overlap(other.date, left.date));
                if (taken) {
                    other.seeds.addAll(left.seeds);
                    other.claims.addAll(left.claims);
                    drafts.remove(left);
                    break;
                }
            }
        }
    }

    /** "Seven terrorists were killed and eight arrested": what a toll counts is no event beside the fight. */
    private boolean isPartOfToll(Seed seed, List<Claim> counted) {
        return seed.deed().equals("arrest")
                && current != null
                && seed.patients().stream()
                        .allMatch(patient -> patient.actor().kind().isArmedGroup())
                && counted.stream()
                        .anyMatch(claim -> claim.about() == About.KILLED
                                && claim.low() != null
                                && clauses.same(claim.anchor(), seed.cue().first()));
    }

    private static boolean isViolent(String deed) {
        DeedFamily family = DeedFamily.of(deed);
        return family == DeedFamily.VIOLENCE
                || family == DeedFamily.AIR
                || family == DeedFamily.ABDUCTION
                || family == DeedFamily.DEMONSTRATION;
    }

    private List<Seed> tellingSeeds(Sentence sentence) {
        List<Seed> own = new ArrayList<>();
        for (Seed seed : seeds) {
            if (seed.sentence() == sentence.index()
                    && !seed.irreal()
                    && !seed.generic()
                    && !seed.deed().equals("airvehicle")) {
                own.add(seed);
            }
        }
        if (own.stream().anyMatch(seed -> seed.deed().equals("arrest"))) {
            own.removeIf(seed -> seed.deed().equals("operation"));
        }
        own.sort(Comparator.comparing((Seed seed) -> seed.deed().equals("looting"))
                .thenComparingInt(seed -> seed.cue().first()));
        return own;
    }

    private List<Claim> claimsOf(Sentence sentence) {
        List<Claim> here = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.sentence() == sentence.index()) {
                here.add(claim);
            }
        }
        here.sort(Comparator.comparingInt(Claim::anchor));
        return here;
    }

    private void place(Seed seed) {
        List<PlaceMention> places = seed.places().isEmpty() ? new ArrayList<>() : new ArrayList<>(seed.places());
        if (places.size() > 1) {
            for (PlaceMention one : places) {
                join(seed, one);
            }
            return;
        }
        join(seed, places.isEmpty() ? null : places.get(0));
    }

    private void join(Seed seed, @Nullable PlaceMention where) {
        DeedFamily family = familyOf(seed);
        When when = resolve(seed.date());
        Draft best = null;
        double bestScore = 0;
        for (int i = drafts.size() - 1; i >= 0; i--) {
            double score = fit(drafts.get(i), seed, family, where, when);
            if (score > bestScore) {
                bestScore = score;
                best = drafts.get(i);
            }
        }
        if (best == null && current != null && seed.noun() && seed.definite() && isClaimed(seed)) {
            return;
        }
        if (best == null && when == null && (isAside(seed.deed()) || isFaceless(seed, where))) {
            return;
        }
        if (best == null && isWeak(family) && where == null && when == null && !drafts.isEmpty()) {
            boolean own = !seed.agents().isEmpty() || !seed.patients().isEmpty();
            if (!own || seed.noun()) {
                return;
            }
        }
        if (best == null && isWeak(family) && seed.noun() && seed.definite() && seed.sentence() > 0 && when == null) {
            return;
        }
        if (best == null) {
            best = new Draft(family);
            drafts.add(best);
            boolean alike = seed.cue().value().is("class", "again");
            if (when == null && current != null && (alike || !isWeak(family)) && !seed.recalled()) {
                best.date = current.date;
                best.inheritedDate = true;
            }
            When told = when == null && best.date == null && !seed.recalled() ? narrated(seed.sentence()) : null;
            if (told != null) {
                best.date = told;
                best.inheritedDate = true;
            }
        }
        best.seeds.add(seed);
        if (seed.spoken() != null && best.spokenDate == null) {
            best.spokenDate = seed.spoken().when();
        }
        if (where != null && (best.place == null || Distances.isSmaller(where.place(), best.place.place()))) {
            best.place = where;
        }
        boolean late = best.inheritedDate
                && seed.date() != null
                && seed.date().kind() == DateMention.Kind.SINCE
                && seed.sentence() - best.firstSentence() > 2;
        if (when != null && !late && (best.date == null || best.inheritedDate || finer(when, best.date))) {
            best.inheritedDate = false;
            best.date = when;
            best.dateSince = seed.date() != null && seed.date().kind() == DateMention.Kind.SINCE;
        }
        if (!isWeak(family) || current == null || when != null || where != null) {
            current = best;
        }
    }

    /** The day that a sentence of its own has just named ("Then came Tuesday 1 July."). */
    private @Nullable When narrated(int sentence) {
        if (sentence == 0) {
            return null;
        }
        Sentence before = annotated.text().sentences().get(sentence - 1);
        if (seeds.stream().anyMatch(seed -> seed.sentence() == before.index())) {
            return null;
        }
        When named = null;
        for (DateMention date : annotated.dates()) {
            boolean day = date.when() != null
                    && (date.kind() == DateMention.Kind.ABSOLUTE || date.kind() == DateMention.Kind.RELATIVE);
            if (day && before.contains(date.firstToken())) {
                named = date.when();
            }
        }
        return named != null && named.precision() == DatePrecision.DAY ? named : null;
    }

    private boolean isDemonstrationNear(Seed seed) {
        Draft last = current;
        return last != null && last.family == DeedFamily.DEMONSTRATION && seed.sentence() - last.lastSentence() <= 1;
    }

    /** Demonstrators who storm a building riot. */
    private DeedFamily familyOf(Seed seed) {
        DeedFamily family = DeedFamily.of(seed.deed());
        boolean forces = !seed.agents().isEmpty()
                && seed.agents().stream().allMatch(a -> a.actor().kind().isForce());
        if (seed.deed().equals("shooting") && forces && isDemonstrationNear(seed)) {
            return DeedFamily.DEMONSTRATION;
        }
        boolean crowd = !seed.agents().isEmpty()
                && seed.agents().stream().allMatch(a -> a.actor().id().equals("protesters"));
        return crowd && (family == DeedFamily.VIOLENCE || family == DeedFamily.LOOTING)
                ? DeedFamily.DEMONSTRATION
                : family;
    }

    /** "The first operation of its kind": a word that names no deed until somebody, or a place, is told with it. */
    private static boolean isFaceless(Seed seed, @Nullable PlaceMention where) {
        return seed.deed().equals("operation")
                && seed.noun()
                && where == null
                && seed.agents().isEmpty()
                && seed.patients().isEmpty();
    }

    /** "No group claimed the operation": the deed just told, whatever it was. */
    private boolean isClaimed(Seed seed) {
        int first = seed.cue().first();
        int begin = clauses.begin(first);
        int end = clauses.end(first);
        return annotated.hasCue(begin, end, CueKind.NO_CLAIM) || annotated.hasCue(begin, end, CueKind.CLAIM);
    }

    /** Deeds told in passing, which make an event only with a date of their own. */
    private static boolean isAside(String deed) {
        return deed.equals("displace") || deed.equals("escape") || deed.equals("leave");
    }

    private static boolean isWeak(DeedFamily family) {
        return family != DeedFamily.VIOLENCE
                && family != DeedFamily.AIR
                && family != DeedFamily.ABDUCTION
                && family != DeedFamily.COUP;
    }

    private static boolean finer(When a, When b) {
        return a.precision().compareTo(b.precision()) < 0;
    }

    private @Nullable When resolve(@Nullable DateMention date) {
        if (date == null) {
            return null;
        }
        if (date.when() != null) {
            return date.when();
        }
        When known = resolved.get(date);
        if (known != null) {
            return known;
        }
        When anchor = anchorOf(date);
        if (anchor == null) {
            return null;
        }
        When when = DateReader.resolve(date, anchor, annotated.text());
        resolved.put(date, when);
        return when;
    }

    /** What "the day before" counts from: a date earlier in its sentence, the event told last, or the last date named. */
    private @Nullable When anchorOf(DateMention date) {
        int sentence = annotated.text().token(date.firstToken()).sentence();
        When before = null;
        When within = null;
        for (DateMention other : annotated.dates()) {
            if (other.firstToken() < date.firstToken()
                    && other.when() != null
                    && other.kind() != DateMention.Kind.DURATION) {
                before = other.when();
                if (annotated.text().token(other.firstToken()).sentence() == sentence) {
                    within = other.when();
                }
            }
        }
        if (within != null) {
            return within;
        }
        return current != null && current.date != null ? current.date : before;
    }

    /** How well a seed fits a draft; nothing above 0 means that it opens its own. */
    private double fit(Draft draft, Seed seed, DeedFamily family, @Nullable PlaceMention where, @Nullable When when) {
        double score = familyFit(draft, seed, family);
        if (score == REJECT) {
            return REJECT;
        }
        if (where != null && draft.place != null) {
            if (!Distances.compatible(where.place(), draft.place.place())) {
                return REJECT;
            }
            boolean same = where.place().id().equals(draft.place.place().id());
            score += same ? 1.5 : where.place().kind() == PlaceKind.COUNTRY ? 0 : 0.5;
        }
        if (when != null && draft.date != null) {
            boolean same = overlap(when, draft.date);
            if (!same && !draft.inheritedDate) {
                return REJECT;
            }
            score += same ? 1.5 : -1.2;
        }
        int gap = seed.sentence() - draft.lastSentence();
        score += gap == 0 ? 1.5 : gap == 1 ? 0.8 : 0.2;
        score += draft == current ? 0.6 : 0;
        score += seed.definite() ? 1 : 0;
        if (seed.another() && !seed.definite()) {
            score -= 2.5;
        }
        When spoken = draft.spokenDate;
        if (seed.recalled() && when != null && draft.date == null && spoken != null && !overlap(when, spoken)) {
            return REJECT;
        }
        boolean recallElsewhere =
                seed.recalled() && seed.sentence() != draft.lastSentence() && (when != null && draft.date == null);
        score -= recallElsewhere ? 2 : 0;
        return score;
    }

    /** A place taken by armed men and the same place taken back are two events. */
    private static boolean oppositeTaking(Draft draft, Seed seed) {
        if (!isTaking(seed)) {
            return false;
        }
        int side = sideOf(seed);
        return side != 0 && draft.seeds.stream().anyMatch(other -> isTaking(other) && sideOf(other) == -side);
    }

    private static boolean isTaking(Seed seed) {
        return seed.deed().equals("capture") || seed.deed().equals("regain");
    }

    /** 1 where a state or its partners take, −1 where an armed group does, 0 where it is not told. */
    private static int sideOf(Seed seed) {
        if (seed.deed().equals("regain")) {
            return 1;
        }
        for (ActorMention agent : seed.agents()) {
            if (agent.actor().kind().isArmedGroup()) {
                return -1;
            }
            if (Camps.isState(agent.actor())) {
                return 1;
            }
        }
        return 0;
    }

    private static double familyFit(Draft draft, Seed seed, DeedFamily family) {
        if (draft.family == family && family == DeedFamily.VIOLENCE && oppositeTaking(draft, seed)) {
            return REJECT;
        }
        if (draft.family == family) {
            return 0.5;
        }
        boolean burning = family == DeedFamily.LOOTING && draft.family == DeedFamily.VIOLENCE;
        if (burning && seed.sentence() - draft.lastSentence() <= 1) {
            return 0.2;
        }
        boolean transfer = family == DeedFamily.VIOLENCE && draft.family == DeedFamily.TRANSFER;
        if (transfer && (seed.deed().equals("capture") || seed.deed().equals("regain"))) {
            return 0.2;
        }
        if (family == DeedFamily.OTHER && draft.family == DeedFamily.SANCTION) {
            return 0.2;
        }
        return REJECT;
    }

    static boolean overlap(When a, When b) {
        return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
    }

    /** A sentence that tells of killings without a word for the deed ("Twelve villagers were killed in X on Sunday"). */
    private void killingOnly(Sentence sentence, List<Claim> counted) {
        for (Claim claim : counted) {
            if (claim.about() != About.KILLED || claim.undisclosed()) {
                continue;
            }
            List<PlaceMention> places = seedReader.placesFor(claim.anchor(), claim.last(), sentence);
            DateMention date = seedReader.dateFor(claim.first(), claim.last(), sentence);
            boolean cueIsVerb = annotated.hasCue(claim.first(), claim.last(), CueKind.CASUALTY);
            if (!cueIsVerb || (places.isEmpty() && date == null && !drafts.isEmpty())) {
                continue;
            }
            if (date != null && date.kind() == DateMention.Kind.SINCE) {
                continue;
            }
            Seed seed = seedReader.killing(claim, places, date);
            place(seed);
        }
    }

    private void attach(Claim claim, Sentence sentence, List<Seed> own) {
        Draft target = byPlace(claim, sentence);
        if (target == null) {
            target = bySeed(claim, own);
        }
        if (target == null) {
            target = current != null ? current : drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        }
        if (target == null && claim.about() == About.KILLED && claim.low() != null) {
            target = new Draft(DeedFamily.VIOLENCE);
            drafts.add(target);
            current = target;
        }
        if (target != null) {
            target.claims.add(claim);
        }
    }

    private @Nullable Draft byPlace(Claim claim, Sentence sentence) {
        List<PlaceMention> places = seedReader.placesFor(claim.anchor(), claim.last(), sentence);
        if (places.isEmpty()
                || places.get(0).place().kind().isArea()
                || !clauses.same(places.get(0).first(), claim.anchor())) {
            return null;
        }
        Draft found = null;
        for (Draft draft : drafts) {
            PlaceMention where = draft.place;
            if (where != null
                    && where.place().id().equals(places.get(0).place().id())
                    && (found == null || draft == current)) {
                found = draft;
            }
        }
        return found;
    }

    private @Nullable Draft bySeed(Claim claim, List<Seed> own) {
        Draft best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Seed seed : own) {
            for (Draft draft : drafts) {
                if (draft.seeds.contains(seed)) {
                    int distance = Math.abs(seed.cue().first() - claim.anchor())
                            + (clauses.same(seed.cue().first(), claim.anchor()) ? 0 : 8)
                            + (isWeak(draft.family) ? 10 : 0);
                    if (distance < bestDistance) {
                        bestDistance = distance;
                        best = draft;
                    }
                }
            }
        }
        return best;
    }
}
