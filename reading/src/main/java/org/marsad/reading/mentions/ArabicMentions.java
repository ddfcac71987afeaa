package org.marsad.reading.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.marsad.model.ActorKind;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.numbers.Quantity;
import org.marsad.reading.text.Text;

/**
 * Words that name a person or qualify the noun before them: مسلح is a gunman after a number and an adjective in هجوم مسلح,
 * عسكري a soldier in مقتل عسكري and an adjective in تدخل عسكري. Only the persons stay.
 */
final class ArabicMentions {
    /** Singulars and duals that serve as adjectives too, without article. */
    private static final Set<String> ADJECTIVES = Set.of(
            "عسكري",
            "عسكريا",
            "عسكريه",
            "مدني",
            "مدنيا",
            "مدنيه",
            "ارهابي",
            "ارهابيا",
            "ارهابيه",
            "جهادي",
            "جهاديا",
            "مسلح",
            "مسلحا",
            "مسلحه",
            "متشدد",
            "متشددا",
            "متطرف",
            "متطرفا",
            "تكفيري",
            "مجهول",
            "مجهولا",
            "ارهابيين",
            "ارهابيان",
            "عسكريين",
            "عسكريان",
            "مسلحين",
            "مسلحان");

    private final Text text;
    private final List<Match<Cue>> cues;

    private final List<Quantity> quantities;

    private ArabicMentions(Text text, List<Match<Cue>> cues, List<Quantity> quantities) {
        this.text = text;
        this.cues = cues;
        this.quantities = quantities;
    }

    /** The actors without adjectives. */
    static List<ActorMention> persons(
            Text text, List<ActorMention> actors, List<Match<Cue>> cues, List<Quantity> quantities) {
        ArabicMentions mentions = new ArabicMentions(text, cues, quantities);
        List<ActorMention> kept = new ArrayList<>(actors.size());
        for (ActorMention actor : actors) {
            if (!mentions.isAdjective(actor) && !mentions.isOtherWord(actor)) {
                kept.add(actor);
            }
        }
        return kept;
    }

    private boolean isAdjective(ActorMention actor) {
        if (actor.last() - actor.first() != 1 || actor.actor().kind() == ActorKind.OBSERVER_ROLE) {
            return false;
        }
        int at = actor.first();
        String word = text.key(at);
        boolean definite = word.startsWith("ال");
        String bare = definite ? word.substring(2) : word;
        if (!ADJECTIVES.contains(bare)
                || at == text.sentenceOf(at).firstToken()
                || !text.token(at - 1).isWord()) {
            return false;
        }
        if (isCounted(at)) {
            return false;
        }
        String before = text.key(at - 1);
        if (bare.endsWith("ين") || bare.endsWith("ان")) {
            return !definite && (before.endsWith("ين") || before.endsWith("ان")) && isNounBefore(at);
        }
        return isNounBefore(at) && (!definite || before.contains("ال"));
    }

    /** What is of Turkish make is not Turkey's; أمام is not إمام, الأعلام not الإعلام, قصره no child; القاعدة alone is a base, with تنظيم before it al-Qaeda. */
    private boolean isOtherWord(ActorMention actor) {
        if (text.key(actor.last()).equals("الصنع")) {
            return true;
        }
        if (actor.last() - actor.first() != 1) {
            return false;
        }
        String key = text.key(actor.first());
        if (key.endsWith("امام") || key.endsWith("الاعلام")) {
            return text.words(actor.first(), actor.last()).indexOf('أ') >= 0;
        }
        if (actor.division() != null
                && !actor.division().pronoun().isEmpty()
                && actor.division().rest().length() <= 3) {
            return true;
        }
        return actor.actor().id().equals("al-qaeda") && !isOrganisation(actor.first());
    }

    private boolean isOrganisation(int token) {
        if (text.key(token).startsWith("لل") || token == 0) {
            return true;
        }
        return switch (text.key(token - 1)) {
            case "تنظيم", "التنظيم", "تنظيما", "فرع", "لتنظيم", "زعيم", "فروع", "بتنظيم", "ب", "مع", "و", "\"" -> true;
            default -> false;
        };
    }

    /** Whether the word before is a noun that an adjective can follow: a deed, a site, an office, or no cue word at all. */
    private boolean isNounBefore(int at) {
        boolean any = false;
        for (Match<Cue> cue : cues) {
            if (cue.first() > at) {
                break;
            }
            if (cue.last() != at) {
                continue;
            }
            switch (cue.value().kind()) {
                case EVENT, SITE, OFFICE, EQUIPMENT, PLACE_WORD -> {
                    if (!cue.value().is("pos", "verb")) {
                        return true;
                    }
                    any = true;
                }
                default -> any = true;
            }
        }
        return !any && text.key(at - 1).length() > 2;
    }

    private boolean isCounted(int at) {
        for (Quantity quantity : quantities) {
            if (quantity.lastToken() == at || (quantity.firstToken() < at && at < quantity.lastToken())) {
                return true;
            }
        }
        return false;
    }
}
