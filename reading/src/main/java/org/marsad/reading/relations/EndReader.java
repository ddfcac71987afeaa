package org.marsad.reading.relations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
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
 * Finds the ends of a text: actors, countries, capitals that stand for a government, forces told by an adjective
 * ("French and American troops"), and noun phrases that refer back.
 */
final class EndReader {
    private static final int APPOSITION = 4;

    private final Annotated annotated;
    private final Text text;
    private final Cases cases;
    private final Region region;
    private final ActorNames names;
    private final Nationalities nationalities;
    private final Ends ends;
    private final References references;
    private final boolean arabic;

    private EndReader(Annotated annotated, Cases cases, Region region, ActorNames names, Nationalities nationalities) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.cases = cases;
        this.region = region;
        this.names = names;
        this.nationalities = nationalities;
        this.ends = new Ends(annotated, cases);
        this.references = new References(text, ends, names);
        this.arabic = text.language() == Language.AR;
    }

    static Ends read(Annotated annotated, Cases cases, Region region, ActorNames names, Nationalities nationalities) {
        EndReader reader = new EndReader(annotated, cases, region, names, nationalities);
        for (Sentence sentence : annotated.text().sentences()) {
            int i = sentence.firstToken();
            while (i < sentence.lastToken()) {
                i = Math.max(i + 1, reader.read(i, sentence));
            }
        }
        reader.spellOut();
        return reader.ends;
    }

    /** Reads the end that begins at a token; where to go on. */
    private int read(int token, Sentence sentence) {
        ActorMention mention = ends.mentionAt(token);
        if (mention != null && mention.first() == token) {
            Match<Cue> theirs = annotated.cueAt(token, CueKind.REFERENCE);
            boolean referring =
                    theirs != null && theirs.last() >= mention.last() && ActorSorts.of(mention.actor()) == Sort.UNNAMED;
            return theirs != null && referring && isWhole(theirs) && references.read(theirs)
                    ? theirs.last()
                    : actor(mention, sentence);
        }
        PlaceMention place = annotated.placeAt(token);
        if (place != null && place.first() == token) {
            boolean country = place.place().kind() == PlaceKind.COUNTRY;
            if (country && ownsForce(place)) {
                return place.last();
            }
            if (country || (names.isCapital(place.place()) && standsForGovernment(place))) {
                ends.add(End.country(place.first(), place.last(), place.place().country()));
            }
            return place.last();
        }
        Match<Cue> reference = annotated.cueAt(token, CueKind.REFERENCE);
        if (reference != null && reference.value().is("sort", "troops")) {
            Nationality own = arabic || text.language() == Language.FR ? nationalityAt(reference.last()) : null;
            if (own != null) {
                return forces(token, reference.last() + 1, own);
            }
            return reference.value().is("army", "1") ? troops(reference, sentence) : reference.last();
        }
        if (reference != null && isWhole(reference) && !isInName(reference)) {
            return references.read(reference) ? reference.last() : token + 1;
        }
        return people(token);
    }

    /** "The garrison": troops of the report's country, unless the words say whose ("the garrison of the G5", "JNIM's unit"). */
    private int troops(Match<Cue> reference, Sentence sentence) {
        String country = names.country();
        Actor army =
                country == null ? null : region.findNational("army", country).orElse(null);
        if (army != null && !isOwned(reference, sentence) && !isInName(reference)) {
            ends.add(End.of(reference.first(), reference.last(), Sort.TROOPS, army, country));
        }
        return reference.last();
    }

    private boolean isOwned(Match<Cue> reference, Sentence sentence) {
        int before = reference.first() - 1;
        if (before > sentence.firstToken()
                && (ends.at(before) != null || text.key(before).equals("s"))) {
            return true;
        }
        for (int i = reference.last(); i < Math.min(sentence.lastToken(), reference.last() + APPOSITION); i++) {
            ActorMention owner = ends.mentionAt(i);
            if (owner != null) {
                return owner.actor().country() != null || ActorSorts.of(owner.actor()) == Sort.FORCE;
            }
            if (!isOf(i) && annotated.cueAt(i, CueKind.DETERMINER) == null) {
                return false;
            }
        }
        return false;
    }

    /** «بلدة» is no "his country": the cue's own words carry no pronoun taken off. */
    private static boolean isWhole(Match<Cue> reference) {
        return reference.division() == null || reference.division().pronoun().isEmpty();
    }

    /** "Le groupe" of "le groupe Wagner" refers to nothing. */
    private boolean isInName(Match<Cue> reference) {
        for (int i = reference.first(); i < reference.last(); i++) {
            ActorMention mention = ends.mentionAt(i);
            if (annotated.placeAt(i) != null || (mention != null && ActorSorts.of(mention.actor()) != Sort.UNNAMED)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsForGovernment(PlaceMention place) {
        Case c = cases.of(place);
        return c == Case.BARE || c == Case.BY || c == Case.OF || c == Case.WITH;
    }

    private int actor(ActorMention mention, Sentence sentence) {
        Sort sort = ActorSorts.of(mention.actor());
        Actor actor = mention.actor();
        if (sort == null || (isNameless(sort, actor) && isApposed(mention))) {
            return mention.last();
        }
        if (actor.id().equals("mercenaries")) {
            End named = ends.latest(mention.first(), e -> e.sort() == Sort.PRIVATE, 1, Ends.LONG_MEMORY).stream()
                    .findFirst()
                    .orElse(null);
            if (named != null) {
                ends.add(named.referredAt(mention.first(), mention.last()));
                return mention.last();
            }
        }
        if (sort == Sort.FORCE && actor.country() == null) {
            return isForeign(mention.last()) ? mention.last() : namelessForce(mention, sentence);
        }
        String country = sort == Sort.STATE && actor.country() == null ? names.country() : actor.country();
        End end = End.of(mention.first(), mention.last(), sort, actor, country);
        ends.add(end);
        return sort == Sort.FORCE ? others(end, sentence) : end.last();
    }

    /** "L'armée française", «قوات الأمن المالي», "soldiers": the forces of the country told, else of the report's. */
    private int namelessForce(ActorMention mention, Sentence sentence) {
        int last = mention.last();
        Nationality own = last < sentence.lastToken() && text.language() != Language.EN ? nationalityAt(last) : null;
        PlaceMention home = home(mention);
        String country =
                own != null ? own.country() : home != null ? home.place().country() : names.country();
        Actor actor = mention.actor();
        if (country != null) {
            actor = region.findNational(actor, country)
                    .or(() -> region.findNational("army", country))
                    .orElse(actor);
        }
        End end = End.of(mention.first(), own == null ? last : last + 1, Sort.FORCE, actor, country);
        ends.add(end);
        return others(end, sentence);
    }

    /** "Niger's soldiers": the country is named only to tell whose they are. */
    private boolean ownsForce(PlaceMention country) {
        int s = country.last();
        if (text.language() != Language.EN
                || s + 1 >= text.size()
                || !text.key(s).equals("s")) {
            return false;
        }
        ActorMention owned = ends.mentionAt(s + 1);
        return owned != null
                && ActorSorts.of(owned.actor()) == Sort.FORCE
                && owned.actor().country() == null;
    }

    /** The country directly named as theirs: "Niger's soldiers", «جيش النيجر». */
    private @Nullable PlaceMention home(ActorMention force) {
        PlaceMention home = null;
        if (arabic) {
            home = annotated.placeAt(force.last());
        } else if (text.language() == Language.EN
                && force.first() > 1
                && text.key(force.first() - 1).equals("s")) {
            home = annotated.placeAt(force.first() - 2);
        }
        return home != null && home.place().kind() == PlaceKind.COUNTRY ? home : null;
    }

    /** "French and American troops", «القوات الفرنسية والأمريكية»: the forces of the second country. */
    private int others(End force, Sentence sentence) {
        int i = force.last();
        if (i < sentence.lastToken() && annotated.cueAt(i, CueKind.CONJUNCTION) != null) {
            i++;
        }
        boolean joined = i > force.last() || (arabic && text.key(i).startsWith("و"));
        if (joined && i < sentence.lastToken() && ends.mentionAt(i) == null && annotated.placeAt(i) == null) {
            Nationality other = nationalityAt(i);
            if (other != null && !other.country().equals(force.country())) {
                return forces(i, i + 1, other);
            }
        }
        return force.last();
    }

    private static boolean isNameless(Sort sort, Actor actor) {
        return sort == Sort.UNNAMED
                || (sort == Sort.FORCE && actor.country() == null)
                || actor.id().equals("russian-partners");
    }

    /** A nameless noun before a name ("fighters of JNIM", «مقاتلو الحركة») is no end of its own. */
    private boolean isApposed(ActorMention mention) {
        for (int i = mention.last(); i < Math.min(text.size(), mention.last() + APPOSITION); i++) {
            ActorMention next = ends.mentionAt(i);
            if (next != null) {
                Sort other = ActorSorts.of(next.actor());
                return other == Sort.GROUP || other == Sort.PRIVATE || other == Sort.MISSION;
            }
            if (!isForeign(i) && !isOf(i) && annotated.cueAt(i, CueKind.DETERMINER) == null) {
                return false;
            }
        }
        return false;
    }

    private boolean isForeign(int token) {
        Match<Cue> foreign = annotated.cueAt(token, CueKind.REFERENCE);
        return foreign != null && foreign.value().is("sort", "foreign");
    }

    private boolean isOf(int token) {
        Match<Cue> preposition = annotated.cueAt(token, CueKind.PREPOSITION);
        return preposition != null
                && (preposition.value().is("role", "of") || preposition.value().is("role", "from"));
    }

    /** "The Germans", «الفرنسيون», "French aircraft": a country's forces told without a word for them. */
    private int people(int token) {
        Nationality people = text.token(token).isWord() ? nationalityAt(token) : null;
        if (people == null) {
            return token + 1;
        }
        Match<Cue> troops = annotated.cueAt(token + 1, CueKind.REFERENCE);
        if (troops != null && troops.value().is("sort", "troops")) {
            return forces(token, troops.last(), people);
        }
        return people.people() && text.token(token).capital() ? forces(token, token + 1, people) : token + 1;
    }

    private int forces(int first, int last, Nationality nationality) {
        region.findNational("army", nationality.country())
                .ifPresent(army -> ends.add(End.of(first, last, Sort.FORCE, army, nationality.country())));
        return last;
    }

    private @Nullable Nationality nationalityAt(int token) {
        return token < text.size() ? nationalities.of(text.language(), text.token(token)) : null;
    }

    /** "The three Sahel states (Burkina Faso, Niger and Mali)": the members are those in brackets. */
    private void spellOut() {
        for (int i = 0; i < ends.all().size(); i++) {
            End bloc = ends.all().get(i);
            boolean collective =
                    bloc.sort() == Sort.ORGANISATION || !bloc.members().isEmpty();
            if (collective && text.key(bloc.last()).equals("(")) {
                List<End> row = bracketed(i + 1, bloc.last());
                if (row.size() > 1) {
                    ends.replace(bloc, bloc.with(row));
                }
            }
        }
    }

    private List<End> bracketed(int index, int bracket) {
        int close = bracket;
        while (close < text.size() && !text.key(close).equals(")")) {
            close++;
        }
        List<End> row = new ArrayList<>();
        for (int j = index; j < ends.all().size(); j++) {
            End end = ends.all().get(j);
            if (!end.isCountry() || end.first() > close) {
                break;
            }
            row.add(end);
        }
        return row;
    }
}
