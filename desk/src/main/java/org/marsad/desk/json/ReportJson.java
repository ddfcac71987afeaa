package org.marsad.desk.json;

import org.jspecify.annotations.Nullable;
import org.marsad.exchange.contract.StatementJson;
import org.marsad.ledger.store.KeptStatement;
import org.marsad.ledger.store.ReportHead;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Kept reports and their statements, in the words of the contract. */
public final class ReportJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ReportJson() {}

    /** The report without its text. */
    public static ObjectNode head(ReportHead report) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", report.id());
        node.put("title", report.title());
        node.put("source", report.source());
        node.put("published", published(report));
        node.put("language", language(report));
        node.put("sha256", report.sha256());
        node.put("kept_at", report.keptAt());
        return node;
    }

    /** A statement of the contract, with {@code report} and {@code ledger_event}, the id of the merged event. */
    public static ObjectNode statement(KeptStatement kept) {
        ObjectNode node = (ObjectNode) JSON.readTree(StatementJson.line(kept.statement()));
        node.put("ledger_event", kept.event());
        node.set("report", head(kept.report()));
        return node;
    }

    static @Nullable String published(@Nullable ReportHead report) {
        return report == null || report.published() == null
                ? null
                : report.published().iso();
    }

    static @Nullable String language(@Nullable ReportHead report) {
        return report == null || report.language() == null
                ? null
                : report.language().code();
    }
}
