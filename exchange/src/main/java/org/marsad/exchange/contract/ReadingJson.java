package org.marsad.exchange.contract;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.marsad.model.DataIssue;
import org.marsad.model.Event;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a {@link Reading} as one line of JSON, version 1 of the contract: UTF-8, ended by a newline, {@code null} for
 * whatever is unknown. Every statement has the four keys {@code measure}, {@code relation}, {@code presence} and
 * {@code assessment}, of which at most one is not null.
 *
 * <p>A lone surrogate, which UTF-8 cannot carry, is written as U+FFFD; code point offsets are not moved by it.
 */
public final class ReadingJson {
    /** The version of the contract, the first key of every line. */
    public static final int VERSION = 1;

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private ReadingJson() {}

    /** The line as a string, newline included. */
    public static String line(Reading reading) {
        return new String(bytes(reading), StandardCharsets.UTF_8);
    }

    /** The line as UTF-8, newline included. */
    public static byte[] bytes(Reading reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        write(reading, bytes);
        return bytes.toByteArray();
    }

    /**
     * Writes the line, newline included, and leaves {@code out} open.
     *
     * @throws tools.jackson.core.JacksonException when {@code out} fails
     */
    public static void write(Reading reading, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            report(json, reading.report());
            json.writeName("events");
            json.writeStartArray();
            for (Event event : reading.events()) {
                EventJson.write(json, event);
            }
            json.writeEndArray();
            json.writeName("statements");
            json.writeStartArray();
            for (Statement statement : reading.statements()) {
                StatementJson.write(json, statement);
            }
            json.writeEndArray();
            issues(json, reading.issues());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void report(JsonGenerator json, Report report) {
        json.writeName("report");
        json.writeStartObject();
        Parts.text(json, "id", report.id());
        Parts.text(json, "title", report.title());
        Parts.text(json, "source", report.source());
        Parts.text(
                json,
                "published",
                report.published() == null ? null : report.published().iso());
        Parts.text(
                json,
                "language",
                report.language() == null ? null : report.language().code());
        Parts.text(json, "sha256", report.sha256());
        json.writeEndObject();
    }

    private static void issues(JsonGenerator json, List<DataIssue> issues) {
        json.writeName("issues");
        json.writeStartArray();
        for (DataIssue issue : issues) {
            json.writeStartObject();
            Parts.text(json, "kind", issue.kind());
            Parts.span(json, issue.span());
            Parts.text(json, "message", issue.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
