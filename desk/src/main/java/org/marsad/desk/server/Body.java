package org.marsad.desk.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/** The JSON object that a request brings; what is wrong with it is refused by name. */
public final class Body {
    private static final String JSON = "application/json";

    /** What one program takes from a name that stands there twice is not what another takes. */
    private static final ObjectReader STRICT = Answers.JSON.reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private final ObjectNode body;

    private Body(ObjectNode body) {
        this.body = body;
    }

    /** Whether the request says that it brings JSON. */
    public static boolean isJson(Context context) {
        String type = context.contentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals(JSON);
    }

    /**
     * @param most bytes that are read
     * @param known every field that the route takes
     * @throws RequestException when it is none, too large, or has another field
     */
    public static Body of(Context context, int most, String... known) {
        if (!isJson(context)) {
            throw new RequestException(415, "wrong-type", null, "a body must be of the type " + JSON + ".");
        }
        JsonNode read;
        try {
            read = STRICT.readTree(bytes(context, most));
        } catch (JacksonException e) {
            throw new RequestException(400, "wrong-body", null, "the body is no JSON: " + words(e));
        }
        if (!(read instanceof ObjectNode object)) {
            throw new RequestException(400, "wrong-body", null, "the body must be a JSON object.");
        }
        List<String> names = Arrays.asList(known);
        for (String name : object.propertyNames()) {
            if (!names.contains(name)) {
                throw new RequestException(
                        400,
                        "unknown-field",
                        name,
                        name + " is no field here. There are " + String.join(", ", new TreeSet<>(names)) + ".");
            }
        }
        return new Body(object);
    }

    /** Without what the parser says of itself. */
    private static String words(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).replaceFirst("(?s)[ ,(]*from `.*", "");
    }

    /** @throws RequestException when there are more */
    public static byte[] bytes(Context context, int most) {
        if (context.contentLength() > most) {
            throw tooLarge(most);
        }
        try {
            InputStream in = context.bodyInputStream();
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLarge(most);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RequestException tooLarge(int most) {
        return new RequestException(413, "too-large", null, "the body is larger than " + most + " bytes.");
    }

    /** Without blanks around; empty and null count as not given. */
    public Optional<String> find(String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw RequestException.wrong(name, name + " must be a text.");
        }
        return Optional.of(value.asString().strip()).filter(text -> !text.isEmpty());
    }

    /** @throws RequestException when it is not given */
    public String get(String name) {
        return find(name).orElseThrow(() -> new RequestException(400, "missing-field", name, name + " is missing."));
    }

    /** @throws RequestException when it is no whole number from 1 on, or not given */
    public int number(String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            throw new RequestException(400, "missing-field", name, name + " is missing.");
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.asInt() < 1) {
            throw RequestException.wrong(name, name + " must be a whole number from 1 on.");
        }
        return value.asInt();
    }

    /** @throws RequestException when it is none of the choices, or not given */
    public String choice(String name, Collection<String> choices) {
        String value = get(name);
        if (!choices.contains(value)) {
            throw RequestException.wrong(
                    name, name + " is " + value + ", which is none of " + String.join(", ", choices) + ".");
        }
        return value;
    }

    /** @throws RequestException when it is no list of texts */
    public List<String> texts(String name) {
        JsonNode value = body.path(name);
        List<String> texts = new ArrayList<>();
        if (!value.isArray() && !value.isMissingNode() && !value.isNull()) {
            throw RequestException.wrong(name, name + " must be a list of texts.");
        }
        for (JsonNode one : value) {
            if (!one.isString()) {
                throw RequestException.wrong(name, name + " must be a list of texts.");
            }
            texts.add(one.asString());
        }
        return texts;
    }
}
