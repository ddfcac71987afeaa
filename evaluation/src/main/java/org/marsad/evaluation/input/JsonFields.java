package org.marsad.evaluation.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The fields of one JSON object, with the place it was read from for messages.
 *
 * <p>A missing field, {@code null} and, for objects, {@code {}} are all "not given". A field of the wrong type is an
 * {@link EvaluationInputException}, never a guess.
 */
public final class JsonFields {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode node;
    private final String where;

    private JsonFields(JsonNode node, String where) {
        this.node = node;
        this.where = where;
    }

    /** The object that {@code json} holds; {@code where} names its file and line. */
    public static JsonFields parse(String json, String where) {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new EvaluationInputException(where, "not JSON: " + e.getOriginalMessage(), e);
        }
        return of(node, where);
    }

    private static JsonFields of(JsonNode node, String where) {
        if (!node.isObject()) {
            throw new EvaluationInputException(where, "must be a JSON object, but was " + node.getNodeType());
        }
        return new JsonFields(node, where);
    }

    public String where() {
        return where;
    }

    /** The text of a field, or null when it is not given. */
    public @Nullable String text(String field) {
        JsonNode value = value(field);
        return value == null ? null : textOf(value, field);
    }

    /** The text of a field, or {@code otherwise} when it is empty or not given. */
    public String textOr(String field, String otherwise) {
        String text = text(field);
        return text == null || text.isEmpty() ? otherwise : text;
    }

    /** The text of a field that must be there. */
    public String requiredText(String field) {
        String text = text(field);
        if (text == null) {
            throw new EvaluationInputException(where, "lacks \"" + field + "\"");
        }
        return text;
    }

    /** Text or number of a field that must be there, as text: ids may be either. */
    public String requiredId(String field) {
        JsonNode value = value(field);
        return value != null && value.isNumber() ? value.asString() : requiredText(field);
    }

    /** Whether a field is given and neither false, zero nor empty. */
    public boolean flag(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return false;
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isNumber()) {
            return value.doubleValue() != 0;
        }
        return value.isString() ? !value.stringValue().isEmpty() : !value.isEmpty();
    }

    /** A whole number, or null when it is not given. */
    public @Nullable Long whole(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isNumber() || !value.canConvertToExactIntegral() || !value.canConvertToLong()) {
            throw wrongType(field, "a whole number", value);
        }
        return value.longValue();
    }

    /** A whole number that must be there. */
    public long requiredWhole(String field) {
        Long number = whole(field);
        if (number == null) {
            throw new EvaluationInputException(where, "lacks \"" + field + "\"");
        }
        return number;
    }

    /** A stretch {@code [begin, end]} of code points, unless it is not given or empty brackets. */
    public Optional<Span> span(String field) {
        List<JsonNode> ends = array(field);
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        boolean numbers = ends.stream().allMatch(end -> end.isInt() && end.intValue() >= 0);
        if (!numbers || ends.size() != 2 || ends.get(1).intValue() < ends.get(0).intValue()) {
            throw new EvaluationInputException(
                    where, "\"" + field + "\" must be [begin, end] with 0 <= begin <= end, but was " + ends);
        }
        return Optional.of(new Span(ends.get(0).intValue(), ends.get(1).intValue()));
    }

    /** A number, or null when it is not given. */
    public @Nullable Double decimal(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            throw wrongType(field, "a number", value);
        }
        return value.doubleValue();
    }

    /** The object in a field, unless it is not given or has no fields. */
    public Optional<JsonFields> object(String field) {
        JsonNode value = value(field);
        if (value == null || (value.isContainer() && value.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(of(value, where + ", \"" + field + "\""));
    }

    /** The objects in an array, or none when it is not given. */
    public List<JsonFields> objects(String field) {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonNode item : array(field)) {
            objects.add(of(item, where + ", \"" + field + "\"[" + objects.size() + "]"));
        }
        return objects;
    }

    /** What a field holds as a list: an array's items, a single value, or nothing; nulls are left out. */
    List<JsonNode> oneOrMore(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return List.of();
        }
        return value.isArray() ? array(field) : List.of(value);
    }

    /** An object among {@link #oneOrMore}. */
    JsonFields within(JsonNode item, String field) {
        return of(item, where + ", \"" + field + "\"");
    }

    boolean isText(String field) {
        JsonNode value = value(field);
        return value != null && value.isString();
    }

    /** Names in an array of texts or of objects with a name; empty ones are left out. */
    public List<String> names(String field) {
        return array(field).stream()
                .map(item -> nameOf(item, field))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The name of a field that is a text, or an object's {@code name}, or its {@code id}; empty when none is given. */
    public String name(String field) {
        JsonNode value = value(field);
        return value == null ? "" : nameOf(value, field);
    }

    private String nameOf(JsonNode value, String field) {
        if (value.isObject()) {
            JsonFields fields = within(value, field);
            return fields.textOr("name", fields.textOr("id", ""));
        }
        return textOf(value, field);
    }

    private String textOf(JsonNode value, String field) {
        if (!value.isString()) {
            throw wrongType(field, "text", value);
        }
        return value.stringValue();
    }

    private List<JsonNode> array(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrongType(field, "a list", value);
        }
        return value.values().stream().filter(item -> !item.isNull()).toList();
    }

    private @Nullable JsonNode value(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private EvaluationInputException wrongType(String field, String expected, JsonNode value) {
        return new EvaluationInputException(where, "\"" + field + "\" must be " + expected + ", but was " + value);
    }
}
