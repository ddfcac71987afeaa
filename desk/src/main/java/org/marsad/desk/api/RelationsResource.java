package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.json.RelationJson;
import org.marsad.desk.presence.Window;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Cursors;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.Resource;
import org.marsad.exchange.contract.Parts;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.KeptStatement;
import org.marsad.ledger.store.StatementFilter;
import org.marsad.model.Actor;
import org.marsad.model.Relation;
import org.marsad.model.Statement;
import org.marsad.model.When;
import org.marsad.region.Region;
import tools.jackson.databind.node.ArrayNode;

/**
 * Who stands how to whom, with who says so: parts and wholes of the pack, and what the ledger's reports say, which the public does not
 * see. The first page begins with the pack's.
 */
final class RelationsResource implements Resource {
    private static final String LIST = "relations";
    private static final String PARENT = "parent";
    private static final int USUAL = 1_000;
    private static final int MOST = 5_000;
    private static final int PAGE = 500;
    private static final List<String> KINDS = Stream.concat(
                    Stream.of(PARENT), Arrays.stream(Relation.Kind.values()).map(Parts::label))
            .toList();

    private final Region region;
    private final Ledgers ledgers;
    private final Cursors cursors;
    private final EventQuery query;
    private final RelationJson json;

    RelationsResource(Region region, Ledgers ledgers, Cursors cursors) {
        this.region = region;
        this.ledgers = ledgers;
        this.cursors = cursors;
        this.query = new EventQuery(region);
        this.json = new RelationJson(region);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/relations", this::list, Role.READER);
    }

    private void list(Context context) {
        Parameters parameters = Parameters.of(context, "actor", "kind", "from", "to", "month", "limit", "after");
        Profile profile = Viewer.of(context).profile();
        Window window = TimeQuery.window(parameters);
        @Nullable String actor = query.actor(parameters);
        String kind = parameters.choice("kind", KINDS).orElse("");
        int limit = parameters.number("limit", 1, MOST, USUAL);
        int after = Integer.parseInt(cursors.place(parameters, LIST, "-1"));
        ArrayNode items = Answers.JSON.createArrayNode();
        if (after < 0 && (kind.isEmpty() || kind.equals(PARENT))) {
            parents(actor, items);
        }
        String next = null;
        if (profile != Profile.PUBLIC && !kind.equals(PARENT)) {
            Found found = found(actor, kind, window, Math.max(0, after), limit);
            for (KeptStatement kept : found.statements) {
                if (kept.statement().detail() instanceof Relation relation) {
                    items.add(json.statement(kept, relation, profile == Profile.INTERNAL));
                }
            }
            next = found.last == 0 ? null : cursors.next(context, LIST, String.valueOf(found.last));
        }
        Answers.page(context, items, next);
    }

    private void parents(@Nullable String name, ArrayNode items) {
        for (Actor actor : region.actors()) {
            boolean wanted = name == null
                    || actor.name().equals(name)
                    || (actor.parent() != null
                            && region.findActor(actor.parent())
                                    .filter(parent -> parent.name().equals(name))
                                    .isPresent());
            if (wanted) {
                json.parent(actor).ifPresent(items::add);
            }
        }
    }

    /** @param last number of the last statement looked at, 0 where there are no more */
    private record Found(List<KeptStatement> statements, int last) {}

    private Found found(@Nullable String actor, String kind, Window window, int after, int limit) {
        StatementFilter filter = new StatementFilter(null, null, Statement.Kind.RELATION, actor, window.from(), null);
        List<KeptStatement> found = new ArrayList<>();
        int last = after;
        while (true) {
            int from = last;
            List<KeptStatement> page = ledgers.read(ledger -> ledger.statements(filter, from, PAGE));
            for (KeptStatement kept : page) {
                last = kept.number();
                if (isWanted(kept, kind, window)) {
                    found.add(kept);
                    if (found.size() == limit) {
                        return new Found(found, last);
                    }
                }
            }
            if (page.size() < PAGE) {
                return new Found(found, 0);
            }
        }
    }

    private static boolean isWanted(KeptStatement kept, String kind, Window window) {
        if (!(kept.statement().detail() instanceof Relation relation)) {
            return false;
        }
        When date = relation.date() == null ? kept.report().published() : relation.date();
        return (kind.isEmpty() || kind.equals(Parts.label(relation.kind())))
                && (date == null ? window.equals(Window.ALL) : window.holds(date));
    }
}
