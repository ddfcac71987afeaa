package org.marsad.reading.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.PlaceKind;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.relations.End.Sort;
import org.marsad.reading.relations.Nationalities.Nationality;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;
import org.marsad.region.Region;

/**
 * All ends of a text in order: actors, countries, capitals that stand for a government, forces told by an adjective
 * ("French and American troops"), and noun phrases that refer back ("the movement", "these three countries").
 */
final class Ends {
    private static final Set<String> MISSIONS = Set.of(
            "minusma", "afisma", "takuba", "eutm-mali", "eucap", "g5-sahel", "mnjtf", "aes-force", "peacekeepers");
    /** Self-defence movements that signed accords and hold towns, as rebel movements do. */
    private static final Set<String> MOVEMENTS = Set.of("msa", "gatia", "mdp-mali", "cmfpr");

    private static final Set<String> NAMELESS =
            Set.of("jihadist-generic", "rebels-generic", "azawadi-movements", "mercenaries");
    /** How many sentences back a noun phrase may refer. */
    private static final int MEMORY = 4;

    private static final int LONG_MEMORY = 8;

    private final Annotated annotated;
    private final Text text;
    private final Cases cases;
    private final Region region;
    private final ActorNames names;
    private final Nationalities nationalities;
    private final List<End> ends = new ArrayList<>();
    private final @Nullable End[] byToken;

    Ends(Annotated annotated, Cases cases, Region region, ActorNames names, Nationalities nationalities) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.cases = cases;
        this.region = region;
        this.names = names;
        this.nationalities = nationalities;
        this.byToken = new End[text.size()];
        for (Sentence sentence : text.sentences()) {
            int i = sentence.firstToken();
            while (i < sentence.lastToken()) {
                i = Math.max(i + 1, read(i, sentence));
            }
        }
        spellOut();
    }

    /** "The three Sahel states (Burkina Faso, Niger and Mali)": the members are those in brackets. */
    private void spellOut() {
        for (int i = 0; i < ends.size(); i++) {
            End bloc = ends.get(i);
            boolean opened = bloc.last() < text.size() && text.key(bloc.last()).equals("(");
            if (opened && (bloc.sort() == Sort.ORGANISATION || !bloc.members().isEmpty())) {
                List<End> row = new ArrayList<>();
                for (int j = i + 1; j < ends.size() && ends.get(j).isCountry() && !isClosed(bloc.last(), ends.get(j).first()); j++) {
                    row.add(ends.get(j));
                }
                if (row.size() > 1) {
                    End told = bloc.with(row);
                    ends.set(i, told);
                    Arrays.fill(byToken, told.first(), told.last(), told);
                }
            }
        }
    }

    private boolean isClosed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.key(i).equals(")")) {
                return true;
            }
        }
        return false;
    }

    List<End> all() {
        return ends;
    }

    List<End> in(Sentence sentence) {
        List<End> own = new ArrayList<>();
        for (End end : ends) {
            if (sentence.contains(end.first())) {
                own.add(end);
            }
        }
        return own;
    }

    @Nullable
    End at(int token) {
        return token >= 0 && token < byToken.length ? byToken[token] : null;
    }

    /** How an end is attached to what governs it. */
    Case caseOf(End end) {
        ActorMention actor = mentionAt(end.first());
        if (actor != null) {
            return cases.of(actor);
        }
        PlaceMention place = annotated.placeAt(end.first());
        if (place != null) {
            return cases.of(place);
        }
        Match<Cue> reference = annotated.cueAt(end.first(), CueKind.REFERENCE);
        return cases.of(end.first(), reference == null ? (char) 0 : reference.preposition());
    }

    /** Reads the end that begins at a token; where to go on. */
    private int read(int token, Sentence sentence) {
        ActorMention mention = mentionAt(token);
        if (mention != null && mention.first() == token) {
            Match<Cue> theirs = annotated.cueAt(token, CueKind.REFERENCE);
            boolean referring =
                    theirs != null && theirs.last() >= mention.last() && sortOf(mention.actor()) == Sort.UNNAMED;
            int after = theirs != null && referring ? reference(theirs) : token;
            return byToken[token] != null ? after : actor(mention, sentence);
        }
        PlaceMention place = annotated.placeAt(token);
        if (place != null && place.first() == token) {
            boolean country = place.place().kind() == PlaceKind.COUNTRY;
            if (country || (names.isCapital(place.place()) && standsForGovernment(place))) {
                add(End.country(place.first(), place.last(), place.place().country()));
            }
            return place.last();
        }
        Match<Cue> reference = annotated.cueAt(token, CueKind.REFERENCE);
        return reference == null || isInName(reference) ? people(token) : reference(reference);
    }

    /** "Le groupe" of "le groupe Wagner" refers to nothing. */
    private boolean isInName(Match<Cue> reference) {
        for (int i = reference.first(); i < reference.last(); i++) {
            ActorMention mention = mentionAt(i);
            if (annotated.placeAt(i) != null || (mention != null && sortOf(mention.actor()) != Sort.UNNAMED)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable ActorMention mentionAt(int token) {
        ActorMention mention = annotated.actorAt(token);
        return mention != null ? mention : annotated.asideAt(token);
    }

    private boolean standsForGovernment(PlaceMention place) {
        Case c = cases.of(place);
        return c == Case.BARE || c == Case.BY || c == Case.OF || c == Case.WITH;
    }

    private int actor(ActorMention mention, Sentence sentence) {
        Sort sort = sortOf(mention.actor());
        if (sort == null || isApposed(mention, sort)) {
            return mention.last();
        }
        Actor actor = mention.actor();
        int last = mention.last();
        String country = actor.country();
        if (sort == Sort.FORCE && country == null) {
            Match<Cue> foreign = annotated.cueAt(last, CueKind.REFERENCE);
            if (foreign != null && foreign.value().is("sort", "foreign")) {
                return last;
            }
            Nationality own = last < sentence.lastToken() ? nationalityAt(last) : null;
            if (own != null && text.language() != Language.EN) {
                country = own.country();
                last++;
            } else {
                PlaceMention home = annotated.placeAt(last);
                boolean named = home != null
                        && home.place().kind() == PlaceKind.COUNTRY
                        && home.first() == last
                        && text.language() == Language.AR;
                country = home != null && named ? home.place().country() : names.country();
            }
            if (country != null) {
                actor = region.findNational(actor, country)
                        .orElse(region.findNational("army", country).orElse(actor));
            }
        } else if (sort == Sort.STATE && country == null) {
            country = names.country();
        }
        End end = End.of(mention.first(), last, sort, actor, country);
        add(end);
        return sort == Sort.FORCE ? others(end, sentence) : last;
    }

    /** "French and American troops", «القوات الفرنسية والأمريكية»: the forces of the second country. */
    private int others(End force, Sentence sentence) {
        int i = force.last();
        if (i < sentence.lastToken() && annotated.cueAt(i, CueKind.CONJUNCTION) != null) {
            i++;
        }
        boolean joined = i > force.last()
                || (text.language() == Language.AR && text.key(i).startsWith("و"));
        if (joined && i < sentence.lastToken() && mentionAt(i) == null && annotated.placeAt(i) == null) {
            Nationality other = nationalityAt(i);
            if (other != null && !other.country().equals(force.country()) && force.actor() != null) {
                int at = i;
                region.findNational("army", other.country())
                        .ifPresent(army -> add(End.of(at, at + 1, Sort.FORCE, army, other.country())));
                return i + 1;
            }
        }
        return force.last();
    }

    /** A nameless noun before a name ("fighters of JNIM", «مقاتلو الحركة») is no end of its own. */
    private boolean isApposed(ActorMention mention, Sort sort) {
        boolean nameless =
                sort == Sort.UNNAMED || (sort == Sort.FORCE && mention.actor().country() == null);
        if (!nameless) {
            return false;
        }
        for (int i = mention.last(); i < Math.min(text.size(), mention.last() + 4); i++) {
            ActorMention next = mentionAt(i);
            if (next != null) {
                Sort other = sortOf(next.actor());
                return other == Sort.GROUP || other == Sort.PRIVATE || other == Sort.MISSION;
            }
            Match<Cue> foreign = annotated.cueAt(i, CueKind.REFERENCE);
            boolean adjective = foreign != null && foreign.value().is("sort", "foreign");
            if (!adjective && !isOf(i) && annotated.cueAt(i, CueKind.DETERMINER) == null) {
                return false;
            }
        }
        return false;
    }

    private boolean isOf(int token) {
        Match<Cue> preposition = annotated.cueAt(token, CueKind.PREPOSITION);
        return preposition != null
                && (preposition.value().is("role", "of") || preposition.value().is("role", "from"));
    }

    private @Nullable Nationality nationalityAt(int token) {
        return token < text.size() ? nationalities.of(text.language(), text.key(token)) : null;
    }

    /** "The Germans", «الفرنسيون», "French aircraft": a country's forces told without a word for them. */
    private int people(int token) {
        if (!text.token(token).isWord()) {
            return token + 1;
        }
        Nationality people = nationalityAt(token);
        if (people == null) {
            return token + 1;
        }
        Match<Cue> troops = annotated.cueAt(token + 1, CueKind.REFERENCE);
        int last = troops != null && troops.value().is("sort", "troops") ? troops.last() : token + 1;
        if (last > token + 1 || (people.people() && text.token(token).capital())) {
            region.findNational("army", people.country())
                    .ifPresent(army -> add(End.of(token, last, Sort.FORCE, army, people.country())));
            return last;
        }
        return token + 1;
    }

    private int reference(Match<Cue> cue) {
        String sort = cue.value().get("sort");
        if (cue.division() != null && !cue.division().pronoun().isEmpty()) {
            return cue.first() + 1;
        }
        if (sort.equals("troops")) {
            Nationality own = nationalityAt(cue.last());
            if (own != null) {
                region.findNational("army", own.country())
                        .ifPresent(army -> add(End.of(cue.first(), cue.last() + 1, Sort.FORCE, army, own.country())));
                return cue.last() + 1;
            }
            return cue.last();
        }
        if (sort.equals("country")) {
            End theirs = cue.value().is("of", "theirs") ? latestInSentence(cue.first(), End::isCountry) : null;
            String country = theirs == null ? names.country() : theirs.country();
            add(End.country(cue.first(), cue.last(), country).referredAt(cue.first(), cue.last()));
            return cue.last();
        }
        if (sort.equals("states")) {
            List<End> row = CountryRows.lastBefore(cue.first(), ends);
            if (row.isEmpty()) {
                return cue.first() + 1;
            } else {
                End bloc = latest(
                        cue.first(), e -> e.actor() != null && e.actor().id().equals("aes"));
                Actor actor = bloc == null ? null : bloc.actor();
                add(new End(
                        cue.first(),
                        cue.last(),
                        bloc == null ? Sort.STATE : Sort.ORGANISATION,
                        actor,
                        null,
                        row,
                        true));
            }
            return cue.last();
        }
        String head = cue.value().get("head");
        int count = sort.equals("groups") ? 2 : 1;
        int memory = count > 1 || !head.isEmpty() ? LONG_MEMORY : MEMORY;
        List<End> found = latest(cue.first(), e -> isReferable(e, cue.value()) && hasHead(e, head), count, memory);
        if (found.isEmpty() && !head.isEmpty()) {
            found = latest(cue.first(), e -> isReferable(e, cue.value()) && !isMilitia(e), count, MEMORY);
        }
        if (found.size() < count) {
            return cue.first() + 1;
        }
        for (int i = found.size() - 1; i >= 0; i--) {
            add(found.get(i).referredAt(cue.first(), cue.last()));
        }
        return cue.last();
    }

    private static boolean isReferable(End end, Cue reference) {
        return switch (reference.get("sort")) {
            case "group" -> end.sort() == Sort.GROUP && (!reference.get("head").isEmpty() || !isMilitia(end));
            case "groups" -> end.sort() == Sort.GROUP && !(reference.is("not", "jihadist") && isJihadist(end));
            case "mission" -> end.sort() == Sort.MISSION;
            case "organisation" -> end.sort() == Sort.ORGANISATION && !end.referred();
            case "force" -> end.sort().hasTroops();
            default -> false;
        };
    }

    /** "The group" is hardly ever said of a militia that fights beside the army. */
    static boolean isMilitia(End end) {
        Actor actor = end.actor();
        return actor != null && actor.kind() == ActorKind.SELF_DEFENCE && !MOVEMENTS.contains(actor.id());
    }

    private static boolean isJihadist(End end) {
        return end.actor() != null && end.actor().kind() == ActorKind.JIHADIST;
    }

    /** The only armed group that the text names beside militias, or null. */
    @Nullable
    End onlyGroup() {
        End only = null;
        for (End end : ends) {
            if (end.sort() == Sort.GROUP && !isMilitia(end)) {
                if (only != null && !only.isSame(end)) {
                    return null;
                }
                only = end;
            }
        }
        return only;
    }

    /** Whether an end is told with a head noun, in its words or directly beside them ("CSP rebel coalition"). */
    private boolean hasHead(End end, String heads) {
        if (heads.isEmpty()) {
            return true;
        }
        if (end.referred()) {
            return false;
        }
        int beside = text.language() == Language.AR ? 0 : 1;
        for (int i = Math.max(0, end.first() - beside); i < Math.min(text.size(), end.last() + beside); i++) {
            for (String head : heads.split(",")) {
                if (text.key(i).contains(head)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The last end before a token, within a few sentences, that fulfils a condition. */
    @Nullable
    End latest(int token, Predicate<End> condition) {
        List<End> found = latest(token, condition, 1, MEMORY);
        return found.isEmpty() ? null : found.get(0);
    }

    private @Nullable End latestInSentence(int token, Predicate<End> condition) {
        End found = latest(token, condition);
        return found != null
                        && text.token(found.first()).sentence()
                                == text.token(token).sentence()
                ? found
                : null;
    }

    /** The last different ends before a token, latest first. */
    private List<End> latest(int token, Predicate<End> condition, int count, int memory) {
        List<End> found = new ArrayList<>();
        int sentence = text.token(token).sentence();
        for (int i = ends.size() - 1; i >= 0 && found.size() < count; i--) {
            End end = ends.get(i);
            if (end.first() >= token) {
                continue;
            }
            if (sentence - text.token(end.first()).sentence() > memory) {
                break;
            }
            if (condition.test(end) && found.stream().noneMatch(end::isSame)) {
                found.add(end);
            }
        }
        return found;
    }

    private void add(End end) {
        ends.add(end);
        for (int i = end.first(); i < end.last(); i++) {
            byToken[i] = end;
        }
    }

    /** The end and those coordinated with it to the right, of one kind with it. */
    List<End> row(End head) {
        List<End> row = new ArrayList<>();
        row.add(head);
        int index = ends.indexOf(head);
        int sentence = text.token(head.first()).sentence();
        while (index >= 0 && index + 1 < ends.size()) {
            End current = ends.get(index);
            End next = ends.get(index + 1);
            if (text.token(next.first()).sentence() != sentence || !areJoined(current, next)) {
                break;
            }
            if (row.stream().noneMatch(next::isSame)) {
                row.add(next);
            }
            index++;
        }
        return row;
    }

    boolean areJoined(End left, End right) {
        if (left.first() == right.first()) {
            return true;
        }
        if (right.first() - left.last() > 4 || isGoverning(left.sort()) != isGoverning(right.sort())) {
            return false;
        }
        boolean joined = left.isSame(right)
                || (text.language() == Language.AR
                        && text.key(right.first()).startsWith("و")
                        && (mentionAt(right.first()) == null || isAttachedAnd(right)));
        for (int i = left.last(); i < right.first(); i++) {
            String key = text.key(i);
            boolean conjunction = annotated.cueAt(i, CueKind.CONJUNCTION) != null || key.equals(",") || key.equals("،");
            boolean filler = annotated.cueAt(i, CueKind.DETERMINER) != null
                    || annotated.cueAt(i, CueKind.PREPOSITION) != null
                    || "\"«»()".contains(key)
                    || mentionAt(i) != null
                    || (text.language() == Language.AR && key.startsWith("و"));
            if (!conjunction && !filler) {
                return false;
            }
            joined |= conjunction || (text.language() == Language.AR && key.startsWith("و"));
        }
        return joined;
    }

    /** The row an end belongs to, from its first member on. */
    List<End> rowAround(End end) {
        End head = end;
        int sentence = text.token(end.first()).sentence();
        for (int i = ends.indexOf(end) - 1; i >= 0; i--) {
            End before = ends.get(i);
            if (text.token(before.first()).sentence() != sentence || !areJoined(before, head)) {
                break;
            }
            head = before;
        }
        return row(head);
    }

    private boolean isAttachedAnd(End end) {
        ActorMention mention = mentionAt(end.first());
        return mention != null
                && mention.division() != null
                && mention.division().conjunction() != 0;
    }

    private static boolean isGoverning(Sort sort) {
        return sort == Sort.STATE || sort == Sort.ORGANISATION;
    }

    static @Nullable Sort sortOf(Actor actor) {
        if (MISSIONS.contains(actor.id())) {
            return Sort.MISSION;
        }
        ActorKind kind = actor.kind();
        return switch (kind) {
            case JIHADIST, REBEL, SEPARATIST, SELF_DEFENCE -> NAMELESS.contains(actor.id()) ? Sort.UNNAMED : Sort.GROUP;
            case GENERIC_ARMED -> Sort.UNNAMED;
            case PRIVATE_MILITARY -> NAMELESS.contains(actor.id()) ? Sort.UNNAMED : Sort.PRIVATE;
            case STATE_FORCE, FOREIGN_FORCE -> Sort.FORCE;
            case GOVERNMENT -> Sort.STATE;
            case REGIONAL_ORGANISATION, INTERNATIONAL_ORGANISATION -> Sort.ORGANISATION;
            case AGREEMENT -> Sort.ACCORD;
            case OBSERVER_ROLE ->
                switch (actor.id()) {
                    case "role-traditional" -> Sort.COMMUNITY;
                    case "role-chief-of-staff" -> Sort.FORCE;
                    default -> null;
                };
            case CIVILIANS -> actor.id().equals("elderly-religious") ? Sort.COMMUNITY : null;
        };
    }
}
