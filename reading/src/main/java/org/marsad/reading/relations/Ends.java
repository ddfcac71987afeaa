package org.marsad.reading.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.relations.End.Sort;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** All ends of a text in order, by token and by sentence. Grows while {@link EndReader} reads. */
final class Ends {
    /** How many sentences back a noun phrase may refer. */
    static final int MEMORY = 4;
    /** How many where the words themselves tell which one is meant. */
    static final int LONG_MEMORY = 8;

    private final Annotated annotated;
    private final Text text;
    private final Cases cases;
    private final List<End> all = new ArrayList<>();
    private final List<List<End>> bySentence = new ArrayList<>();
    private final @Nullable End[] byToken;

    Ends(Annotated annotated, Cases cases) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.cases = cases;
        this.byToken = new End[text.size()];
        for (int i = 0; i < text.sentences().size(); i++) {
            bySentence.add(List.of());
        }
    }

    void add(End end) {
        all.add(end);
        int sentence = text.token(end.first()).sentence();
        List<End> there = bySentence.get(sentence);
        if (there.isEmpty()) {
            there = new ArrayList<>();
            bySentence.set(sentence, there);
        }
        there.add(end);
        Arrays.fill(byToken, end.first(), end.last(), end);
    }

    /** Puts what is known better in the place of an end. */
    void replace(End end, End better) {
        all.set(all.indexOf(end), better);
        List<End> there = bySentence.get(text.token(end.first()).sentence());
        there.set(there.indexOf(end), better);
        Arrays.fill(byToken, better.first(), better.last(), better);
    }

    List<End> all() {
        return all;
    }

    List<End> in(Sentence sentence) {
        return bySentence.get(sentence.index());
    }

    /** The ends of an end's own sentence. */
    List<End> beside(End end) {
        return bySentence.get(text.token(end.first()).sentence());
    }

    @Nullable
    End at(int token) {
        return token >= 0 && token < byToken.length ? byToken[token] : null;
    }

    /** An actor named at a token, in the sentence or aside. */
    @Nullable
    ActorMention mentionAt(int token) {
        ActorMention mention = annotated.actorAt(token);
        return mention != null ? mention : annotated.asideAt(token);
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

    /** The last end before a token, within a few sentences, that fulfils a condition. */
    @Nullable
    End latest(int token, Predicate<End> condition) {
        List<End> found = latest(token, condition, 1, MEMORY);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The last different ends before a token, latest first. */
    List<End> latest(int token, Predicate<End> condition, int count, int memory) {
        List<End> found = new ArrayList<>(count);
        int sentence = text.token(token).sentence();
        for (int i = all.size() - 1; i >= 0 && found.size() < count; i--) {
            End end = all.get(i);
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

    /** The only armed group that the text names beside militias, or null. */
    @Nullable
    End onlyGroup() {
        End only = null;
        for (End end : all) {
            if (end.sort() == Sort.GROUP && !ActorSorts.isMilitia(end)) {
                if (only != null && !only.isSame(end)) {
                    return null;
                }
                only = end;
            }
        }
        return only;
    }
}
