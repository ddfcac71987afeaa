package org.marsad.reading.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.When;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.dates.DateReader;
import org.marsad.reading.lexicon.ArabicCues;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.CueTables;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.lexicon.PhraseTrie;
import org.marsad.reading.numbers.NumberReader;
import org.marsad.reading.numbers.Quantity;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.Token;
import org.marsad.region.Region;

/**
 * Third pass: finds actors, places, quantities, dates and cue words. Where actors and places overlap, the longest name
 * wins; a cue inside a longer name is dropped.
 */
public final class MentionReader {
    /** Sentences back to which "the group" may refer. */
    private final Lexicons lexicons;

    private final PlaceResolver resolver;
    private final Map<Language, NumberReader> numbers = new ConcurrentHashMap<>();
    private final Map<Language, DateReader> dateReaders = new ConcurrentHashMap<>();

    private final UnknownPlaces unknownPlaces;

    public MentionReader(Region region) {
        this.lexicons = new Lexicons(region);
        this.resolver = new PlaceResolver();
        this.unknownPlaces = new UnknownPlaces(region);
    }

    public Annotated read(Text text, @Nullable When published) {
        Language language = text.language();
        List<DateMention> dates =
                dateReaders.computeIfAbsent(language, DateReader::of).read(text, published);
        List<Match<Cue>> cues = CueTables.of(language).findAll(text, Insertions.of(text, dates));
        if (language == Language.AR) {
            cues.removeIf(cue -> !ArabicCues.admits(cue));
        }
        List<Match<Lexicons.Form<Actor>>> actorMatches = admitted(text, lexicons.actors(language));
        List<Match<Lexicons.Form<Place>>> placeMatches = admitted(text, lexicons.places(language));
        List<Candidate> chosen = choose(text, actorMatches, placeMatches);
        BitSet named = new BitSet(text.size());
        List<ActorMention> actors = new ArrayList<>();
        List<List<Match<Lexicons.Form<Place>>>> placeNames = new ArrayList<>();
        for (Candidate candidate : chosen) {
            if (candidate.actor() != null) {
                ActorMention actor = candidate.actor();
                actors.add(actor);
                if (isProperName(text, actor)) {
                    named.set(actor.first(), actor.last());
                }
            } else {
                placeNames.add(candidate.places());
            }
        }
        List<Quantity> quantities =
                numbers.computeIfAbsent(language, NumberReader::of).read(text);
        if (language == Language.AR) {
            actors = ArabicMentions.persons(text, actors, cues, quantities);
        }
        actors = joinMembers(text, BackReferences.resolve(text, joinAdjacent(text, actors, cues), cues));
        Russians.name(actors);
        List<PlaceMention> tabled =
                unknownPlaces.complete(text, resolver.resolve(text, placeNames, actors, cues), actors, cues);
        List<PlaceMention> places = HeardPlaces.complete(text, tabled, actors, cues);
        for (PlaceMention place : places) {
            named.set(place.first(), place.last());
        }
        int[] dateEnds = new int[text.size()];
        dates.forEach(date -> Arrays.fill(dateEnds, date.firstToken(), date.lastToken(), date.lastToken()));
        cues.removeIf(cue -> insideName(cue, named) || insideDate(cue, dateEnds));
        BitSet joints = insideJoints(cues);
        cues.removeIf(
                cue -> cue.length() == 1 && cue.value().kind() == CueKind.COMPLEMENTIZER && joints.get(cue.first()));
        List<ActorMention> asides = Asides.of(text, actors, cues);
        List<ActorMention> heard = new ArrayList<>(actors);
        heard.removeAll(asides);
        return new Annotated(text, cues, heard, asides, places, quantities, dates);
    }

    /**
     * "CSP rebel coalition", "the Macina militants": two mentions side by side are one, and the more particular counts;
     * so are "gunmen from the MNLA", عناصر من تنظيم الدولة.
     */
    private static List<ActorMention> joinAdjacent(Text text, List<ActorMention> actors, List<Match<Cue>> cues) {
        List<ActorMention> joined = new ArrayList<>();
        for (ActorMention actor : actors) {
            ActorMention before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && before.last() == actor.first() && !attachedByConjunction(actor)) {
                boolean generalAfter = isGeneral(actor.actor())
                        || before.actor().id().equals(actor.actor().id())
                        || actor.actor().id().equals(before.actor().parent());
                boolean generalBefore = isGeneral(before.actor())
                        || before.actor().id().equals(actor.actor().parent());
                boolean apart = text.language() == Language.AR
                        && (isSubjectWithObject(before.actor(), actor.actor()) || isPledge(before, cues));
                if ((generalAfter || generalBefore) && !apart) {
                    Actor kept = generalAfter ? before.actor() : actor.actor();
                    joined.set(
                            joined.size() - 1, new ActorMention(before.first(), actor.last(), kept, before.division()));
                    continue;
                }
            }
            if (before != null && isMemberOf(text, before, actor)) {
                joined.set(
                        joined.size() - 1,
                        new ActorMention(before.first(), actor.last(), actor.actor(), before.division()));
                continue;
            }
            joined.add(actor);
        }
        return joined;
    }

    /** "Gunmen from the group", where "the group" is known by now. */
    private static List<ActorMention> joinMembers(Text text, List<ActorMention> actors) {
        List<ActorMention> joined = new ArrayList<>(actors.size());
        for (ActorMention actor : actors) {
            ActorMention before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && isMemberOf(text, before, actor)) {
                joined.set(
                        joined.size() - 1,
                        new ActorMention(before.first(), actor.last(), actor.actor(), before.division()));
            } else {
                joined.add(actor);
            }
        }
        return joined;
    }

    /** "بايع تنظيم … جماعة …": two groups side by side, one of which turns to the other. */
    private static boolean isPledge(ActorMention subject, List<Match<Cue>> cues) {
        for (Match<Cue> cue : cues) {
            if (cue.last() == subject.first() && cue.value().kind() == CueKind.RELATION) {
                return !cue.value().is("kind", "affiliated_with")
                        || !cue.value().get("from").startsWith("last");
            }
        }
        return false;
    }

    /** After an Arabic verb the doer and the sufferer stand side by side (وصفت السلطات المهاجمين). */
    private static boolean isSubjectWithObject(Actor before, Actor after) {
        boolean stateBefore =
                before.kind() == ActorKind.GOVERNMENT || before.kind().isForce();
        boolean stateAfter =
                after.kind() == ActorKind.GOVERNMENT || after.kind().isForce();
        boolean person = before.kind() == ActorKind.GENERIC_ARMED && after.kind() == ActorKind.OBSERVER_ROLE;
        return person
                || stateBefore != stateAfter
                || before.kind() == ActorKind.CIVILIANS
                || after.kind() == ActorKind.CIVILIANS;
    }

    /** "Gunmen from X", "جنديان غينيان من قوات حفظ السلام": people without a side, then the body they belong to. */
    private static boolean isMemberOf(Text text, ActorMention before, ActorMention body) {
        if (body.first() != before.last() + 1
                || !isMembership(text.key(before.last()))
                || isGeneral(body.actor())
                || body.attachedPreposition() != 0) {
            return false;
        }
        ActorKind kind = body.actor().kind();
        boolean armed = kind.isArmedGroup() || kind.isForce();
        boolean mission = kind == ActorKind.INTERNATIONAL_ORGANISATION
                && before.actor().kind().isForce();
        return (armed && isGeneral(before.actor())) || mission;
    }

    private static boolean isMembership(String key) {
        return key.equals("من") || key.equals("from") || key.equals("of") || key.equals("de") || key.equals("du");
    }

    private static boolean attachedByConjunction(ActorMention actor) {
        return actor.division() != null && actor.division().cost() > 0;
    }

    private static boolean isGeneral(Actor actor) {
        return actor.kind() == ActorKind.GENERIC_ARMED
                || actor.id().endsWith("-generic")
                || actor.id().equals("azawadi-movements")
                || (actor.kind() == ActorKind.STATE_FORCE && actor.country() == null);
    }

    /** A name of several words or with a capital: what stands inside it is no cue. */
    private static boolean isProperName(Text text, ActorMention mention) {
        ActorKind kind = mention.actor().kind();
        if (kind == ActorKind.CIVILIANS || kind == ActorKind.OBSERVER_ROLE || kind == ActorKind.GENERIC_ARMED) {
            return false;
        }
        return text.language() == Language.AR
                ? mention.last() - mention.first() > 1
                : text.token(mention.last() - 1).capital()
                        || text.token(mention.first()).capital();
    }

    private static boolean insideName(Match<Cue> cue, BitSet named) {
        CueKind kind = cue.value().kind();
        if (kind == CueKind.REFERENCE
                || kind == CueKind.PERSON
                || kind == CueKind.PREPOSITION
                || kind == CueKind.CONJUNCTION
                || kind == CueKind.DETERMINER
                || cue.value().is("class", "airvehicle")
                || cue.value().is("class", "airstrike")
                || cue.value().is("class", "shelling")) {
            return false;
        }
        return named.nextClearBit(cue.first()) >= cue.last();
    }

    /** Tokens of longer conjunctions and boundaries: the que of "ainsi que" opens nothing. */
    private static BitSet insideJoints(List<Match<Cue>> cues) {
        BitSet inside = new BitSet();
        for (Match<Cue> cue : cues) {
            CueKind kind = cue.value().kind();
            if (cue.length() > 1 && (kind == CueKind.CONJUNCTION || kind == CueKind.BOUNDARY)) {
                inside.set(cue.first(), cue.last());
            }
        }
        return inside;
    }

    /** "March" of 22 March is no protest. */
    private static boolean insideDate(Match<Cue> cue, int[] dateEnds) {
        CueKind kind = cue.value().kind();
        if (kind != CueKind.EVENT
                && kind != CueKind.CASUALTY
                && kind != CueKind.COMPLEMENTIZER
                && kind != CueKind.RELATIVE) {
            return false;
        }
        return cue.last() <= dateEnds[cue.first()];
    }

    private static <T> List<Match<Lexicons.Form<T>>> admitted(Text text, PhraseTrie<Lexicons.Form<T>> trie) {
        List<Match<Lexicons.Form<T>>> all = trie.findAll(text);
        all.removeIf(match -> !admits(text, match));
        return all;
    }

    private static <T> boolean admits(Text text, Match<Lexicons.Form<T>> match) {
        Token first = text.token(match.first());
        if (match.value().upper() && !first.upper()) {
            return false;
        }
        return !match.value().capital() || first.capital();
    }

    /** @param rank small for those that are chosen before others; see {@link #rank} */
    private record Candidate(
            int first,
            int last,
            int cost,
            long rank,
            @Nullable ActorMention actor,
            List<Match<Lexicons.Form<Place>>> places) {
        private static final long LONGEST = 1 << 20;
        private static final int COST_BITS = 8;
        private static final int FIRST_BITS = 32;

        static Candidate actor(Text text, Match<Lexicons.Form<Actor>> match) {
            ActorMention mention =
                    new ActorMention(match.first(), match.last(), match.value().value(), match.division());
            int noun = firstNounOf(text, match);
            return new Candidate(match.first(), match.last(), match.cost(), rank(match, noun, 0), mention, List.of());
        }

        static Candidate place(Match<Lexicons.Form<Place>> match) {
            List<Match<Lexicons.Form<Place>>> names = new ArrayList<>(2);
            names.add(match);
            return new Candidate(match.first(), match.last(), match.cost(), rank(match, match.first(), 1), null, names);
        }

        /** Longest name first; at equal length the one with fewer clitics taken off; actors before places. */
        private static long rank(Match<?> match, int noun, int kind) {
            long rank = LONGEST - (match.last() - noun);
            rank = rank << COST_BITS | match.cost();
            return (rank << 1 | kind) << FIRST_BITS | match.first();
        }
    }

    /** An article adds no length: "le gouvernement" must not win over "gouvernement malien". */
    private static int firstNounOf(Text text, Match<?> match) {
        if (match.length() < 2) {
            return match.first();
        }
        return switch (text.key(match.first())) {
            case "le", "la", "l", "les", "un", "une", "des", "the", "a", "an" -> match.first() + 1;
            default -> match.first();
        };
    }

    private static List<Candidate> choose(
            Text text, List<Match<Lexicons.Form<Actor>>> actors, List<Match<Lexicons.Form<Place>>> places) {
        List<Candidate> candidates = new ArrayList<>();
        for (Match<Lexicons.Form<Actor>> match : actors) {
            candidates.add(Candidate.actor(text, match));
        }
        for (Match<Lexicons.Form<Place>> match : places) {
            boolean joined = false;
            for (int i = candidates.size() - 1; i >= 0 && !joined; i--) {
                Candidate other = candidates.get(i);
                if (other.actor() == null && other.first() == match.first() && other.last() == match.last()) {
                    if (other.cost() == match.cost()) {
                        other.places().add(match);
                    }
                    joined = other.cost() <= match.cost();
                }
                if (other.first() != match.first()) {
                    break;
                }
            }
            if (!joined) {
                candidates.add(Candidate.place(match));
            }
        }
        candidates.sort(Comparator.comparingLong(Candidate::rank));
        List<Candidate> chosen = new ArrayList<>();
        BitSet taken = new BitSet(text.size());
        for (Candidate candidate : candidates) {
            int next = taken.nextSetBit(candidate.first());
            if (next < 0 || next >= candidate.last()) {
                chosen.add(candidate);
                taken.set(candidate.first(), candidate.last());
            }
        }
        chosen.sort(Comparator.comparingInt(Candidate::first));
        return chosen;
    }
}
