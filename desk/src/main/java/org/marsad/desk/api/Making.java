package org.marsad.desk.api;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import org.marsad.desk.forecast.BusyException;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.RequestException;
import tools.jackson.databind.node.ObjectNode;

/** Answers that are not made yet: whoever asks is told to ask again. */
final class Making {
    private static final String SECONDS = "2";

    private Making() {}

    /**
     * What is asked for, if it is made. Otherwise the request is answered here.
     *
     * @throws RequestException when too much is asked at once
     */
    static <T> Optional<T> find(Context context, Supplier<Optional<T>> asked) {
        Optional<T> found;
        try {
            found = asked.get();
        } catch (BusyException e) {
            context.header("Retry-After", SECONDS);
            throw new RequestException(503, "busy", null, String.valueOf(e.getMessage()));
        }
        if (found.isEmpty()) {
            ObjectNode body = Answers.JSON.createObjectNode();
            body.put("state", "computing");
            context.status(202).header("Retry-After", SECONDS).header("Cache-Control", "no-store");
            Answers.json(context, body);
        }
        return found;
    }
}
