package org.marsad.desk.brief.print;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.brief.Brief;
import org.marsad.desk.brief.Citation;
import org.marsad.desk.brief.Count;
import org.marsad.desk.brief.Scope;
import org.marsad.desk.brief.page.Block;
import org.marsad.desk.brief.page.Document;
import org.marsad.desk.brief.page.Reference;
import org.marsad.desk.brief.page.Run;
import org.marsad.model.EventType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a document as data: blocks of runs, and what each label in brackets stands for, down to the statement. */
public final class JsonWriter {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonWriter() {}

    public static byte[] write(Brief brief, Document document) {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", 1);
        scope(root, brief.scope());
        root.put("language", document.language().code());
        root.put("profile", brief.basis().profile().label());
        root.put("made", brief.basis().made().toString());
        root.put("title", document.title());
        ArrayNode pages = root.putArray("pages");
        document.pages().forEach(page -> blocks(pages.addArray(), page));
        ArrayNode references = root.putArray("references");
        document.references().forEach(reference -> reference(references.addObject(), reference));
        return JSON.writeValueAsBytes(root);
    }

    private static void scope(ObjectNode node, Scope scope) {
        node.put("iso3", scope.iso3());
        node.put("admin1", scope.admin1());
        node.put("month", scope.month().toString());
    }

    private static void blocks(ArrayNode nodes, List<Block> blocks) {
        for (Block block : blocks) {
            ObjectNode node = nodes.addObject();
            if (block instanceof Block.Heading heading) {
                node.put("kind", "heading").put("level", heading.level());
                runs(node.putArray("runs"), heading.runs());
            } else if (block instanceof Block.Text text) {
                node.put("kind", "text").put("look", lower(text.look())).put("anchor", orNull(text.anchor()));
                runs(node.putArray("runs"), text.runs());
            } else if (block instanceof Block.Table table) {
                node.put("kind", "table");
                cells(node.putArray("head"), table.head());
                ArrayNode rows = node.putArray("rows");
                table.rows().forEach(row -> cells(rows.addArray(), row));
            } else if (block instanceof Block.Picture picture) {
                node.put("kind", "picture").put("words", picture.words());
            } else if (block instanceof Block.Beside beside) {
                node.put("kind", "beside");
                ArrayNode columns = node.putArray("columns");
                beside.columns().forEach(column -> blocks(columns.addArray(), column));
            }
        }
    }

    private static void cells(ArrayNode nodes, List<List<Run>> cells) {
        cells.forEach(cell -> runs(nodes.addArray(), cell));
    }

    private static void runs(ArrayNode nodes, List<Run> runs) {
        for (Run run : runs) {
            ObjectNode node = nodes.addObject();
            node.put("kind", lower(run.kind())).put("text", run.text());
            if (!run.labels().isEmpty()) {
                ArrayNode labels = node.putArray("references");
                run.labels().forEach(labels::add);
            }
        }
    }

    private static void reference(ObjectNode node, Reference reference) {
        node.put("label", reference.label());
        Citation citation = reference.citation();
        if (citation instanceof Citation.Passage passage) {
            node.put("kind", "statement")
                    .put("report", orNull(passage.report()))
                    .put("title", passage.title())
                    .put("source", passage.outlet())
                    .put(
                            "published",
                            passage.published() == null
                                    ? null
                                    : passage.published().iso())
                    .put("sentence", passage.sentence())
                    .put("text", orNull(passage.words()))
                    .put("low", passage.low())
                    .put("high", passage.high());
        } else if (citation instanceof Citation.Tally tally) {
            node.put("kind", "count");
            scope(node, tally.scope());
            node.put("from", tally.from().toString()).put("to", tally.to().toString());
            count(node, tally.all());
            ObjectNode types = node.putObject("event_types");
            for (Map.Entry<EventType, Count> entry : tally.byType().entrySet()) {
                count(types.putObject(entry.getKey().label()), entry.getValue());
            }
        } else if (citation instanceof Citation.Sum sum) {
            node.put("kind", "sum").put("about", lower(sum.about())).put("victims", sum.victims());
            ArrayNode parts = node.putArray("events");
            sum.parts()
                    .forEach(part -> parts.addObject()
                            .put("event", part.event())
                            .put("low", part.low())
                            .put("high", part.high()));
        } else if (citation instanceof Citation.Model model) {
            node.put("kind", "model")
                    .put("model", model.model())
                    .put("vintage", model.vintage())
                    .put("unit", model.unit())
                    .put("origin", model.origin().toString());
        }
    }

    private static void count(ObjectNode node, Count count) {
        node.put("count", count.events())
                .put("killed_low", count.figures() == 0 ? null : (Long) count.low())
                .put("killed_high", count.figures() == 0 ? null : count.high());
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
