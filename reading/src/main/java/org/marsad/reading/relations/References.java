package org.marsad.reading.relations;

import java.util.List;
import org.marsad.model.Actor;
import org.marsad.model.Language;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.relations.End.Sort;
import org.marsad.reading.text.Text;

/** Whom noun phrases that refer back mean: "the movement", "both groups", "their country", "these three states". */
final class References {
    private final Text text;
    private final Ends ends;
    private final ActorNames names;

    References(Text text, Ends ends, ActorNames names) {
        this.text = text;
        this.ends = ends;
        this.names = names;
    }

    /** Adds the ends a reference means; whether there is any. */
    boolean read(Match<Cue> cue) {
        return switch (cue.value().get("sort")) {
            case "country" -> country(cue);
            case "states" -> states(cue);
            case "group", "mission", "organisation", "force" -> actors(cue, 1);
            case "groups" -> actors(cue, cue.value().is("count", "3") ? 3 : 2);
            default -> false;
        };
    }

    /** "The country" is the one the report is about; "their country" the last one named in the sentence. */
    private boolean country(Match<Cue> cue) {
        End theirs = cue.value().is("of", "theirs") ? ends.latest(cue.first(), End::isCountry) : null;
        boolean near = theirs != null
                && text.token(theirs.first()).sentence()
                        == text.token(cue.first()).sentence();
        String country = theirs != null && near ? theirs.country() : names.country();
        if (country == null) {
            End told = ends.latest(cue.first(), end -> end.country() != null);
            country = told == null ? null : told.country();
        }
        if (country == null) {
            return false;
        }
        ends.add(End.country(cue.first(), cue.last(), country).referredAt(cue.first(), cue.last()));
        return true;
    }

    private boolean states(Match<Cue> cue) {
        List<End> row = CountryRows.lastBefore(cue.first(), ends.all());
        if (row.isEmpty()) {
            return false;
        }
        End bloc = ends.latest(cue.first(), References::isBloc);
        Actor actor = bloc == null ? null : bloc.actor();
        Sort sort = bloc == null ? Sort.STATE : Sort.ORGANISATION;
        ends.add(new End(cue.first(), cue.last(), sort, actor, null, row, true));
        return true;
    }

    private static boolean isBloc(End end) {
        Actor actor = end.actor();
        return actor != null && actor.id().equals("aes");
    }

    private boolean actors(Match<Cue> cue, int count) {
        String heads = cue.value().get("head");
        int memory = count > 1 || !heads.isEmpty() ? Ends.LONG_MEMORY : Ends.MEMORY;
        List<End> found =
                ends.latest(cue.first(), e -> isReferable(e, cue.value()) && hasHead(e, heads), count, memory);
        if (found.isEmpty() && !heads.isEmpty()) {
            found = ends.latest(
                    cue.first(), e -> isReferable(e, cue.value()) && !ActorSorts.isMilitia(e), count, Ends.MEMORY);
        }
        if (found.size() < count) {
            return false;
        }
        for (int i = found.size() - 1; i >= 0; i--) {
            ends.add(found.get(i).referredAt(cue.first(), cue.last()));
        }
        return true;
    }

    private static boolean isReferable(End end, Cue reference) {
        return switch (reference.get("sort")) {
            case "group" ->
                end.sort() == Sort.GROUP && (!reference.get("head").isEmpty() || !ActorSorts.isMilitia(end));
            case "groups" ->
                end.sort() == Sort.GROUP && !(reference.is("not", "jihadist") && ActorSorts.isJihadist(end));
            case "mission" -> end.sort() == Sort.MISSION;
            case "organisation" -> end.sort() == Sort.ORGANISATION && !end.referred();
            default -> end.sort().hasTroops();
        };
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
            for (String head : heads.split(",", -1)) {
                if (text.key(i).contains(head)) {
                    return true;
                }
            }
        }
        return false;
    }
}
