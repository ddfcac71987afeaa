package org.marsad.exchange.events;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Account;
import org.marsad.model.Killed;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;
import org.marsad.model.SpeakerRole;

/**
 * The accounts of an event in a few English words of our own, for formats that have one number and one column of notes: who
 * says what, every figure with its range, interested parties marked. No word of a report is in it.
 */
final class AccountWords {
    private AccountWords() {}

    /** {@code Killed: 3 (Military Forces of Mali: 3, asserts, a party; mayor: at least 7, reports).}; empty without accounts. */
    static String of(LedgerEvent event) {
        StringBuilder words = new StringBuilder();
        for (Measure.About about : Measure.About.values()) {
            List<Account> accounts = event.accounts().stream()
                    .filter(account -> account.measure().about() == about && !account.superseded())
                    .toList();
            if (!accounts.isEmpty()) {
                words.append(words.length() == 0 ? "" : " ").append(label(about));
                if (about == Measure.About.KILLED) {
                    Killed killed = Killed.of(event);
                    words.append(": ").append(range(killed.low(), killed.high(), killed.undisclosed()));
                }
                words.append(event.disputed().contains(about) ? ", disputed" : "")
                        .append(accounts.stream()
                                .map(AccountWords::account)
                                .collect(Collectors.joining("; ", " (", ").")));
            }
        }
        return words.toString();
    }

    private static String label(Measure.About about) {
        String label = about.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static String account(Account account) {
        Measure measure = account.measure();
        StringBuilder words = new StringBuilder(account.speaker().name()).append(": ");
        boolean figure = measure.low() != null || measure.high() != null || measure.undisclosed();
        words.append(figure ? range(measure.low(), measure.high(), measure.undisclosed()) + ", " : "");
        words.append(measure.approximate() ? "about, " : "");
        words.append(measure.victims() == null ? "" : measure.victims().name() + ", ");
        words.append(measure.actor() == null ? "" : measure.actor().name() + ", ");
        words.append(account.stance().name().toLowerCase(Locale.ROOT));
        boolean party = account.interested() || account.speaker().role() == SpeakerRole.PARTY;
        words.append(party ? ", a party" : "");
        return words.toString();
    }

    /** {@code 3}, {@code 3 to 7}, {@code at least 7}, {@code at most 100} or {@code undisclosed}. */
    static String range(@Nullable Integer low, @Nullable Integer high, boolean undisclosed) {
        if (low == null && high == null) {
            return undisclosed ? "undisclosed" : "unknown";
        }
        if (low == null) {
            return "at most " + high;
        }
        if (high == null) {
            return "at least " + low;
        }
        return low.equals(high) ? String.valueOf(low) : low + " to " + high;
    }
}
