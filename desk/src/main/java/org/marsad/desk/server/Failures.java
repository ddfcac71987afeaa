package org.marsad.desk.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.marsad.ledger.search.QueryException;
import org.marsad.ledger.store.RefusedException;
import org.marsad.ledger.store.StoreException;

/** Puts every failure into the one form of errors. What is wrong with the server is told to who runs it, not to who asks. */
final class Failures {
    private final Consumer<String> log;

    Failures(Consumer<String> log) {
        this.log = log;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(RequestException.class, (e, context) -> {
            context.removeHeader("ETag");
            Answers.error(context, e.status(), e.code(), e.field(), String.valueOf(e.getMessage()));
        });
        routes.exception(MethodNotAllowedResponse.class, (e, context) -> {
            context.header("Allow", allowed(e));
            Answers.error(context, 405, "method-not-allowed", null, "this path is not asked that way");
        });
        routes.exception(HttpResponseException.class, (e, context) -> answered(e.getStatus(), context));
        routes.exception(
                RefusedException.class,
                (e, context) -> Answers.error(context, 409, "refused", null, String.valueOf(e.getMessage())));
        routes.exception(
                QueryException.class,
                (e, context) -> Answers.error(context, 400, "wrong-value", "q", String.valueOf(e.getMessage())));
        routes.exception(StoreException.class, (e, context) -> {
            String id = note(e, context);
            Answers.error(
                    context, 503, "store", null, "the ledger cannot be used now; who runs the server finds why: " + id);
        });
        routes.exception(Exception.class, this::unexpected);
    }

    private void unexpected(Exception e, Context context) {
        if (e instanceof IOException && context.res().isCommitted()) {
            return; // the client is gone
        }
        String id = note(e, context);
        Answers.error(context, 500, "failed", null, "the server failed; who runs it finds what happened under " + id);
    }

    private static void answered(int status, Context context) {
        switch (status) {
            case 404 -> Answers.error(context, 404, "not-found", null, "there is nothing at this path");
            case 413 -> Answers.error(context, 413, "too-large", null, "what is sent is too large");
            case 400 -> Answers.error(context, 400, "bad-request", null, "the request cannot be understood");
            default -> Answers.error(context, status, "http-" + status, null, "the request cannot be answered");
        }
    }

    private static String allowed(MethodNotAllowedResponse e) {
        TreeSet<String> methods = new TreeSet<>();
        for (String words : e.getDetails().values()) {
            for (String word : words.split("[^A-Z]+", -1)) {
                if (!word.isEmpty()) {
                    methods.add(word);
                }
            }
        }
        return String.join(", ", methods);
    }

    /** The route, not what was asked of it: a log is no place for what people look for. */
    private String note(Exception e, Context context) {
        String id = UUID.randomUUID().toString();
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace, true));
        log.accept("failed " + id + " at " + Routes.of(context) + ": " + trace);
        return id;
    }
}
