package org.marsad.intake.internal.jsonlines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.Limits;
import org.marsad.intake.internal.Declared;
import org.marsad.intake.internal.Draft;
import org.marsad.intake.internal.Flaw;
import org.marsad.intake.internal.Unreadable;
import org.marsad.intake.internal.encoding.Decoded;
import org.marsad.intake.internal.encoding.TextDecoder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The object of one line: {@code id}, {@code title}, {@code source}, {@code published}, {@code language}, {@code text}. */
record JsonReport(Map<String, String> values, List<Flaw> flaws) {
    private static final Set<String> KEYS = Set.of("id", "title", "source", "published", "language", "text");
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Limits.LINE_BYTES)
                    .maxNestingDepth(100)
                    .build())
            .build();

    static JsonReport parse(byte[] line, String where) throws Unreadable {
        Decoded decoded = TextDecoder.decode(line, false, null);
        Map<String, String> values = new HashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), decoded.text())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Unreadable("bad-json", where + " is no JSON object");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (value.isStructStart()) {
                    json.skipChildren();
                } else if (KEYS.contains(key) && value != JsonToken.VALUE_NULL) {
                    values.put(key, json.getString());
                }
            }
            if (json.nextToken() != null) {
                throw new Unreadable("bad-json", where + " has more than one JSON value");
            }
        } catch (JacksonException e) {
            throw new Unreadable("bad-json", where + " is no JSON: " + e.getOriginalMessage());
        }
        if (!values.containsKey("text")) {
            throw new Unreadable("bad-json", where + " has no \"text\"");
        }
        return new JsonReport(values, decoded.flaws());
    }

    /** The id that the line gives, or null. */
    @Nullable
    String id() {
        String id = values.get("id");
        return id == null || id.isBlank() ? null : id.strip();
    }

    Draft draft() {
        List<Flaw> all = new ArrayList<>(flaws);
        return new Draft(
                values.get("title"),
                values.get("source"),
                Declared.published(values.get("published"), all),
                Declared.language(values.get("language"), all),
                values.getOrDefault("text", ""),
                all);
    }
}
