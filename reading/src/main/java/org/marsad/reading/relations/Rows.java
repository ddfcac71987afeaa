package org.marsad.reading.relations;

import java.util.ArrayList;
import java.util.List;
import org.marsad.model.Language;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.relations.End.Sort;
import org.marsad.reading.text.Text;

/** Ends that are coordinated: "Mali, Burkina Faso and Niger", «الحركة والجماعة». */
final class Rows {
    /** Words between two members: a conjunction, an article, a preposition, a quotation mark. */
    private static final int GAP = 4;

    private static final String MARKS = "\"«»()";

    private final Annotated annotated;
    private final Text text;
    private final Ends ends;
    private final boolean arabic;

    Rows(Annotated annotated, Ends ends) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.ends = ends;
        this.arabic = text.language() == Language.AR;
    }

    /** The end and those coordinated with it to the right, each once; the members an end stands for. */
    List<End> from(End head) {
        return head.members().isEmpty() ? chain(head, true) : head.members();
    }

    /** The whole row an end stands in. */
    List<End> around(End end) {
        return whole(end, true);
    }

    /** The whole row an end stands in, of whatever sort its members are. */
    List<End> mixed(End end) {
        return whole(end, false);
    }

    /** "Between the government and the CMA": an end and those joined to it, of whatever sort. */
    List<End> between(End head) {
        return chain(head, false);
    }

    private List<End> whole(End end, boolean alike) {
        End head = end;
        List<End> beside = ends.beside(end);
        for (int i = beside.indexOf(end) - 1; i >= 0 && areJoined(beside.get(i), head, alike); i--) {
            head = beside.get(i);
        }
        List<End> row = head.members().isEmpty() ? chain(head, alike) : head.members();
        return head.equals(end) || row.contains(end) ? row : chain(end, alike);
    }

    /** A row told with commas ends with a conjunction; what only a comma parts begins something else. */
    private List<End> chain(End head, boolean alike) {
        List<End> row = new ArrayList<>();
        row.add(head);
        int certain = 1;
        List<End> beside = ends.beside(head);
        for (int i = beside.indexOf(head); i >= 0 && i + 1 < beside.size(); i++) {
            End next = beside.get(i + 1);
            if (!areJoined(beside.get(i), next, alike)) {
                break;
            }
            if (row.stream().noneMatch(next::isSame)) {
                row.add(next);
            }
            certain = isBareComma(beside.get(i), next) ? certain : row.size();
        }
        return row.subList(0, certain);
    }

    private boolean isBareComma(End left, End right) {
        if (isAttached(right) || left.first() == right.first() || left.isSame(right)) {
            return false;
        }
        for (int i = left.last(); i < right.first(); i++) {
            if (annotated.cueAt(i, CueKind.CONJUNCTION) != null
                    || (arabic && text.key(i).startsWith("و"))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two neighbouring ends of a sentence are coordinated; states are with states only. */
    boolean areJoined(End left, End right) {
        return areJoined(left, right, true);
    }

    private boolean areJoined(End left, End right, boolean alike) {
        return (!alike || isGoverning(left.sort()) == isGoverning(right.sort())) && areJoinedWords(left, right);
    }

    private boolean areJoinedWords(End left, End right) {
        if (left.first() == right.first()) {
            return true;
        }
        if (right.first() - left.last() > GAP) {
            return false;
        }
        boolean joined = left.isSame(right) || isAttached(right);
        for (int i = left.last(); i < right.first(); i++) {
            String key = text.key(i);
            boolean and = annotated.cueAt(i, CueKind.CONJUNCTION) != null
                    || key.equals(",")
                    || (arabic && key.startsWith("و"));
            if (!and && !isFiller(i, key)) {
                return false;
            }
            joined |= and;
        }
        return joined;
    }

    private boolean isFiller(int token, String key) {
        return annotated.cueAt(token, CueKind.DETERMINER) != null
                || annotated.cueAt(token, CueKind.PREPOSITION) != null
                || isHead(token)
                || MARKS.contains(key)
                || ends.mentionAt(token) != null;
    }

    /** "Leaders of", "chefs du": a noun whose genitive the end is. */
    private boolean isHead(int token) {
        Match<Cue> of = text.token(token).isWord() ? annotated.cueAt(token + 1, CueKind.PREPOSITION) : null;
        return of != null && of.value().is("role", "of");
    }

    /** An Arabic و written onto the end itself. */
    private boolean isAttached(End end) {
        if (!arabic || !text.key(end.first()).startsWith("و")) {
            return false;
        }
        ActorMention mention = ends.mentionAt(end.first());
        return mention == null
                || (mention.division() != null && mention.division().conjunction() != 0);
    }

    private static boolean isGoverning(Sort sort) {
        return sort == Sort.STATE || sort == Sort.ORGANISATION;
    }
}
