package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.marsad.desk.access.Disclosures;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.Resource;
import org.marsad.desk.server.Shelf;
import org.marsad.exchange.profile.Profile;
import org.marsad.exchange.profile.PublicationCheck;
import org.marsad.ledger.store.EventCount;
import org.marsad.ledger.store.EventFilter;
import org.marsad.model.EventType;
import org.marsad.region.Region;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many events there were in each day or month, and how many were killed in them. The public sees whole months only, that ended before
 * the longest delay of publication, of whole countries, and no numbers of people: small ones at protected places are not told.
 */
final class EventSummaryResource implements Resource {
    /** Counting a large ledger takes some tenths of a second, and every page that is opened asks for the same. */
    private static final int KEPT = 200;

    private record Question(EventFilter filter, EventCount.Period period, EventCount.Split split) {}

    private final Shelf<Question, List<EventCount>> shelf = new Shelf<>(KEPT);
    private final EventQuery query;
    private final Ledgers ledgers;
    private final Disclosures disclosures;

    EventSummaryResource(Region region, Ledgers ledgers, Disclosures disclosures) {
        this.query = new EventQuery(region);
        this.ledgers = ledgers;
        this.disclosures = disclosures;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/events/summary", this::summary, Role.READER);
    }

    private void summary(Context context) {
        Parameters parameters = Parameters.of(context, "area", "from", "to", "by", "split");
        boolean isPublic = Viewer.of(context).profile() == Profile.PUBLIC;
        EventCount.Period period = parameters
                .choice("by", List.of("day", "month"))
                .filter(by -> by.equals("day") && !isPublic)
                .map(day -> EventCount.Period.DAY)
                .orElse(EventCount.Period.MONTH);
        EventCount.Split split = parameters
                .choice("split", List.of("type", "country"))
                .map(by -> by.equals("type") ? EventCount.Split.TYPE : EventCount.Split.COUNTRY)
                .orElse(EventCount.Split.NONE);
        EventFilter asked = query.areaAndDays(parameters);
        EventFilter filter = isPublic ? published(asked, disclosures.today()) : asked;
        List<EventCount> counts = ledgers.read(ledger -> shelf.get(
                ledger.state(), new Question(filter, period, split), () -> ledger.counts(filter, period, split)));
        ObjectNode body = Answers.JSON.createObjectNode();
        ArrayNode items = body.putArray("items");
        counts.forEach(count -> item(items.addObject(), count, split, isPublic));
        body.putNull("next");
        Answers.json(context, body);
    }

    /** What of it the public may count: whole countries, and whole months that ended before the longest delay of publication. */
    static EventFilter published(EventFilter asked, LocalDate today) {
        LocalDate last = today.minusDays(PublicationCheck.PROTECTED_DELAY)
                .withDayOfMonth(1)
                .minusDays(1);
        LocalDate from = asked.from() == null ? null : asked.from().withDayOfMonth(1);
        LocalDate to = asked.to() == null || asked.to().isAfter(last)
                ? last
                : asked.to().withDayOfMonth(asked.to().lengthOfMonth());
        EventFilter country = asked.iso3() == null ? EventFilter.ALL : EventFilter.ofArea(asked.iso3(), null);
        return from != null && from.isAfter(to) ? country.between(Shown.NEVER, Shown.NEVER) : country.between(from, to);
    }

    private static void item(ObjectNode item, EventCount count, EventCount.Split split, boolean isPublic) {
        item.put("period", count.period());
        String group = count.group();
        if (split == EventCount.Split.TYPE) {
            item.put(
                    "event_type",
                    group == null
                            ? null
                            : EventType.valueOf(group.toUpperCase(Locale.ROOT)).label());
        } else if (split == EventCount.Split.COUNTRY) {
            item.put("iso3", group);
        }
        item.put("events", count.events());
        item.put("killed_low", isPublic ? null : count.killedLow());
        item.put("killed_high", isPublic ? null : count.killedHigh());
        item.put("open", isPublic ? null : (Long) count.open());
    }
}
