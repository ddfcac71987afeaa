package org.marsad.reading.grammar;

import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Text;

/** Whom "it", "its fighters", "the group" and "the jihadists" mean: the actor named last before them. */
public final class Antecedents {
    private static final int SENTENCES_BACK = 3;
    private static final int LINK_WORDS = 6;

    private final Annotated annotated;
    private final Text text;

    public Antecedents(Annotated annotated) {
        this.annotated = annotated;
        this.text = annotated.text();
    }

    /** The named armed group a generic mention refers back to, or the mention itself where it introduces somebody. */
    public ActorMention resolve(ActorMention mention) {
        ActorMention own = affiliation(mention);
        if (own != null) {
            return own;
        }
        if (!isGenericGroup(mention) || !isDefinite(mention.first())) {
            return mention;
        }
        ActorMention near = groupBefore(mention.first(), mention.actor().id().equals("rebels-generic"));
        ActorMention group = near != null ? near : onlyGroupBefore(mention.first());
        return group == null
                ? mention
                : new ActorMention(mention.first(), mention.last(), group.actor(), mention.division());
    }

    private static boolean isGenericGroup(ActorMention mention) {
        return switch (mention.actor().id()) {
            case "fighters-generic", "jihadist-generic", "rebels-generic" -> true;
            default -> false;
        };
    }

    /** "Gunmen from the group", مسلحون ينتمون إلى …: the group that those nobody names are said to be of. */
    private @Nullable ActorMention affiliation(ActorMention mention) {
        if (mention.actor().kind() != ActorKind.GENERIC_ARMED && !isGenericGroup(mention)) {
            return null;
        }
        boolean linked = false;
        for (int i = mention.last(); i < Math.min(text.size(), mention.last() + LINK_WORDS); i++) {
            ActorMention group = annotated.actorAt(i);
            if (group != null) {
                boolean attached = group.attachedPreposition() == 'ل';
                return (linked || attached) && isNamedGroup(group)
                        ? new ActorMention(mention.first(), mention.last(), group.actor(), mention.division())
                        : null;
            }
            if (!isLink(text.key(i))) {
                return null;
            }
            linked = true;
        }
        return null;
    }

    private static boolean isLink(String key) {
        return switch (key) {
            case "من",
                    "يعتقد",
                    "انهم",
                    "يشتبه",
                    "في",
                    "انتمايهم",
                    "بانتمايهم",
                    "يرجح",
                    "الي",
                    "علي",
                    "ينتمون",
                    "ينتمي",
                    "تنتمي",
                    "تابعون",
                    "تابعين",
                    "تابعه",
                    "يتبعون",
                    "تتبع",
                    "موالون",
                    "موالين",
                    "محسوبون",
                    "محسوبين",
                    "منتمون",
                    "منتمين",
                    "المنتمين",
                    "التابعين",
                    "التابعون",
                    "الموالين",
                    "from",
                    "of",
                    "belonging",
                    "to",
                    "the",
                    "loyal",
                    "affiliated",
                    "linked",
                    "with",
                    "du",
                    "de",
                    "des",
                    "la",
                    "le",
                    "l",
                    "au",
                    "a",
                    "appartenant",
                    "affilies",
                    "lies",
                    "reclamant",
                    "se" -> true;
            default -> false;
        };
    }

    private boolean isDefinite(int first) {
        String own = text.key(first);
        if (own.startsWith("ال")
                || own.startsWith("وال")
                || own.endsWith("ها")
                || own.endsWith("هم")
                || own.endsWith("ه")) {
            return true;
        }
        for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
            switch (text.key(i)) {
                case "the", "its", "their", "his", "these", "those", "same", "les", "ses", "leurs", "ces", "memes" -> {
                    return true;
                }
                default -> {
                    if (annotated.cueAt(i, CueKind.DETERMINER) == null) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    /** The named non-state armed group nearest before a token, within a few sentences. */
    public @Nullable ActorMention groupBefore(int token) {
        return groupBefore(token, false);
    }

    /** Of "the rebels" a movement of rebels or separatists is the better antecedent than jihadists named nearer. */
    private @Nullable ActorMention groupBefore(int token, boolean rebels) {
        ActorMention movement = null;
        int sentence = text.token(token).sentence();
        ActorMention found = null;
        for (ActorMention mention : annotated.actors()) {
            if (mention.last() > token) {
                break;
            }
            boolean near = sentence - text.token(mention.first()).sentence() <= SENTENCES_BACK
                    || (rebels && isMovement(mention));
            if (near && isNamedGroup(mention) && (found == null || !isUmbrella(mention))) {
                found = mention;
                movement = rebels && isMovement(mention) ? mention : movement;
            }
        }
        return movement == null ? found : movement;
    }

    private static boolean isMovement(ActorMention mention) {
        ActorKind kind = mention.actor().kind();
        return (kind == ActorKind.SEPARATIST || kind == ActorKind.REBEL)
                && !mention.actor().id().equals("azawadi-movements");
    }

    /** The one named armed group that a report has told of before a token, or null where it has told of none or of several. */
    private @Nullable ActorMention onlyGroupBefore(int token) {
        ActorMention only = null;
        for (ActorMention mention : annotated.actors()) {
            if (mention.last() > token) {
                break;
            }
            if (isNamedGroup(mention) && !isUmbrella(mention)) {
                if (only != null && !only.actor().id().equals(mention.actor().id())) {
                    return null;
                }
                only = mention;
            }
        }
        return only;
    }

    /** Al-Qaeda and the Islamic State as a whole are named to place a group, seldom as who acts. */
    private static boolean isUmbrella(ActorMention mention) {
        return mention.actor().id().equals("al-qaeda") || mention.actor().id().equals("is-central");
    }

    private static boolean isNamedGroup(ActorMention mention) {
        ActorKind kind = mention.actor().kind();
        return kind.isArmedGroup()
                && kind != ActorKind.GENERIC_ARMED
                && !mention.actor().id().endsWith("-generic");
    }

    /** Whose "its units", "its men" are: the party, the staff or the government named last in the sentence, else before it. */
    public @Nullable ActorMention ownerBefore(int token) {
        ActorMention owner = null;
        int sentence = text.token(token).sentence();
        for (ActorMention mention : annotated.actors()) {
            if (mention.last() > token) {
                break;
            }
            if (text.token(mention.first()).sentence() == sentence && isOwner(mention)) {
                owner = mention;
            }
        }
        return owner != null ? owner : subjectBefore(token);
    }

    private static boolean isOwner(ActorMention mention) {
        ActorKind kind = mention.actor().kind();
        return (kind.isArmedGroup() && !isGenericGroup(mention))
                || kind.isForce()
                || kind == ActorKind.INTERNATIONAL_ORGANISATION
                || mention.actor().id().equals("role-chief-of-staff");
    }

    /** "Ils ont tué deux chasseurs": they are still who was told of before, and not whom they killed. */
    private boolean isBehindPronoun(ActorMention mention) {
        int first = text.sentenceOf(mention.first()).firstToken();
        for (int i = first; i < mention.first(); i++) {
            Match<Cue> pronoun = annotated.cueAt(i, CueKind.PRONOUN);
            if (pronoun != null && isThey(text.key(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThey(String key) {
        return switch (key) {
            case "ils", "elles", "they" -> true;
            default -> false;
        };
    }

    /** Who "it" or "they" is as the subject of a deed: the party named last before the sentence, or earlier in it. */
    public @Nullable ActorMention subjectBefore(int token) {
        int sentence = text.token(token).sentence();
        ActorMention found = null;
        for (ActorMention mention : annotated.actors()) {
            if (mention.last() > token) {
                break;
            }
            int back = sentence - text.token(mention.first()).sentence();
            ActorKind kind = mention.actor().kind();
            boolean party = kind.isArmedGroup() || kind.isForce();
            if (back <= 1 && party) {
                boolean other = found == null
                        || text.token(found.first()).sentence()
                                != text.token(mention.first()).sentence();
                boolean better = other && (found == null || !isBehindPronoun(mention));
                found = better ? mention : found;
            }
        }
        return found;
    }
}
