package org.marsad.exchange.profile;

import java.util.List;
import org.marsad.model.LedgerEvent;

/** Whether an event may be shown. */
public sealed interface Verdict {
    /** It may, like this. */
    record Passed(LedgerEvent event) implements Verdict {}

    /** It may not; each breach says which line stands against it and what would mend it. */
    record Refused(List<Breach> breaches) implements Verdict {
        public Refused {
            breaches = List.copyOf(breaches);
        }
    }
}
