package org.marsad.desk.api;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marsad.desk.server.Answers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code openapi.yaml}, as a client reads it. */
public final class Contract {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode root;

    private Contract(JsonNode root) {
        this.root = root;
    }

    public static Contract of(String yaml) {
        return new Contract(YAMLMapper.shared().readTree(yaml));
    }

    /** As {@code GET /api/v1/events}. */
    public Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        root.path("paths")
                .forEachEntry((path, methods) -> methods.propertyNames()
                        .forEach(method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return operations;
    }

    /** Query parameters of a GET. */
    public Set<String> parameters(String path) {
        Set<String> names = new TreeSet<>();
        for (JsonNode parameter : root.path("paths").path(path).path("get").path("parameters")) {
            JsonNode one = resolved(parameter);
            if (one.path("in").asString().equals("query")) {
                names.add(one.path("name").asString());
            }
        }
        return names;
    }

    /** Operation ids, each of which must be there once. */
    public List<String> operationIds() {
        List<String> ids = new ArrayList<>();
        root.path("paths")
                .forEach(methods -> methods.forEach(
                        operation -> ids.add(operation.path("operationId").asString(""))));
        return ids;
    }

    /** Where the contract refers to what it does not have. */
    public List<String> brokenReferences() {
        List<String> broken = new ArrayList<>();
        for (JsonNode reference : root.findValues("$ref")) {
            if (root.at(reference.asString().substring(1)).isMissingNode()) {
                broken.add(reference.asString());
            }
        }
        return broken;
    }

    /**
     * What is wrong with an answer, nothing where it is as promised.
     *
     * @param type of the content, without parameters
     */
    public List<String> flaws(String method, String path, int status, String type, String body) {
        JsonNode responses = root.path("paths").path(path).path(method).path("responses");
        JsonNode response = resolved(responses.path(Integer.toString(status)));
        if (response.isMissingNode()) {
            return List.of("status " + status + " is not promised: " + body);
        }
        JsonNode media = response.path("content").path(type);
        if (media.isMissingNode()) {
            return List.of("type " + type + " is not promised for " + status);
        }
        if (!type.equals("application/json") && !type.endsWith("+json")) {
            return List.of();
        }
        ObjectNode schema = Answers.JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.set("components", root.path("components"));
        schema.putArray("allOf").add(media.path("schema"));
        Schema compiled = SCHEMAS.getSchema(schema);
        return compiled.validate(Answers.JSON.readTree(body)).stream()
                .map(Error::toString)
                .toList();
    }

    private JsonNode resolved(JsonNode node) {
        return Optional.ofNullable(node.get("$ref"))
                .map(reference -> root.at(reference.asString().substring(1)))
                .orElse(node);
    }
}
