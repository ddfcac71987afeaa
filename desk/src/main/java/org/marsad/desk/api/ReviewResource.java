package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.json.PlaceNames;
import org.marsad.desk.json.ReviewJson;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Body;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Links;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.RequestException;
import org.marsad.desk.server.Resource;
import org.marsad.exchange.contract.LedgerEventJson;
import org.marsad.exchange.contract.Parts;
import org.marsad.ledger.review.Correcting;
import org.marsad.ledger.store.Field;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.RefusedException;
import org.marsad.ledger.store.Ruled;
import org.marsad.ledger.store.Ruling;
import org.marsad.ledger.store.Waiting;
import org.marsad.ledger.store.WaitingFilter;
import org.marsad.model.LedgerEvent;
import org.marsad.region.Region;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What waits for a person, and what persons decide. */
final class ReviewResource implements Resource {
    private static final int MOST = 200;
    private static final int USUAL = 20;
    private static final int LARGEST = 64 * 1024;
    private static final List<String> KINDS =
            Arrays.stream(Waiting.Kind.values()).map(Parts::label).toList();
    private static final List<String> FIELDS =
            Arrays.stream(Field.values()).map(Parts::label).toList();

    private final EventQuery query;
    private final PlaceNames names;
    private final Ledgers ledgers;
    private final Correcting correcting;

    ReviewResource(Region region, Ledgers ledgers) {
        this.query = new EventQuery(region);
        this.names = new PlaceNames(region);
        this.ledgers = ledgers;
        this.correcting = new Correcting(region);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/review", this::list, Role.READER);
        routes.post(Resources.BASE + "/review/decisions", this::decide, Role.REVIEWER);
    }

    private void list(Context context) {
        Parameters parameters = Parameters.of(context, "kind", "area", "from", "to", "limit", "skip");
        Internal.only(context, "things to review");
        Set<Waiting.Kind> kinds = parameters
                .choice("kind", KINDS)
                .map(label -> EnumSet.of(Waiting.Kind.values()[KINDS.indexOf(label)]))
                .orElseGet(() -> EnumSet.allOf(Waiting.Kind.class));
        WaitingFilter filter = WaitingFilter.ALL.of(kinds).of(query.areaAndDays(parameters));
        int limit = parameters.number("limit", 1, MOST, USUAL);
        int skip = parameters.number("skip", 0, Integer.MAX_VALUE - MOST, 0);
        ObjectNode body = Answers.JSON.createObjectNode();
        ledgers.read(ledger -> {
            ArrayNode items = body.putArray("items");
            ledger.review().waiting(filter, skip, limit).forEach(one -> items.add(names.addedTo(ReviewJson.of(one))));
            Map<Waiting.Kind, Integer> counts = ledger.review().counts(filter);
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            body.put("next", skip + items.size() < all ? next(context, skip + items.size()) : null);
            ObjectNode counted = body.putObject("counts");
            counts.forEach((kind, count) -> counted.put(Parts.label(kind), count));
            return items;
        });
        Answers.json(context, body);
    }

    private static String next(Context context, int skip) {
        return Links.with(context, "skip", String.valueOf(skip));
    }

    private void decide(Context context) {
        Parameters.of(context);
        Internal.only(context, "decisions");
        Body body =
                Body.of(context, LARGEST, "decision", "event", "other", "members", "field", "to", "number", "reason");
        String decision = body.choice("decision", List.of("accept", "merge", "split", "correct", "undo"));
        String reason = body.get("reason");
        Viewer viewer = Viewer.of(context);
        String author = viewer.name();
        Ruled ruled = ledgers.write(ledger -> {
            Ruling ruling = decision.equals("undo")
                    ? new Ruling.Undo(body.number("number"), !viewer.role().includes(Role.ADMIN))
                    : ruling(ledger, decision, body.get("event"), body);
            return refusedAs(409, "conflict", null, () -> ledger.review().decide(ruling, author, reason));
        });
        ObjectNode answer = Answers.JSON.createObjectNode();
        answer.put("number", ruled.number());
        answer.put("author", author);
        answer.put("rows", ruled.corrections().size());
        ArrayNode events = answer.putArray("events");
        ruled.events().forEach(one -> events.add(names.addedTo(Answers.JSON.readTree(LedgerEventJson.line(one)))));
        Answers.json(context, answer);
    }

    private Ruling ruling(Ledger ledger, String decision, String event, Body body) {
        return switch (decision) {
            case "merge" -> new Ruling.Merge(event, body.get("other"));
            case "split" -> {
                List<String> members = body.texts("members");
                if (members.isEmpty()) {
                    throw new RequestException(400, "missing-field", "members", "members is missing.");
                }
                yield new Ruling.Split(event, members);
            }
            case "correct" -> {
                Field field = Field.values()[FIELDS.indexOf(body.choice("field", FIELDS))];
                String to = body.get("to");
                LedgerEvent about = ledger.event(event, null)
                        .orElseThrow(() ->
                                new RequestException(404, "not-found", "event", "there is no event " + event + "."));
                yield refusedAs(400, "wrong-value", "to", () -> correcting.of(about, field, to));
            }
            default -> new Ruling.Accept(event, body.find("other").orElse(null));
        };
    }

    private static <T> T refusedAs(int status, String code, @Nullable String field, Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedException e) {
            throw new RequestException(status, code, field, String.valueOf(e.getMessage()));
        }
    }
}
