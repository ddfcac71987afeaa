package org.marsad.intake.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** JSON as maps, lists and strings; numbers and booleans are strings too. For small documents embedded in others. */
public final class JsonTree {
    private static final int DEEPEST = 64;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private JsonTree() {}

    /** The document, or nothing where it is no JSON: pages often carry broken metadata. */
    public static Optional<Object> parse(String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            JsonToken token = json.nextToken();
            return token == null ? Optional.empty() : Optional.ofNullable(value(json, token));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static @Nullable Object value(JsonParser json, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_NULL -> null;
            default -> json.getString();
        };
    }

    private static Map<String, Object> object(JsonParser json) {
        Map<String, Object> object = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            Object value = value(json, json.nextToken());
            if (value != null) {
                object.put(key, value);
            }
        }
        return object;
    }

    private static List<Object> array(JsonParser json) {
        List<Object> array = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            Object value = value(json, token);
            if (value != null) {
                array.add(value);
            }
        }
        return array;
    }
}
