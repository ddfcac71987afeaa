package org.marsad.reading.deeds;

import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.PlaceKind;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.text.Text;

/**
 * Which deed a cue tells where its surroundings decide: a raid by aircraft is an air strike, forces that fire on
 * demonstrators put them down, and what is "taken" is a place, people or nothing of its own.
 */
final class DeedClasses {
    private static final int REACH_OF_FALL = 6;

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final PlaceObjects objects;

    DeedClasses(Annotated annotated, Clauses clauses, Cases cases) {
        this.objects = new PlaceObjects(annotated, clauses, cases);
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
    }

    /**
     * The class of deed that a cue tells, or null where it tells none.
     *
     * @param found who does it and to whom, by the grammar of the sentence
     */
    @Nullable
    String of(Match<Cue> cue, Arguments.Found found) {
        boolean noun = cue.value().is("pos", "noun");
        if (!objects.admit(cue, found)) {
            return null;
        }
        String deed = fromTheAir(cue) ? "airstrike" : ofSubject(cue);
        if (cue.value().is("bare", "1") && isOfGroup(found)) {
            deed = "attack";
        }
        boolean shooting = deed.equals("attack") || deed.equals("killing") || deed.equals("massacre");
        if (shooting && isShootingAtCrowd(found, !deed.equals("attack"))) {
            deed = "crackdownlive";
        }
        if (deed.equals("regain") && !noun && takesThings(cue)) {
            return "weapons";
        }
        if (deed.equals("regain") && isPreparing(cue)) {
            return null;
        }
        boolean taking = deed.equals("capture") || deed.equals("regain");
        if (taking && noun && isOverAffairs(cue)) {
            return null;
        }
        if (deed.equals("capture")
                && noun
                && annotated.cueAt(cue.first(), CueKind.CASUALTY) != null
                && !takesPlace(cue)) {
            return null;
        }
        if (deed.equals("abduction") && !noun && found.patients().isEmpty() && isOfThings(cue)) {
            return "looting";
        }
        if (deed.equals("clash") && (meetsCrowd(cue) || isBrawl(found))) {
            deed = "riot";
        }
        if (deed.equals("capture") && !noun) {
            return taken(cue, found);
        }
        if (deed.equals("shootdown")) {
            boolean byGroup = found.agents().stream()
                    .anyMatch(agent -> agent.actor().kind().isArmedGroup());
            boolean ofState = found.agents().isEmpty()
                    && (found.patients().stream()
                                    .anyMatch(patient -> patient.actor().kind().isForce())
                            || namesForce(cue));
            return byGroup || ofState ? "attack" : "weapons";
        }
        if (deed.equals("transfer") && !noun && found.sites().isEmpty() && isOfCaptives(cue)) {
            return null;
        }
        if (deed.equals("transfer") && cue.value().is("side", "giver") && byUnknown(found)) {
            return null;
        }
        if (deed.equals("entry")) {
            return isTakenByEntering(cue, found) ? "capture" : null;
        }
        if (deed.equals("abduction") && cue.value().is("way", "lead") && isByState(found)) {
            return null;
        }
        boolean tolls = !found.patients().isEmpty()
                && found.patients().stream()
                        .allMatch(patient -> patient.actor().kind().isForce());
        if (deed.equals("looting") && !noun && tolls && found.sites().isEmpty()) {
            return null;
        }
        boolean offices = !found.agents().isEmpty()
                && found.agents().stream().allMatch(agent -> agent.actor().kind() == ActorKind.GOVERNMENT);
        if (deed.equals("transfer")
                && cue.value().is("way", "leave")
                && offices
                && found.sites().isEmpty()) {
            return null;
        }
        return switch (deed) {
            case "fall" -> (text.language() == Language.AR ? fallsPlace(cue) : isOfPlace(cue)) ? "capture" : null;
            case "take" -> takesPlace(cue) ? "capture" : null;
            case "retake" -> takesPlace(cue) ? "regain" : null;
            case "vanish" -> isOfPeople(found) ? "abduction" : null;
            default -> deed;
        };
    }

    /** "Les otages ont été remis à la Croix-Rouge": people are handed over, and no place. */
    private boolean isOfCaptives(Match<Cue> cue) {
        for (int i = clauses.begin(cue.first()); i < cue.first(); i++) {
            Match<Cue> captives = annotated.cueAt(i, CueKind.CASUALTY);
            if (captives != null && captives.value().is("pos", "noun")) {
                return true;
            }
        }
        return false;
    }

    /** "Un hélicoptère de l'armée a été abattu": whose it was stands between the words of the cue. */
    private boolean namesForce(Match<Cue> cue) {
        for (int i = cue.first(); i < cue.last() + 3 && i < text.size(); i++) {
            ActorMention owner = annotated.actorAt(i);
            if (owner != null && owner.actor().kind().isForce()) {
                return true;
            }
        }
        return false;
    }

    /** "استهدفت غارة معسكرا": the verb tells what the noun directly after it names. */
    private String ofSubject(Match<Cue> cue) {
        String deed = cue.value().get("class");
        if (text.language() != Language.AR
                || !deed.equals("attack")
                || cue.value().is("pos", "noun")) {
            return deed;
        }
        Match<Cue> subject = annotated.cueAt(cue.last(), CueKind.EVENT);
        if (subject == null || !subject.value().is("pos", "noun")) {
            return deed;
        }
        String named = subject.value().get("class");
        return Killings.kills(named) ? named : deed;
    }

    /** "سقطت كيدال": what falls is a place, named directly after the verb. */
    private boolean fallsPlace(Match<Cue> cue) {
        PlaceMention place = annotated.placeAt(cue.last());
        return place != null
                && place.attachedPreposition() == 0
                && place.first() == cue.last()
                && place.place().kind() != PlaceKind.COUNTRY;
    }

    /** "Farabougou est tombé": what falls is a place or a camp, named directly before, and not into anything. */
    private boolean isOfPlace(Match<Cue> cue) {
        int from = clauses.begin(cue.first());
        Match<Cue> goal = annotated.cueAt(cue.last(), CueKind.PREPOSITION);
        if (goal != null && annotated.dateAt(cue.last()) == null) {
            return false;
        }
        for (int i = cue.first() - 1; i >= Math.max(from, cue.first() - REACH_OF_FALL); i--) {
            if (annotated.actorAt(i) != null) {
                return false;
            }
            Match<Cue> site = annotated.cueAt(i, CueKind.SITE);
            if (annotated.placeAt(i) != null || (site != null && site.value().is("target", "state"))) {
                return true;
            }
            if (isOrdinal(text.key(i))) {
                return true;
            }
            if (annotated.cueAt(i, CueKind.PREPOSITION) != null) {
                return false;
            }
        }
        return false;
    }

    /** "Les deux premières sont tombées": of the places listed before. */
    private static boolean isOrdinal(String key) {
        return switch (key) {
            case "premiere", "premieres", "premiers", "seconde", "secondes", "deuxieme", "troisieme" -> true;
            default -> false;
        };
    }

    /** "A repris Anéfis", "a pris lundi la ville de Léré": a settlement as the object. */
    private boolean takesPlace(Match<Cue> cue) {
        for (int i = cue.last(); i < Math.min(clauses.end(cue.first()), cue.last() + 5); i++) {
            PlaceMention place = annotated.placeAt(i);
            if (place != null) {
                return place.place().kind() != PlaceKind.COUNTRY;
            }
            boolean small = annotated.dateAt(i) != null
                    || annotated.cueAt(i, CueKind.PLACE_WORD) != null
                    || annotated.cueAt(i, CueKind.DETERMINER) != null
                    || text.key(i).equals("de")
                    || text.key(i).equals("d");
            if (!small) {
                return false;
            }
        }
        return false;
    }

    /** Villagers who vanish were taken; money that vanishes was not. */
    private static boolean isOfPeople(Arguments.Found found) {
        return found.agents().stream().anyMatch(agent -> agent.actor().kind() == ActorKind.CIVILIANS);
    }

    /** "دخلتها الحركة", "دخل المتمردون كيدال": armed men who enter a place, named right after them or before the verb, take it. */
    private boolean isTakenByEntering(Match<Cue> cue, Arguments.Found found) {
        boolean armed = found.agents().stream()
                .anyMatch(agent -> agent.actor().kind().isArmedGroup()
                        || agent.actor().kind().isForce());
        if (!armed || isOverAffairs(cue)) {
            return false;
        }
        if (cue.division() != null && !cue.division().pronoun().isEmpty()) {
            return true;
        }
        for (int i = cue.last(); i < Math.min(clauses.end(cue.first()), cue.last() + 6); i++) {
            PlaceMention place = annotated.placeAt(i);
            if (place != null) {
                boolean bare = place.attachedPreposition() == 0
                        && annotated.cueAt(place.first() - 1, CueKind.PREPOSITION) == null;
                return bare && place.place().kind() != PlaceKind.COUNTRY;
            }
        }
        return false;
    }

    /** "يستعد الجيش": prepares; only after لم do these letters mean that something was taken back. */
    private boolean isPreparing(Match<Cue> cue) {
        return switch (text.key(cue.first())) {
            case "يستعد", "تستعد", "ويستعد", "وتستعد" -> {
                String before = cue.first() == 0 ? "" : text.key(cue.first() - 1);
                yield !before.endsWith("لم");
            }
            default -> false;
        };
    }

    /** Gunmen who withdraw after an attack hand nothing over. */
    private static boolean byUnknown(Arguments.Found found) {
        return !found.agents().isEmpty()
                && found.agents().stream().allMatch(agent -> agent.actor().kind() == ActorKind.GENERIC_ARMED);
    }

    /** Whom soldiers lead somewhere is arrested or escorted, not kidnapped. */
    private static boolean isByState(Arguments.Found found) {
        return !found.agents().isEmpty()
                && found.agents().stream()
                        .allMatch(agent ->
                                agent.actor().kind().isForce() || agent.actor().kind() == ActorKind.GOVERNMENT);
    }

    /** Nothing is told: the cue only leads to the deed ("the vehicle hit a mine"). */
    boolean isNone(Match<Cue> cue) {
        return cue.value().is("class", "none")
                || cue.value().is("class", "accident")
                || (!cue.value().is("pos", "noun") && meetsExplosive(cue));
    }

    /** "The vehicle hit a mine": the mine is the deed, the verb only meets it. */
    private boolean meetsExplosive(Match<Cue> cue) {
        if (annotated.cueAt(cue.first(), CueKind.UNDERGO) == null) {
            return false;
        }
        for (int i = cue.last(); i < Math.min(text.size(), cue.last() + 4); i++) {
            Match<Cue> next = annotated.cueAt(i, CueKind.EVENT);
            if (next != null && next.value().is("pos", "noun")) {
                return true;
            }
        }
        return false;
    }

    /** "Fourteen army vehicles driven off": things and herds, not people. */
    private boolean isOfThings(Match<Cue> cue) {
        if (text.language() != Language.EN) {
            return false;
        }
        for (int i = Math.max(clauses.begin(cue.first()), cue.first() - 3);
                i < Math.min(text.size(), cue.last() + 3);
                i++) {
            if (i >= cue.last() && text.key(i).equals("from")) {
                return false;
            }
            boolean bodies = i >= cue.last() && annotated.cueAt(i, CueKind.CASUALTY) != null;
            if ((bodies || annotated.cueAt(i, CueKind.EQUIPMENT) != null) && clauses.same(i, cue.first())) {
                return true;
            }
        }
        return false;
    }

    /** Control of a situation, of things or of power takes no place. */
    private boolean isOverAffairs(Match<Cue> cue) {
        if (text.key(cue.first() - 1).equals("تحت")) {
            return true;
        }
        for (int i = cue.first() + 1; i < Math.min(text.size(), cue.last() + 4); i++) {
            switch (text.key(i)) {
                case "الوضع", "الامور", "الموقف", "الاوضاع", "السلطه", "الحكم", "situation", "power", "pouvoir" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "Clashes between protesters and the police". */
    private boolean meetsCrowd(Match<Cue> cue) {
        for (int i = clauses.begin(cue.first()); i < clauses.end(cue.first()); i++) {
            ActorMention mention = annotated.actorAt(i);
            if (mention != null && mention.actor().id().startsWith("protesters")) {
                return true;
            }
        }
        return false;
    }

    /** A strike of which only a group is told to be the doer is no strike from the air. */
    private static boolean isOfGroup(Arguments.Found found) {
        return !found.agents().isEmpty()
                && found.agents().stream()
                        .allMatch(agent -> agent.actor().kind().isArmedGroup());
    }

    /** "They were seized in Burkina Faso": people told of before. */
    private boolean isOfThem(Match<Cue> cue) {
        if (cue.length() > 1 || annotated.cueAt(cue.first() - 1, CueKind.PASSIVE) == null) {
            return false;
        }
        for (int i = cue.first() - 2; i >= Math.max(clauses.begin(cue.first()), cue.first() - 4); i--) {
            Match<Cue> pronoun = annotated.cueAt(i, CueKind.PRONOUN);
            if (text.key(i).equals("who")) {
                return true;
            }
            if (pronoun != null) {
                return !pronoun.value().is("nominal", "1") && !text.key(i).equals("it");
            }
        }
        return false;
    }

    /** "Backed by French helicopters": aircraft that only support the deed. */
    private boolean isBeside(int vehicle, int from) {
        for (int i = vehicle - 1; i >= Math.max(from, vehicle - 4); i--) {
            Match<Cue> with = annotated.cueAt(i, CueKind.PREPOSITION);
            if (with != null && with.length() > 1 && with.value().is("role", "with")) {
                return true;
            }
        }
        return false;
    }

    /** "Five nurses were seized by gunmen": nobody but people who bear no arms, and no site. */
    private static boolean isOfPersons(Arguments.Found found) {
        return found.sites().isEmpty()
                && !found.patients().isEmpty()
                && found.patients().stream()
                        .allMatch(patient -> patient.actor().kind() == ActorKind.CIVILIANS
                                || Arguments.isPerson(patient.actor())
                                || patient.actor().id().equals("ngo-generic"));
    }

    /** "Students clashed with police": unarmed people and the police, and nobody else. */
    private static boolean isBrawl(Arguments.Found found) {
        boolean people = !found.agents().isEmpty()
                && found.agents().stream().allMatch(agent -> agent.actor().kind() == ActorKind.CIVILIANS);
        return people
                && !found.patients().isEmpty()
                && found.patients().stream()
                        .allMatch(patient -> patient.actor().kind().isForce());
    }

    /** Forces that fire on demonstrators. */
    private static boolean isShootingAtCrowd(Arguments.Found found, boolean killing) {
        boolean crowd = !found.patients().isEmpty()
                && found.patients().stream()
                        .allMatch(patient -> patient.actor().id().startsWith("protesters"));
        boolean forces =
                found.agents().stream().allMatch(agent -> agent.actor().kind().isForce());
        return crowd && forces && (killing || !found.agents().isEmpty());
    }

    /** "استعاد الجيش 40 دراجة": things, and no place before them. */
    private boolean takesThings(Match<Cue> cue) {
        for (int i = cue.last(); i < Math.min(clauses.end(cue.first()), cue.last() + 5); i++) {
            if (annotated.placeAt(i) != null || annotated.cueAt(i, CueKind.PLACE_WORD) != null) {
                return false;
            }
            Match<Cue> equipment = annotated.cueAt(i, CueKind.EQUIPMENT);
            if (equipment != null && !equipment.value().is("gloss", "buildings")) {
                return true;
            }
        }
        return false;
    }

    /** What was taken: a place (a capture), civilians (an abduction), soldiers or arms (no event of its own). */
    private @Nullable String taken(Match<Cue> cue, Arguments.Found found) {
        if (isOverAffairs(cue)) {
            return null;
        }
        boolean led = cue.length() > 1 && !text.key(cue.last() - 1).equals("علي");
        if (led || !cue.value().get("object").isEmpty()) {
            return "capture";
        }
        if (isOfThem(cue) || isOfPersons(found)) {
            return "abduction";
        }
        boolean site = found.sites().stream().anyMatch(s -> !s.value().is("target", "civilian"));
        if (found.sites().stream()
                .anyMatch(s -> s.last() <= cue.first() && !s.value().is("target", "civilian"))) {
            return "capture";
        }
        boolean place = false;
        for (int i = cue.last(); i < Math.min(clauses.end(cue.first()), cue.last() + 5); i++) {
            place |= annotated.placeAt(i) != null;
            Match<Cue> equipment = annotated.cueAt(i, CueKind.EQUIPMENT);
            if (equipment != null && !equipment.value().is("gloss", "buildings") && !place) {
                return null;
            }
        }
        if (site || place) {
            return "capture";
        }
        boolean civilians = found.patients().stream().anyMatch(m -> m.actor().kind() == ActorKind.CIVILIANS);
        return civilians ? "abduction" : null;
    }

    /** "أتت النار على عدد من الطائرات": aircraft that are destroyed, not those that strike. */
    private boolean isObject(int vehicle, Match<Cue> cue) {
        for (int i = cue.last() - 1; i < vehicle; i++) {
            if (text.key(i).equals("علي") || annotated.quantityAt(i) != null) {
                return true;
            }
        }
        return cue.first() < vehicle && text.key(cue.first()).endsWith("وا");
    }

    /** "Helicopters struck the column", "a raid by drones": the deed of aircraft is an air strike. */
    private boolean fromTheAir(Match<Cue> cue) {
        String deed = cue.value().get("class");
        boolean verb = !cue.value().is("pos", "noun");
        boolean destroys = verb && deed.equals("looting");
        if (!deed.equals("attack")
                && !deed.equals("strike")
                && !deed.equals("operation")
                && !deed.equals("massacre")
                && !(verb && deed.equals("shelling"))
                && !destroys) {
            return false;
        }
        int from = clauses.begin(cue.first());
        int to = verb && text.language() != Language.AR ? cue.first() : clauses.end(cue.first());
        for (int i = from; i < to; i++) {
            Match<Cue> vehicle = annotated.cueAt(i, CueKind.EVENT);
            if (vehicle != null && vehicle.value().is("class", "airvehicle") && !isBeside(i, from)) {
                return Math.abs(i - cue.first()) <= 8 && !(destroys && isObject(i, cue));
            }
        }
        return false;
    }
}
