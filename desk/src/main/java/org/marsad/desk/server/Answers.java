package org.marsad.desk.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes answers. */
public final class Answers {
    /** Makes the objects that answers are written from. */
    public static final JsonMapper JSON = JsonMapper.shared();

    private Answers() {}

    public static void json(Context context, JsonNode body) {
        context.contentType("application/json; charset=utf-8").result(JSON.writeValueAsBytes(body));
    }

    public static void geoJson(Context context, JsonNode body) {
        context.contentType("application/geo+json; charset=utf-8").result(JSON.writeValueAsBytes(body));
    }

    /** JSON of some kind that is written already. */
    public static void bytes(Context context, String type, byte[] body) {
        context.contentType(type + "; charset=utf-8").result(body);
    }

    /** Text in a form of its own, as CSV or JSON Lines. */
    public static void text(Context context, String type, String body) {
        context.contentType(type + "; charset=utf-8").result(body.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * One page of a list.
     *
     * @param items an array
     * @param next path and query of the next page, or null after the last
     */
    public static void page(Context context, JsonNode items, @Nullable String next) {
        ObjectNode body = JSON.createObjectNode();
        body.set("items", items);
        body.put("next", next);
        json(context, body);
    }

    static void error(Context context, int status, String code, @Nullable String field, String message) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode error = body.putObject("error");
        error.put("code", code);
        error.put("field", field);
        error.put("message", message);
        context.status(status);
        json(context, body);
    }
}
