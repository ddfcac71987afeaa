package org.marsad.desk.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.contract.Parts;
import org.marsad.ledger.store.KeptStatement;
import org.marsad.model.Actor;
import org.marsad.model.Attribution;
import org.marsad.model.Relation;
import org.marsad.model.When;
import org.marsad.region.Region;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Relations between actors, each with who says so. */
public final class RelationJson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ActorJson actors;

    public RelationJson(Region region) {
        this.actors = new ActorJson(region);
    }

    /** That an actor is part of another, for as long as it existed, as the pack has it. */
    public Optional<ObjectNode> parent(Actor actor) {
        ObjectNode parent = actor.parent() == null ? null : actors.find(actor.parent());
        if (parent == null) {
            return Optional.empty();
        }
        ObjectNode item = head("parent-" + actor.id(), "pack", "parent");
        item.set("from", actors.find(actor.id()));
        item.set("to", parent);
        item.set("date", PresenceJson.date(date(actor.active().from())));
        item.set("end", PresenceJson.date(date(actor.active().to())));
        item.putNull("certainty").putNull("stance").putNull("speaker");
        return Optional.of(withoutReport(item));
    }

    /**
     * What a report says.
     *
     * @param withReport whether the viewer may see its words
     */
    public ObjectNode statement(KeptStatement kept, Relation relation, boolean withReport) {
        ObjectNode item = head("statement-" + kept.number(), "ledger", Parts.label(relation.kind()));
        item.set("from", actors.end(relation.from()));
        item.set("to", actors.end(relation.to()));
        item.set("date", PresenceJson.date(relation.date()));
        item.putNull("end");
        Attribution attribution = kept.statement().attribution();
        item.put("certainty", Parts.label(kept.statement().certainty()))
                .put("stance", Parts.label(attribution.stance()));
        item.putObject("speaker")
                .put("id", attribution.speaker().id())
                .put("name", attribution.speaker().name())
                .put("role", Parts.label(attribution.speaker().role()));
        if (!withReport) {
            return withoutReport(item);
        }
        return item.put("statement", kept.statement().id())
                .put("report", kept.report().sha256())
                .put("title", kept.report().title())
                .put("published", ReportJson.published(kept.report()))
                .put("language", ReportJson.language(kept.report()))
                .put("text", kept.statement().text());
    }

    private static ObjectNode head(String id, String source, String kind) {
        return JSON.createObjectNode().put("id", id).put("source", source).put("kind", kind);
    }

    private static ObjectNode withoutReport(ObjectNode item) {
        return item.putNull("statement")
                .putNull("report")
                .putNull("title")
                .putNull("published")
                .putNull("language")
                .putNull("text");
    }

    /** Of the pack: a year, a month or a day. */
    private static @Nullable When date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return switch (text.length()) {
                case 4 -> When.year(Integer.parseInt(text));
                case 7 -> When.month(YearMonth.parse(text));
                default -> When.day(LocalDate.parse(text));
            };
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
