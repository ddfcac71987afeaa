package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.json.ReportJson;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Cursors;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.RequestException;
import org.marsad.desk.server.Resource;
import org.marsad.exchange.contract.Parts;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.KeptStatement;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.StatementFilter;
import org.marsad.model.PublicId;
import org.marsad.model.Statement;
import org.marsad.region.Region;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What reports say, statement by statement, with who says it. Partners see neither words nor reports, the public none of it. */
final class StatementsResource implements Resource {
    private static final String LIST = "statements";
    private static final int MOST = 500;
    private static final int USUAL = 50;

    /** Looking for an actor in every statement of more days than so would take too long. */
    private static final int DAYS = 366;

    private static final List<String> KINDS =
            Arrays.stream(Statement.Kind.values()).map(Parts::label).toList();

    private final EventQuery query;
    private final Ledgers ledgers;
    private final Cursors cursors;

    StatementsResource(Region region, Ledgers ledgers, Cursors cursors) {
        this.query = new EventQuery(region);
        this.ledgers = ledgers;
        this.cursors = cursors;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/statements", this::list, Role.READER);
    }

    private void list(Context context) {
        Parameters parameters =
                Parameters.of(context, "event", "report", "kind", "actor", "from", "to", "limit", "after");
        Profile profile = Viewer.of(context).profile();
        if (profile == Profile.PUBLIC) {
            throw RequestException.forbidden("statements are not for the profile public.");
        }
        if (profile == Profile.PARTNER && parameters.find("report").isPresent()) {
            throw RequestException.forbidden("reports are not for the profile partner.");
        }
        int limit = parameters.number("limit", 1, MOST, USUAL);
        int after = Integer.parseInt(cursors.place(parameters, LIST, "0"));
        StatementFilter filter = filter(parameters);
        ArrayNode items = Answers.JSON.createArrayNode();
        List<KeptStatement> page = ledgers.read(ledger -> page(ledger, filter, profile, after, limit));
        page.forEach(one -> items.add(profile == Profile.INTERNAL ? ReportJson.statement(one) : withoutWords(one)));
        String next = page.size() < limit
                ? null
                : cursors.next(
                        context, LIST, String.valueOf(page.get(page.size() - 1).number()));
        Answers.page(context, items, next);
    }

    private static List<KeptStatement> page(
            Ledger ledger, StatementFilter filter, Profile profile, int after, int limit) {
        String event = filter.event();
        if (event == null) {
            return ledger.statements(filter, after, limit);
        }
        return EventIds.find(ledger, event, null, profile)
                .map(found -> ledger.statements(filter.withEvent(found.id()), after, limit))
                .orElse(List.of());
    }

    private StatementFilter filter(Parameters parameters) {
        Statement.Kind kind = parameters
                .choice("kind", KINDS)
                .map(label -> Statement.Kind.values()[KINDS.indexOf(label)])
                .orElse(null);
        LocalDate from = parameters.findDay("from").orElse(null);
        LocalDate to = parameters.findDay("to").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            throw RequestException.wrong("to", "to is " + to + ", which is before from, " + from + ".");
        }
        StatementFilter filter = new StatementFilter(
                parameters.find("event").orElse(null),
                parameters.find("report").orElse(null),
                kind,
                query.actor(parameters),
                from,
                to);
        boolean days = from != null || to != null;
        if (days && filter.event() == null && filter.report() == null && isLong(from, to)) {
            throw RequestException.wrong(
                    from == null ? "from" : "to",
                    "from and to must both be given, and be at most " + DAYS + " days apart: looking through everything"
                            + " would take too long.");
        }
        if (filter.actor() != null && isWide(filter)) {
            throw RequestException.wrong(
                    "actor",
                    "actor must go with an event, a report, kind=relation, kind=presence or days that are at most "
                            + DAYS + " apart: looking through everything would take too long.");
        }
        return filter;
    }

    private static boolean isWide(StatementFilter filter) {
        boolean few = filter.kind() == Statement.Kind.RELATION || filter.kind() == Statement.Kind.PRESENCE;
        return filter.event() == null && filter.report() == null && !few && isLong(filter.from(), filter.to());
    }

    private static boolean isLong(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || ChronoUnit.DAYS.between(from, to) > DAYS;
    }

    /** What is said and by whom, without the words and without what leads to the report. */
    private static ObjectNode withoutWords(KeptStatement kept) {
        ObjectNode node = ReportJson.statement(kept);
        node.putNull("id");
        node.putNull("event");
        node.putNull("sentence");
        node.putNull("span");
        node.putNull("text");
        ObjectNode attribution = (ObjectNode) node.path("attribution");
        attribution.putNull("cue");
        attribution.putNull("span");
        if (node.path("measure") instanceof ObjectNode measure) {
            measure.putNull("object");
        }
        if (node.path("assessment") instanceof ObjectNode assessment) {
            assessment.putNull("since");
        }
        ObjectNode report = (ObjectNode) node.path("report");
        for (String field : List.of("id", "title", "sha256", "kept_at")) {
            report.putNull(field);
        }
        node.put("ledger_event", kept.event() == null ? null : PublicId.of(kept.event()));
        return node;
    }
}
