package org.marsad.desk.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Account;
import org.marsad.model.ActorRef;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;

/** The losses told of one event, side by side. */
final class Tolls {
    /** What counts people. */
    static final List<About> OF_PEOPLE = List.of(About.KILLED, About.WOUNDED, About.ABDUCTED, About.MISSING);

    private Tolls() {}

    /** Accounts with a number that stands, by side; several sides counted together come under no side. */
    static Map<String, List<Account>> bySide(LedgerEvent event, About about) {
        Map<String, List<Account>> sides = new LinkedHashMap<>();
        for (Account account : event.accounts()) {
            if (account.measure().about() == about && Range.counts(account)) {
                sides.computeIfAbsent(side(account.measure()), side -> new ArrayList<>())
                        .add(account);
            }
        }
        return sides;
    }

    /** Name of the side whose losses a figure counts; empty for all together. */
    static String side(Measure measure) {
        ActorRef victims = measure.victims();
        return victims == null
                        || victims.name().equals("total")
                        || victims.name().contains("; ")
                ? ""
                : victims.name();
    }

    /** The side that accounts are about. */
    static @Nullable ActorRef victims(List<Account> accounts) {
        Measure first = accounts.get(0).measure();
        return side(first).isEmpty() ? null : first.victims();
    }
}
