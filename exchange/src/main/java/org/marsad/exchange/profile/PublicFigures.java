package org.marsad.exchange.profile;

import java.util.Optional;
import org.marsad.model.Account;
import org.marsad.model.Measure;

/** The accounts as they may be public: known names, no glosses of the reports' words, and small counts suppressed where asked. */
final class PublicFigures {
    /** Counts below this are not told of protected places. */
    private static final int LEAST = 5;

    private final PublicNames names;

    PublicFigures(PublicNames names) {
        this.names = names;
    }

    /**
     * @param suppressed no number below five: {@code 3} becomes "at most 4"
     * @return empty where nothing is left of it
     */
    Optional<Account> of(Account account, boolean suppressed) {
        Measure measure = account.measure();
        Integer low = measure.low();
        Integer high = measure.high();
        if (suppressed) {
            low = low != null && low < LEAST ? null : low;
            high = high != null && high < LEAST ? (Integer) (LEAST - 1) : high;
        }
        boolean figure = measure.low() != null || measure.high() != null;
        if (figure && low == null && high == null) {
            return Optional.empty();
        }
        return Optional.of(with(
                account,
                new Measure(
                        measure.about(),
                        names.of(measure.victims()),
                        names.of(measure.actor()),
                        null,
                        low,
                        high,
                        measure.approximate(),
                        measure.undisclosed())));
    }

    private Account with(Account account, Measure measure) {
        return new Account(
                measure,
                names.of(account.speaker()),
                account.stance(),
                account.since(),
                account.interested(),
                account.superseded(),
                account.reports(),
                account.quotations());
    }
}
