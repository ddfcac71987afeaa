package org.marsad.desk.server;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Links to other parts of what a request asked for. */
public final class Links {
    private Links() {}

    /** Path and query of the request, with another value for one parameter. */
    public static String with(Context context, String name, String value) {
        StringBuilder query = new StringBuilder();
        for (Map.Entry<String, List<String>> parameter : context.queryParamMap().entrySet()) {
            if (!parameter.getKey().equals(name)) {
                parameter.getValue().forEach(one -> append(query, parameter.getKey(), one));
            }
        }
        append(query, name, value);
        return context.path() + query;
    }

    private static void append(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
