package org.marsad.reading.relations;

import java.util.List;
import org.marsad.model.Actor;
import org.marsad.model.Language;
import org.marsad.model.Relation;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.relations.End.Sort;
import org.marsad.reading.text.Keys;
import org.marsad.reading.text.Sentence;
import org.marsad.region.Region;

/** A group told by what it belongs to: "al-Qaeda's affiliate in the Sahel", «فرع تنظيم القاعدة في الساحل». */
final class Descriptions {
    private final Annotated annotated;
    private final Region region;

    Descriptions(Annotated annotated, Region region) {
        this.annotated = annotated;
        this.region = region;
    }

    void read(Sentence sentence, Ends ends, List<Related> found) {
        for (End end : ends.in(sentence)) {
            Actor part = end.actor();
            boolean group = end.sort() == Sort.GROUP && !end.referred() && part != null && part.parent() != null;
            if (part != null && group && tellsBelonging(end)) {
                region.findActor(String.valueOf(part.parent()))
                        .filter(whole -> names(end, whole))
                        .ifPresent(whole -> found.add(related(end, whole, sentence)));
            }
        }
    }

    private boolean tellsBelonging(End end) {
        for (int i = end.first(); i < end.last(); i++) {
            Match<Cue> cue = annotated.cueAt(i, CueKind.REFERENCE);
            if (cue != null && cue.value().is("sort", "affiliate")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words hold the last word of one of the whole's names. */
    private boolean names(End end, Actor whole) {
        Language language = annotated.text().language();
        for (String form : whole.forms(language)) {
            String key = Keys.of(form);
            String last = key.substring(Math.max(key.lastIndexOf(' '), key.lastIndexOf('-')) + 1);
            for (int i = end.first(); i < end.last(); i++) {
                if (annotated.text().key(i).equals(last)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Related related(End end, Actor whole, Sentence sentence) {
        End parent = End.of(end.first(), end.last(), Sort.GROUP, whole, whole.country());
        return new Related(
                Relation.Kind.AFFILIATED_WITH,
                end,
                parent,
                sentence.index(),
                end.first(),
                end.last(),
                end.first(),
                end.last(),
                false);
    }
}
