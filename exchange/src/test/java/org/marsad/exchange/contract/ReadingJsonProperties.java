package org.marsad.exchange.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.marsad.model.DataIssue;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.WellFormed;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Whatever a report is made of, its line is one line of JSON, and its texts come back. */
class ReadingJsonProperties {
    @Property(tries = 300)
    void anyTextStaysOneLineAndComesBack(@ForAll String title, @ForAll String message) {
        Reading reading = new Reading(
                new Report("r", title, null, null, null, message),
                List.of(),
                List.of(),
                List.of(new DataIssue("odd", DataIssue.Severity.NOTE, "r", null, message)));
        String line = ReadingJson.line(reading);
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertThat(valueOf("title", line)).isEqualTo(WellFormed.text(title));
        assertThat(valueOf("message", line)).isEqualTo(WellFormed.text(message));
    }

    private static String valueOf(String key, String line) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && json.currentName().equals(key)) {
                    json.nextToken();
                    return json.getString();
                }
            }
        }
        throw new AssertionError("no key " + key + " in " + line);
    }
}
