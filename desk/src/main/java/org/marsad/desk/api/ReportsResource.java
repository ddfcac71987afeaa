package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.marsad.desk.access.Role;
import org.marsad.desk.json.ReportJson;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Cursors;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.RequestException;
import org.marsad.desk.server.Resource;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.ReportFilter;
import org.marsad.ledger.store.ReportHead;
import org.marsad.ledger.store.ReportPage;
import org.marsad.ledger.store.StatementFilter;
import org.marsad.model.Report;
import org.marsad.region.Region;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports as they were taken in, for those who may see them. */
final class ReportsResource implements Resource {
    private static final String LIST = "reports";
    private static final int MOST = 500;
    private static final int USUAL = 50;

    /** More than any report has that intake lets pass. */
    private static final int STATEMENTS = 100_000;

    private final EventQuery query;
    private final Ledgers ledgers;
    private final Cursors cursors;

    ReportsResource(Region region, Ledgers ledgers, Cursors cursors) {
        this.query = new EventQuery(region);
        this.ledgers = ledgers;
        this.cursors = cursors;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/reports", this::list, Role.READER);
        routes.get(Resources.BASE + "/reports/{id}", this::one, Role.READER);
    }

    private void list(Context context) {
        Parameters parameters = Parameters.of(context, "area", "from", "to", "limit", "after");
        Internal.only(context, "reports");
        EventFilter where = query.areaAndDays(parameters);
        ReportFilter filter = new ReportFilter(where.iso3(), where.admin1(), where.from(), where.to());
        int limit = parameters.number("limit", 1, MOST, USUAL);
        ReportPage.Position after = position(cursors.place(parameters, LIST, ""));
        ReportPage page = ledgers.read(ledger -> ledger.reports(filter, after, limit));
        ArrayNode items = Answers.JSON.createArrayNode();
        page.reports().forEach(report -> items.add(ReportJson.head(report)));
        ReportPage.Position next = page.next();
        Answers.page(
                context,
                items,
                next == null
                        ? null
                        : cursors.next(context, LIST, (next.date() == null ? "-" : next.date()) + " " + next.number()));
    }

    private static ReportPage.Position position(String written) {
        int blank = written.indexOf(' ');
        if (blank < 0) {
            return ReportPage.Position.START;
        }
        String day = written.substring(0, blank);
        return new ReportPage.Position(day.equals("-") ? null : day, Integer.parseInt(written.substring(blank + 1)));
    }

    private void one(Context context) {
        Parameters.of(context);
        Internal.only(context, "reports");
        String id = context.pathParam("id");
        Answers.json(context, ledgers.read(ledger -> whole(ledger, id)));
    }

    private static ObjectNode whole(Ledger ledger, String id) {
        List<ReportHead> called = ledger.reportsCalled(id);
        if (called.size() > 1) {
            throw new RequestException(
                    409,
                    "ambiguous",
                    "id",
                    called.size() + " reports are called " + id + ". Maybe ask for one by its sha256: "
                            + String.join(
                                    ", ",
                                    called.stream().map(ReportHead::sha256).toList()));
        }
        ReportHead head = called.stream()
                .findFirst()
                .orElseThrow(() -> RequestException.notFound("there is no report " + id + "."));
        ObjectNode node = ReportJson.head(head);
        node.put("text", ledger.report(head.number()).map(Report::text).orElse(""));
        ArrayNode statements = node.putArray("statements");
        ledger.statements(StatementFilter.ofReport(head.sha256()), 0, STATEMENTS)
                .forEach(one -> {
                    ObjectNode statement = ReportJson.statement(one);
                    statement.remove("report");
                    statements.add(statement);
                });
        return node;
    }
}
