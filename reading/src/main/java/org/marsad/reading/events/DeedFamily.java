package org.marsad.reading.events;

import org.jspecify.annotations.Nullable;
import org.marsad.reading.deeds.Seed;

/** Deeds that may tell one and the same event; deeds of different families never do. */
enum DeedFamily {
    /** Attacks, clashes, bombs, captures: what armed men do to others. */
    VIOLENCE,
    /** Strikes from the air: another hand than the attack they answer. */
    AIR,
    ABDUCTION,
    DEMONSTRATION,
    AGREEMENT,
    ARREST,
    GROUP,
    WEAPONS,
    BASE,
    LOOTING,
    TRANSFER,
    BLOCKADE,
    COUP,
    SANCTION,
    RELEASE,
    RETURN,
    OTHER;

    static DeedFamily of(String deed) {
        return switch (deed) {
            case "attack",
                    "clash",
                    "operation",
                    "strike",
                    "shooting",
                    "suicide",
                    "carbomb",
                    "shelling",
                    "ied",
                    "blast",
                    "grenade",
                    "chemical",
                    "massacre",
                    "sexual",
                    "capture",
                    "regain",
                    "killing" -> VIOLENCE;
            case "airstrike", "airvehicle" -> AIR;
            case "abduction" -> ABDUCTION;
            case "protest", "riot", "mob", "crackdown", "crackdownlive" -> DEMONSTRATION;
            case "agreement" -> AGREEMENT;
            case "arrest" -> ARREST;
            case "groupchange" -> GROUP;
            case "weapons" -> WEAPONS;
            case "base" -> BASE;
            case "looting" -> LOOTING;
            case "transfer" -> TRANSFER;
            case "blockade" -> BLOCKADE;
            case "coup" -> COUP;
            case "sanction", "sanctionlift" -> SANCTION;
            case "release" -> RELEASE;
            case "return" -> RETURN;
            default -> OTHER;
        };
    }

    /**
     * The family of a seed: demonstrators who storm a building riot, and forces that then fire put them down.
     *
     * @param last the event told last, or null
     */
    static DeedFamily of(Seed seed, @Nullable Draft last) {
        DeedFamily family = of(seed.deed());
        boolean forces = !seed.agents().isEmpty()
                && seed.agents().stream().allMatch(a -> a.actor().kind().isForce());
        if (seed.deed().equals("shooting") && forces && isDemonstrationNear(seed, last)) {
            return DEMONSTRATION;
        }
        if (isAirAgain(seed, last, forces)) {
            return AIR;
        }
        boolean crowd = !seed.agents().isEmpty()
                && seed.agents().stream()
                        .allMatch(a -> a.actor().id().equals("protesters")
                                || a.actor().id().equals("rioters"));
        return crowd && (family == VIOLENCE || family == LOOTING) ? DEMONSTRATION : family;
    }

    /** "The army said it had struck terrorists": the strike from the air just told, in the words of who did it. */
    private static boolean isAirAgain(Seed seed, @Nullable Draft last, boolean forces) {
        return last != null
                && last.family == AIR
                && forces
                && !seed.noun()
                && seed.deed().equals("attack")
                && seed.places().isEmpty()
                && seed.date() == null
                && seed.sentence() - last.lastSentence() <= 1;
    }

    private static boolean isDemonstrationNear(Seed seed, @Nullable Draft last) {
        return last != null && last.family == DEMONSTRATION && seed.sentence() - last.lastSentence() <= 1;
    }

    /** Whether its deeds, told in passing, open no event of their own. */
    boolean isWeak() {
        return this != VIOLENCE && this != AIR && this != ABDUCTION && this != COUP;
    }
}
