package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.marsad.desk.access.Role;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What forecasts of past years were worth: the figures of {@code docs/scorecard.md}, written by the same run of {@code marsad scorecard}. */
final class ScorecardResource implements Resource {
    private static final String FILE = "/org/marsad/desk/scorecard.json";
    private static final List<String> PROTOCOLS = List.of("views", "cells");

    private final ObjectNode page;

    ScorecardResource() {
        try (InputStream in = ScorecardResource.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            page = (ObjectNode) Answers.JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/scorecard", this::show, Role.READER);
    }

    private void show(Context context) {
        Parameters parameters = Parameters.of(context, "protocol");
        Optional<String> protocol = parameters.choice("protocol", PROTOCOLS);
        if (protocol.isEmpty()) {
            Answers.json(context, page);
            return;
        }
        ObjectNode shown = Answers.JSON.createObjectNode();
        shown.set("made", page.get("made"));
        ArrayNode items = shown.putArray("items");
        for (JsonNode card : page.get("items")) {
            if (card.path("protocol").asString().equals(protocol.get())) {
                items.add(card);
            }
        }
        Answers.json(context, shown.putNull("next"));
    }
}
