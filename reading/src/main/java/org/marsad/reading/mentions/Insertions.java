package org.marsad.reading.mentions;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.marsad.model.Language;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.text.Text;

/**
 * What writers put between the words of a phrase: the day ("s'est emparé lundi du camp", "seized on Monday control of"), and
 * in French adverbs ("a également été attaqué", "a ensuite mis le feu").
 */
final class Insertions {
    /** By their keys, which have no accents. */
    private static final Set<String> ADVERBS = Set.of(
            "egalement",
            "aussi",
            "ainsi",
            "ensuite",
            "aussitot",
            "encore",
            "notamment",
            "finalement",
            "officiellement",
            "formellement",
            "brievement",
            "rapidement",
            "immediatement",
            "violemment",
            "lourdement",
            "mortellement",
            "simultanement",
            "recemment",
            "bientot",
            "toutefois",
            "enfin",
            "d'abord",
            "dabord",
            "litteralement",
            "sommairement",
            "sauvagement",
            "froidement",
            "lachement",
            "entierement",
            "totalement",
            "partiellement",
            "definitivement",
            "discretement",
            "unilateralement",
            "conjointement",
            "respectivement",
            "publiquement",
            "solennellement",
            "effectivement",
            "visiblement",
            "apparemment",
            "vraisemblablement",
            "probablement",
            "certainement",
            "temporairement",
            "provisoirement",
            "progressivement",
            "successivement",
            "desormais",
            "carrement",
            "purement",
            "simplement",
            "tranquillement",
            "methodiquement",
            "systematiquement",
            "deliberement",
            "volontairement",
            "accidentellement",
            "directement",
            "indirectement",
            "principalement",
            "essentiellement",
            "massivement",
            "pacifiquement",
            "bruyamment",
            "vigoureusement",
            "lui",
            "elle",
            "elles",
            "eux");

    private Insertions() {}

    static BitSet of(Text text, List<DateMention> dates) {
        BitSet inserted = new BitSet(text.size());
        for (DateMention date : dates) {
            inserted.set(date.firstToken(), date.lastToken());
        }
        if (text.language() == Language.FR) {
            for (int i = 0; i < text.size(); i++) {
                if (ADVERBS.contains(text.key(i))) {
                    inserted.set(i);
                }
            }
        }
        return inserted;
    }
}
