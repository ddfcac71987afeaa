package org.marsad.reading.events;

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
}
