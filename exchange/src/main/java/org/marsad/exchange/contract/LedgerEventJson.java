package org.marsad.exchange.contract;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.marsad.model.Account;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a {@link LedgerEvent} as one line of JSON, as the contract has the events of the ledger: UTF-8, ended by a newline,
 * {@code null} for whatever is unknown. The quotations of accounts are not written: they are in the reports.
 */
public final class LedgerEventJson {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private LedgerEventJson() {}

    /** The line as a string, newline included. */
    public static String line(LedgerEvent event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        write(event, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes the line, newline included, and leaves {@code out} open.
     *
     * @throws tools.jackson.core.JacksonException when {@code out} fails
     */
    public static void write(LedgerEvent event, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            Parts.text(json, "id", event.id());
            json.writeStringProperty("event_type", event.subType().type().label());
            json.writeStringProperty("sub_event_type", event.subType().label());
            Parts.date(json, event.date());
            EventJson.place(json, event.place());
            EventJson.participants(json, "perpetrators", event.perpetrators());
            EventJson.participants(json, "targets", event.targets());
            members(json, event.members());
            accounts(json, event.accounts());
            Parts.texts(
                    json,
                    "disputed",
                    event.disputed().stream().sorted().map(Parts::label).toList());
            json.writeNumberProperty("sources", event.sources());
            json.writeBooleanProperty("review", event.review());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void members(JsonGenerator json, List<LedgerEvent.Member> members) {
        json.writeName("members");
        json.writeStartArray();
        for (LedgerEvent.Member member : members) {
            json.writeStartObject();
            Parts.text(json, "report", member.report());
            Parts.text(json, "event", member.event());
            json.writeBooleanProperty("main", member.main());
            Parts.number(json, "score", member.score());
            Parts.texts(json, "why", member.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void accounts(JsonGenerator json, List<Account> accounts) {
        json.writeName("accounts");
        json.writeStartArray();
        for (Account account : accounts) {
            Measure measure = account.measure();
            json.writeStartObject();
            Parts.label(json, "about", measure.about());
            Parts.actor(json, "victims", measure.victims());
            Parts.actor(json, "actor", measure.actor());
            Parts.number(json, "low", measure.low());
            Parts.number(json, "high", measure.high());
            json.writeBooleanProperty("undisclosed", measure.undisclosed());
            Parts.speaker(json, account.speaker());
            Parts.label(json, "stance", account.stance());
            Parts.text(
                    json,
                    "since",
                    account.since() == null ? null : account.since().toString());
            Parts.texts(json, "reports", account.reports());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
