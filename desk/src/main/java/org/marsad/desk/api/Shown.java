package org.marsad.desk.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.Disclosures;
import org.marsad.desk.server.RequestException;
import org.marsad.exchange.profile.Disclosure;
import org.marsad.exchange.profile.Profile;
import org.marsad.exchange.profile.PublicationCheck;
import org.marsad.exchange.profile.Verdict;
import org.marsad.ledger.store.EventFilter;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;

/**
 * What a viewer sees of events. Public are only events as the publication check leaves them, and only answers that could be given from
 * these alone: whatever is asked for is looked for in what is published, not in what lies behind it.
 */
final class Shown {
    /** A day on which nothing happens. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Profile profile;
    private final Disclosure disclosure;
    private final LocalDate today;
    private int withheld;

    Shown(Profile profile, Disclosures disclosures) {
        this.profile = profile;
        this.disclosure = disclosures.of(profile);
        this.today = disclosures.today();
    }

    Profile profile() {
        return profile;
    }

    boolean isPublic() {
        return profile == Profile.PUBLIC;
    }

    /** Whether events may be left out, and are counted then. */
    boolean counts() {
        return isPublic();
    }

    /** Refused events among those that were looked at. */
    int withheld() {
        return withheld;
    }

    /** What is too young is not even looked at: that there is something would tell too much already. */
    EventFilter narrowed(EventFilter filter) {
        if (!isPublic()) {
            return filter;
        }
        LocalDate last = today.minusDays(PublicationCheck.DELAY);
        LocalDate from = filter.from();
        LocalDate to = filter.to() == null || filter.to().isAfter(last) ? last : filter.to();
        return from != null && from.isAfter(to) ? filter.between(NEVER, NEVER) : filter.between(from, to);
    }

    /** @throws RequestException when an earlier state is asked for by the public: it tells when reports came in */
    void refuseAsOf(@Nullable Instant asOf) {
        if (asOf != null && isPublic()) {
            throw new RequestException(403, "forbidden", "as_of", "as_of is not for the public profile.");
        }
    }

    List<LedgerEvent> of(List<LedgerEvent> events, EventFilter filter) {
        if (profile == Profile.INTERNAL) {
            return events;
        }
        List<LedgerEvent> shown = new ArrayList<>(events.size());
        for (LedgerEvent event : events) {
            of(event)
                    .ifPresentOrElse(
                            passed -> {
                                if (answers(passed, filter)) {
                                    shown.add(passed);
                                }
                            },
                            () -> count(event, filter));
        }
        return shown;
    }

    Optional<LedgerEvent> of(LedgerEvent event) {
        return disclosure.of(event) instanceof Verdict.Passed passed ? Optional.of(passed.event()) : Optional.empty();
    }

    /** The same for one event after the other; what is not asked for in its published form is left out, which is no breach. */
    Disclosure disclosure(EventFilter filter) {
        return event -> {
            Verdict verdict = disclosure.of(event);
            return verdict instanceof Verdict.Passed passed && !answers(passed.event(), filter)
                    ? new Verdict.Refused(List.of())
                    : verdict;
        };
    }

    /** A refused event counts only where its day, its unit and who took part cannot be told from the count. */
    private void count(LedgerEvent event, EventFilter filter) {
        boolean old =
                event.date() != null && !event.date().to().isAfter(today.minusDays(PublicationCheck.PROTECTED_DELAY));
        if (old && filter.actor() == null && filter.admin1() == null) {
            withheld++;
        }
    }

    /** Whether the event as it is published is what was asked for: a cell must not be told together with a unit. */
    private boolean answers(LedgerEvent event, EventFilter filter) {
        if (!isPublic()) {
            return true;
        }
        EventPlace place = event.place();
        boolean there =
                filter.admin1() == null || (place != null && filter.admin1().equals(place.admin1()));
        boolean by = filter.actor() == null
                || Stream.concat(event.perpetrators().stream(), event.targets().stream())
                        .anyMatch(one -> one.actor().name().equals(filter.actor()));
        return there && by;
    }
}
