package org.marsad.reading.attribution;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.ActorRef;
import org.marsad.model.Language;
import org.marsad.model.PlaceKind;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.reading.grammar.Antecedents;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Text;

/** Names the speaker behind a mention: a body, the body of a spokesman, a government behind its capital, or a role. */
public final class Speakers {
    private static final int BODY_REACH = 5;
    /** Villagers, traders or families who tell something. */
    static final Speaker WITNESS = new Speaker("role-witness", "resident or witness", SpeakerRole.WITNESS);

    /** Actors whom reports make act and suffer, but not speak. */
    private static final Set<String> MUTE = Set.of("unidentified-armed", "jihadist-generic", "mercenaries", "children");

    private final Annotated annotated;
    private final Cases cases;
    private final ActorNames names;
    private final Antecedents antecedents;

    public Speakers(Annotated annotated, Cases cases, ActorNames names) {
        this.annotated = annotated;
        this.cases = cases;
        this.names = names;
        this.antecedents = new Antecedents(annotated);
    }

    /** The speaker a mention stands for, or null where it cannot speak (a victim, a village). */
    public @Nullable Speaker of(Mention mention) {
        if (mention instanceof PlaceMention place) {
            return ofPlace(place);
        }
        if (mention instanceof ActorMention actor) {
            ActorMention meant = antecedents.resolve(actor);
            return MUTE.contains(meant.actor().id()) ? null : ofActor(meant);
        }
        return null;
    }

    /** The government of the report's country, or null where the country is not known. */
    @Nullable
    Speaker government() {
        ActorRef government = names.governmentOf(names.country());
        return government == null ? null : new Speaker(government.id(), government.name(), SpeakerRole.OFFICIAL);
    }

    /** The government that a capital stands for, whatever its case ("À Ouagadougou, c'est le mutisme"); or null. */
    public @Nullable Speaker ofCapital(PlaceMention mention) {
        ActorRef government = names.isCapital(mention.place())
                ? names.governmentOf(mention.place().country())
                : null;
        return government == null ? null : new Speaker(government.id(), government.name(), SpeakerRole.OFFICIAL);
    }

    private @Nullable Speaker ofPlace(PlaceMention mention) {
        boolean country = mention.place().kind() == PlaceKind.COUNTRY;
        if (!country && !names.isCapital(mention.place())) {
            return null;
        }
        if (cases.of(mention) != Case.BARE && cases.of(mention) != Case.BY) {
            return null;
        }
        ActorRef government = names.governmentOf(mention.place().country());
        return government == null ? null : new Speaker(government.id(), government.name(), SpeakerRole.OFFICIAL);
    }

    private Speaker ofActor(ActorMention mention) {
        Actor actor = mention.actor();
        if (actor.kind() == ActorKind.OBSERVER_ROLE) {
            return ofRole(mention);
        }
        if (actor.kind() == ActorKind.CIVILIANS) {
            return WITNESS;
        }
        ActorRef ref = names.name(actor);
        return new Speaker(ref.id(), ref.name(), roleOf(actor.kind()));
    }

    private Speaker ofRole(ActorMention mention) {
        String id = mention.actor().id();
        ActorRef owner = id.startsWith("media-") ? names.parentOf(mention.actor()) : null;
        if (owner != null) {
            return new Speaker(owner.id(), owner.name(), SpeakerRole.PARTY);
        }
        switch (id) {
            case "role-spokesperson", "role-group-claim":
                ActorMention body = bodyNear(mention);
                if (body == null && isDefinite(mention)) {
                    body = bodyBefore(mention.first());
                }
                return body != null ? ofActor(body) : ofWords(mention);
            case "role-chief-of-staff":
                return named(names.forcesOf(names.countryNear(annotated, mention)), SpeakerRole.OFFICIAL, mention);
            case "role-minister", "role-president":
                return named(names.governmentOf(names.countryNear(annotated, mention)), SpeakerRole.OFFICIAL, mention);
            case "media-local", "media-other":
                return new Speaker("media-other", "media", SpeakerRole.MEDIA);
            case "role-local-official":
                return localOfficial(mention);
            case "role-mayor", "role-governor", "role-prefect":
                return office(mention);
            default:
                return new Speaker(id, mention.actor().name(), SpeakerRoles.of(id));
        }
    }

    private Speaker named(@Nullable ActorRef ref, SpeakerRole role, ActorMention mention) {
        return ref == null
                ? new Speaker(mention.actor().id(), mention.actor().name(), role)
                : new Speaker(ref.id(), ref.name(), role);
    }

    /** "Officials" without "local" speak for the government. */
    private Speaker localOfficial(ActorMention mention) {
        ActorMention body = bodyNear(mention);
        if (body != null && (body.actor().kind().isArmedGroup() || body.actor().country() != null)) {
            return ofActor(antecedents.resolve(body));
        }
        String words = words(mention);
        boolean local = words.contains("local")
                || words.contains("محلي")
                || words.contains("commun")
                || words.contains("region")
                || words.contains("district")
                || words.contains("administrati")
                || words.contains("بلدي")
                || words.contains("اداري");
        return local
                ? new Speaker(mention.actor().id(), mention.actor().name(), SpeakerRole.OFFICIAL)
                : named(names.governmentOf(names.countryNear(annotated, mention)), SpeakerRole.OFFICIAL, mention);
    }

    /** "The mayor of X" keeps his place. */
    private Speaker office(ActorMention mention) {
        for (int i = mention.last(); i < Math.min(annotated.text().size(), mention.last() + 5); i++) {
            PlaceMention place = annotated.placeAt(i);
            if (place != null
                    && annotated.text().token(i).sentence()
                            == annotated.text().token(mention.first()).sentence()) {
                String name = mention.actor().name() + " of " + place.place().name();
                return new Speaker(mention.actor().id(), name, SpeakerRole.OFFICIAL);
            }
            if (annotated.text().token(i).isPunctuation()) {
                break;
            }
        }
        return new Speaker(mention.actor().id(), mention.actor().name(), SpeakerRole.OFFICIAL);
    }

    /** The body a spokesman speaks for: named directly before him, or after "of", "for", باسم. */
    private @Nullable ActorMention bodyNear(ActorMention mention) {
        String last = annotated.text().key(mention.last() - 1);
        if (last.startsWith("باسم") && last.length() > 4) {
            return bodyBefore(mention.first());
        }
        ActorMention before = annotated.actorAt(mention.first() - 1);
        if (before != null && before.actor().kind() != ActorKind.OBSERVER_ROLE) {
            return before;
        }
        Text text = annotated.text();
        for (int i = mention.last(); i < Math.min(text.size(), mention.last() + BODY_REACH); i++) {
            ActorMention body = annotated.actorAt(i);
            if (body != null) {
                boolean joined = i == mention.last() || isOwner(cases.of(body)) || text.language() == Language.AR;
                return joined && body.actor().kind() != ActorKind.OBSERVER_ROLE ? body : null;
            }
            boolean mark = text.token(i).isPunctuation() && !text.key(i).equals("\"");
            if (mark
                    || annotated.cueAt(i, CueKind.SPEECH) != null
                    || annotated.cueAt(i, CueKind.COMPLEMENTIZER) != null) {
                return null;
            }
        }
        return null;
    }

    private static boolean isOwner(Case c) {
        return c != Case.BARE && c != Case.ON && c != Case.BY && c != Case.AFTER;
    }

    /** The force, group or authority named last before a token, as a speaker; or null. */
    @Nullable
    Speaker partyBefore(int token) {
        ActorMention body = bodyBefore(token);
        return body == null ? null : ofActor(antecedents.resolve(body));
    }

    /** "Le porte-parole" without a body of its own: of whoever was named before. */
    private boolean isDefinite(ActorMention mention) {
        return switch (annotated.text().key(mention.first() - 1)) {
            case "le", "la", "les", "son", "sa", "ses", "leur", "leurs", "the", "its", "their" ->
                mention.last() - mention.first() == 1;
            default -> false;
        };
    }

    /** "Its spokesman": the force, group or authority named last before. */
    private @Nullable ActorMention bodyBefore(int token) {
        ActorMention found = null;
        for (ActorMention other : annotated.actors()) {
            if (other.last() > token) {
                break;
            }
            ActorKind kind = other.actor().kind();
            boolean body = kind.isForce()
                    || kind == ActorKind.GOVERNMENT
                    || kind == ActorKind.INTERNATIONAL_ORGANISATION
                    || (kind.isArmedGroup() && kind != ActorKind.GENERIC_ARMED);
            if (body) {
                found = other;
            }
        }
        return found;
    }

    private Speaker ofWords(ActorMention mention) {
        String words = words(mention);
        if (speaksForCitizens(mention.last())) {
            return new Speaker("role-civil-society", "civil society", SpeakerRole.OBSERVER);
        }
        String country = names.countryNear(annotated, mention);
        if (words.contains("army")
                || words.contains("milita")
                || words.contains("armee")
                || words.contains("جيش")
                || words.contains("عسكري")) {
            return named(names.forcesOf(country), SpeakerRole.OFFICIAL, mention);
        }
        if (words.contains("govern") || words.contains("gouvern") || words.contains("حكوم")) {
            return named(names.governmentOf(country), SpeakerRole.OFFICIAL, mention);
        }
        ActorMention office = annotated.actorAt(mention.first() - 1);
        if (office != null && office.actor().id().equals("role-minister")) {
            return ofRole(office);
        }
        ActorMention body = annotated.text().language() == Language.AR ? null : bodyBefore(mention.first());
        return body == null
                ? new Speaker(mention.actor().id(), mention.actor().name(), SpeakerRole.OFFICIAL)
                : ofActor(body);
    }

    /** "متحدث باسم شباب المدينة", "a spokesman for the drivers' union": a body of citizens that no table names. */
    private boolean speaksForCitizens(int from) {
        Text text = annotated.text();
        for (int i = from; i < Math.min(text.size(), from + 2); i++) {
            String key = text.key(i).startsWith("ال") ? text.key(i).substring(2) : text.key(i);
            switch (key) {
                case "شباب",
                        "تجمع",
                        "رابطه",
                        "جمعيه",
                        "جمعيات",
                        "ايتلاف",
                        "تنسيقيه",
                        "نقابه",
                        "لجنه",
                        "اهالي",
                        "اسر",
                        "عايلات",
                        "ذوي",
                        "سكان",
                        "association",
                        "youth",
                        "collective",
                        "union",
                        "jeunes",
                        "collectif",
                        "syndicat" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private String words(ActorMention mention) {
        StringBuilder words = new StringBuilder();
        for (int i = mention.first(); i < mention.last(); i++) {
            words.append(annotated.text().key(i)).append(' ');
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    private static SpeakerRole roleOf(ActorKind kind) {
        return switch (kind) {
            case GOVERNMENT -> SpeakerRole.OFFICIAL;
            case INTERNATIONAL_ORGANISATION, REGIONAL_ORGANISATION -> SpeakerRole.OBSERVER;
            default -> SpeakerRole.PARTY;
        };
    }
}
