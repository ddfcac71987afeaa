package org.marsad.reading.events;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Measure.About;
import org.marsad.model.PlaceKind;
import org.marsad.model.When;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.dates.DateMention;
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
    private static final long DAYS_OF_MONTH = 27;
    private static final long DAYS_OF_YEAR = 300;

    private final Annotated annotated;
    private final SeedReader seedReader;
    private final List<Seed> seeds;
    private final List<Claim> claims;
    /** What is claimed before any event is told: of the first one. */
    private final List<Claim> early = new ArrayList<>();

    private final EventDates dates;
    private final PassingMentions passing;
    private final ClaimPlacement claimPlaces;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft current;

    EventAssembler(Annotated annotated, Clauses clauses, SeedReader seedReader, List<Seed> seeds, List<Claim> claims) {
        this.annotated = annotated;
        this.seedReader = seedReader;
        this.seeds = seeds;
        this.claims = claims;
        this.dates = new EventDates(annotated, seeds);
        this.passing = new PassingMentions(annotated, clauses);
        this.claimPlaces = new ClaimPlacement(clauses, seedReader);
    }

    List<Draft> assemble() {
        for (Sentence sentence : annotated.text().sentences()) {
            List<Claim> counted = claimsOf(sentence);
            List<Seed> own = tellingSeeds(sentence, counted);
            boolean silent = own.stream().noneMatch(seed -> isViolent(seed.deed()));
            if (silent) {
                killingOnly(sentence, counted);
            }
            if (!silent) {
                killingsElsewhere(sentence, counted, own);
            }
            for (Seed seed : own) {
                if (current == null || !passing.isPartOfToll(seed, current, counted)) {
                    place(seed);
                }
            }
            for (Claim claim : counted) {
                attach(claim, sentence, own);
            }
        }
        if (!drafts.isEmpty()) {
            drafts.get(0).claims.addAll(early);
        }
        Handovers.merge(drafts);
        return drafts;
    }

    private static boolean isViolent(String deed) {
        DeedFamily family = DeedFamily.of(deed);
        return family == DeedFamily.VIOLENCE
                || family == DeedFamily.AIR
                || family == DeedFamily.ABDUCTION
                || family == DeedFamily.DEMONSTRATION;
    }

    private List<Seed> tellingSeeds(Sentence sentence, List<Claim> counted) {
        List<Seed> own = new ArrayList<>();
        for (Seed seed : seeds) {
            if (seed.sentence() == sentence.index()
                    && !seed.irreal()
                    && !seed.generic()
                    && !seed.deed().equals("airvehicle")) {
                own.add(seed);
            }
        }
        if (passing.lostForces(counted)) {
            own.replaceAll(seed -> seed.deed().equals("looting")
                            && !seed.noun()
                            && seed.sites().isEmpty()
                    ? seed.as("attack")
                    : seed);
        }
        if (own.stream().anyMatch(seed -> seed.deed().equals("weapons"))) {
            own.removeIf(seed -> seed.deed().equals("looting") && passing.isByForces(seed));
        }
        if (own.stream().anyMatch(seed -> seed.deed().equals("arrest"))) {
            boolean fought = passing.isDeadly(counted)
                    && own.stream().anyMatch(seed -> seed.deed().equals("operation"));
            own.removeIf(seed -> seed.deed().equals(fought ? "arrest" : "operation"));
        }
        boolean deadly = counted.stream().anyMatch(claim -> claim.about() == About.KILLED && claim.low() != null);
        if (deadly || own.stream().anyMatch(seed -> isViolent(seed.deed()))) {
            own.removeIf(seed -> seed.cue().value().is("way", "surround") || passing.isBesideFight(seed));
        }
        if (own.stream().anyMatch(EventAssembler::tellsMoreThanOperation)) {
            own.removeIf(seed -> seed.deed().equals("operation"));
        }
        own.sort(Comparator.comparing((Seed seed) -> seed.deed().equals("looting"))
                .thenComparingInt(seed -> seed.cue().first()));
        return own;
    }

    /** What an operation came to: a fight on its way. */
    private static boolean tellsMoreThanOperation(Seed seed) {
        return switch (seed.deed()) {
            case "attack", "clash", "ied", "suicide", "shelling" -> true;
            default -> false;
        };
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
            Draft first = null;
            for (PlaceMention one : places) {
                join(seed, one);
                first = first == null ? current : first;
            }
            // what is told next without a place of its own belongs to the first of the list
            current = first;
            return;
        }
        join(seed, places.isEmpty() ? null : places.get(0));
    }

    private void join(Seed seed, @Nullable PlaceMention where) {
        DeedFamily family = DeedFamily.of(seed, current);
        When when = dates.resolve(seed.date(), current);
        Draft best = null;
        double bestScore = 0;
        for (int i = drafts.size() - 1; i >= 0; i--) {
            double score = EventFit.of(drafts.get(i), seed, family, where, when, current);
            if (score > bestScore) {
                bestScore = score;
                best = drafts.get(i);
            }
        }
        if (best == null && passing.is(seed, family, where, when, current, drafts.isEmpty())) {
            return;
        }
        if (best == null) {
            best = open(seed, family, when);
        }
        best.seeds.add(seed);
        grow(best, seed, where, when);
        if (!family.isWeak() || current == null || when != null || where != null) {
            current = best;
        }
    }

    /** A new event, on the day of the one told last where its own words name none. */
    private Draft open(Seed seed, DeedFamily family, @Nullable When when) {
        Draft draft = new Draft(family);
        drafts.add(draft);
        boolean alike = seed.cue().value().is("class", "again");
        When told = when == null && !seed.recalled() ? dates.narrated(seed.sentence()) : null;
        boolean beside =
                family == DeedFamily.LOOTING && current != null && seed.sentence() - current.lastSentence() <= 1;
        if (told != null) {
            draft.date = told;
            draft.inheritedDate = true;
        } else if (when == null && current != null && (alike || beside || !family.isWeak()) && !seed.recalled()) {
            draft.date = current.date;
            draft.inheritedDate = true;
        }
        return draft;
    }

    /** Adds what a seed tells: the smallest place, the finest date, the day on which somebody spoke of it. */
    private static void grow(Draft draft, Seed seed, @Nullable PlaceMention where, @Nullable When when) {
        if (seed.spoken() != null && draft.spokenDate == null) {
            draft.spokenDate = seed.spoken().when();
        }
        if (where != null && (draft.place == null || Distances.isSmaller(where.place(), draft.place.place()))) {
            draft.place = where;
        }
        boolean late = draft.inheritedDate
                && seed.date() != null
                && seed.date().kind() == DateMention.Kind.SINCE
                && seed.sentence() - draft.firstSentence() > 2;
        if (when != null
                && !late
                && (draft.date == null
                        || draft.inheritedDate
                        || (draft.dateCounted && !seed.isDateCounted())
                        || EventDates.finer(when, draft.date))) {
            draft.inheritedDate = false;
            draft.dateCounted = seed.isDateCounted();
            draft.date = when;
            draft.dateSince = seed.date() != null && seed.date().kind() == DateMention.Kind.SINCE;
        }
    }

    /** A sentence that tells of killings without a word for the deed ("Twelve villagers were killed in X on Sunday"). */
    private void killingOnly(Sentence sentence, List<Claim> counted) {
        if (passing.isAccident(sentence)) {
            return;
        }
        for (Claim claim : counted) {
            boolean captured = claim.about() == About.ABDUCTED;
            if ((claim.about() != About.KILLED && !captured) || claim.undisclosed()) {
                continue;
            }
            List<PlaceMention> places = seedReader.placesFor(claim.anchor(), claim.last(), sentence);
            DateMention date = seedReader.dateFor(claim.first(), claim.last(), sentence);
            if (captured
                    && (places.isEmpty()
                            || date == null
                            || places.get(0).place().kind().isArea()
                            || !isForce(claim))) {
                continue;
            }
            boolean listed = isListed(sentence, places);
            boolean cueIsVerb = listed || annotated.hasCue(claim.first(), claim.last(), CueKind.CASUALTY);
            if (!cueIsVerb || (places.isEmpty() && date == null && !drafts.isEmpty())) {
                continue;
            }
            if (date != null && (date.kind() == DateMention.Kind.SINCE || isStatistic(date, places))) {
                continue;
            }
            Seed told = seedReader.killing(claim, places, date);
            Seed seed = captured ? told.as("attack") : told;
            place(listed && seed.agents().isEmpty() && current != null ? seed.by(doersOf(current)) : seed);
        }
    }

    private static boolean isForce(Claim claim) {
        return claim.victims() instanceof ActorMention victim
                && victim.actor().kind().isForce();
    }

    /** The dead of a country in a month, or of any area in a year, are no event. */
    private static boolean isStatistic(DateMention date, List<PlaceMention> places) {
        if (date.when() == null) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(date.when().from(), date.when().to());
        boolean country = places.isEmpty() || places.get(0).place().kind() == PlaceKind.COUNTRY;
        boolean area = country || places.get(0).place().kind().isArea();
        return (country && days >= DAYS_OF_MONTH) || (area && days >= DAYS_OF_YEAR);
    }

    private boolean isSum(Claim claim, Sentence sentence) {
        DateMention date = seedReader.dateFor(claim.first(), claim.last(), sentence);
        return date != null
                && (date.kind() == DateMention.Kind.SINCE
                        || isStatistic(date, seedReader.placesFor(claim.anchor(), claim.last(), sentence)));
    }

    /** "À Soro, cinq kilomètres plus loin, le décompte monte à 179": the next place of those just told. */
    private boolean isListed(Sentence sentence, List<PlaceMention> places) {
        return current != null
                && current.family == DeedFamily.VIOLENCE
                && places.size() == 1
                && places.get(0).first() - sentence.firstToken() <= 1
                && !places.get(0).place().kind().isArea()
                && sentence.index() - current.lastSentence() <= 1;
    }

    private static List<ActorMention> doersOf(Draft draft) {
        for (Seed seed : draft.seeds) {
            if (!seed.agents().isEmpty()) {
                return seed.agents();
            }
        }
        return List.of();
    }

    /** "In one village they killed three herders, in the next they burnt the school": dead told with a place of their own. */
    private void killingsElsewhere(Sentence sentence, List<Claim> counted, List<Seed> own) {
        for (Claim claim : counted) {
            if (claim.about() != About.KILLED
                    || claim.low() == null
                    || !claim.rule().startsWith("toll:verb")) {
                continue;
            }
            List<PlaceMention> places = seedReader.placesFor(claim.anchor(), claim.last(), sentence);
            if (places.isEmpty() || places.get(0).place().kind().isArea()) {
                continue;
            }
            PlaceMention there = places.get(0);
            boolean told = own.stream()
                    .anyMatch(seed -> seed.places().isEmpty()
                            || seed.places().stream()
                                    .anyMatch(place -> Distances.compatible(place.place(), there.place())));
            if (!told) {
                place(seedReader.killing(claim, places, seedReader.dateFor(claim.first(), claim.last(), sentence)));
            }
        }
    }

    private void attach(Claim claim, Sentence sentence, List<Seed> own) {
        Draft target = claimPlaces.of(claim, sentence, own, drafts, current);
        if (target == null) {
            target = current != null ? current : drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        }
        boolean slain = claim.about() == About.KILLED
                && claim.low() != null
                && !passing.isAccident(sentence)
                && !isSum(claim, sentence);
        boolean general = seeds.stream().anyMatch(seed -> seed.sentence() == sentence.index())
                && seeds.stream()
                        .filter(seed -> seed.sentence() == sentence.index())
                        .allMatch(seed -> seed.generic() || seed.irreal());
        if (target == null && slain && !(general && annotated.dates(sentence).isEmpty())) {
            target = new Draft(DeedFamily.VIOLENCE);
            drafts.add(target);
            current = target;
        }
        if (target == null) {
            early.add(claim);
        } else {
            target.claims.add(claim);
        }
    }
}
