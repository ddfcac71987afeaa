package org.marsad.ledger.store;

import java.util.Set;
import org.marsad.model.DataIssue.Severity;

/**
 * What is wanted of that which needs a person.
 *
 * @param events which events; an uncertain merge is wanted when one of its two events is; of issues those of reports that
 *     were published in the time and name a place in the area, of which nothing is known for what could not be taken in
 * @param severities which issues
 */
public record WaitingFilter(Set<Waiting.Kind> kinds, EventFilter events, Set<Severity> severities) {
    public static final WaitingFilter ALL = new WaitingFilter(
            Set.of(Waiting.Kind.values()), EventFilter.ALL, Set.of(Severity.UNREADABLE, Severity.PARTIAL));

    public WaitingFilter {
        kinds = Set.copyOf(kinds);
        severities = Set.copyOf(severities);
    }

    public WaitingFilter of(Set<Waiting.Kind> others) {
        return new WaitingFilter(others, events, severities);
    }

    public WaitingFilter of(EventFilter others) {
        return new WaitingFilter(kinds, others, severities);
    }

    public WaitingFilter withNotes() {
        return new WaitingFilter(kinds, events, Set.of(Severity.values()));
    }
}
