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

    private final Region region;
    private final ActorJson actors;

    public RelationJson(Region region) {
        this.region = region;
        this.actors = new ActorJson(region);
    }

    /**
     * That an actor is part of another, as the pack has it: since there were both, and until one of them ended. One that ended when the
     * other began has gone up into it, and has no end here.
     */
    public Optional<ObjectNode> parent(Actor actor) {
        return Optional.ofNullable(actor.parent()).flatMap(region::findActor).map(parent -> parent(actor, parent));
    }

    private ObjectNode parent(Actor actor, Actor parent) {
        String since = last(actor.active().from(), parent.active().from());
        String end = first(actor.active().to(), parent.active().to());
        boolean wentUp = since != null && end != null && end.compareTo(since) <= 0;
        ObjectNode item = head("parent-" + actor.id(), "pack", "parent");
        item.set("from", actors.find(actor.id()));
        item.set("to", actors.find(parent.id()));
        item.set("date", PresenceJson.date(date(since)));
        item.set("end", PresenceJson.date(date(wentUp ? null : end)));
        item.putNull("certainty").putNull("stance").putNull("speaker");
        return withoutReport(item);
    }

    private static @Nullable String last(@Nullable String one, @Nullable String other) {
        return one == null || (other != null && other.compareTo(one) > 0) ? other : one;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null || (other != null && other.compareTo(one) < 0) ? other : one;
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
