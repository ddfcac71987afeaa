package org.marsad.desk.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.contract.LedgerEventJson;
import org.marsad.ledger.store.KeptStatement;
import org.marsad.ledger.store.ReportHead;
import org.marsad.model.Account;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event of the contract with what a person needs to judge it: of each account whether the speaker is a party, whether the same
 * speaker gave another figure later, and, where they may be seen, its words.
 */
public final class EventDetail {
    private static final JsonMapper JSON = JsonMapper.shared();

    private EventDetail() {}

    /** Without words of the reports. */
    public static ObjectNode of(LedgerEvent event) {
        ObjectNode node = (ObjectNode) JSON.readTree(LedgerEventJson.line(event));
        for (int i = 0; i < event.accounts().size(); i++) {
            Account account = event.accounts().get(i);
            ObjectNode shown = (ObjectNode) node.path("accounts").get(i);
            shown.put("approximate", account.measure().approximate());
            shown.put("interested", account.interested());
            shown.put("superseded", account.superseded());
            shown.putArray("quotations");
        }
        node.put("background", event.background());
        return node;
    }

    /**
     * With quotations, and with what is known of the reports.
     *
     * @param reports those of the event's members
     * @param statements what these say of the event
     */
    public static ObjectNode withWords(LedgerEvent event, List<ReportHead> reports, List<KeptStatement> statements) {
        ObjectNode node = of(event);
        Map<String, ReportHead> byId = new HashMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        Map<Said, KeptStatement> bySaid = new HashMap<>();
        statements.forEach(one ->
                bySaid.putIfAbsent(new Said(one.report().id(), one.statement().text()), one));
        for (JsonNode member : node.path("members")) {
            head((ObjectNode) member, byId.get(member.path("report").asString()));
        }
        for (int i = 0; i < event.accounts().size(); i++) {
            Account account = event.accounts().get(i);
            ArrayNode quotations = ((ObjectNode) node.path("accounts").get(i)).putArray("quotations");
            for (int j = 0; j < account.quotations().size(); j++) {
                Said said =
                        new Said(account.reports().get(j), account.quotations().get(j));
                quotation(quotations.addObject(), said, byId.get(said.report()), bySaid.get(said));
            }
        }
        return node;
    }

    private record Said(String report, String words) {}

    private static void head(ObjectNode member, @Nullable ReportHead report) {
        member.put("title", report == null ? null : report.title());
        member.put("source", report == null ? null : report.source());
        member.put("published", ReportJson.published(report));
        member.put("language", ReportJson.language(report));
        member.put("sha256", report == null ? null : report.sha256());
    }

    private static void quotation(
            ObjectNode node, Said said, @Nullable ReportHead report, @Nullable KeptStatement statement) {
        node.put("report", said.report());
        node.put("language", ReportJson.language(report));
        node.put("text", said.words());
        Statement own = statement == null ? null : statement.statement();
        node.put("statement", own == null ? null : own.id());
        node.put("sentence", own == null ? null : (Integer) own.sentence());
        if (own == null) {
            node.putNull("span");
        } else {
            node.putArray("span").add(own.span().begin()).add(own.span().end());
        }
    }
}
