package org.marsad.desk.api;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Body;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.RequestException;
import org.marsad.intake.Defaults;
import org.marsad.intake.Intake;
import org.marsad.intake.Limits;
import org.marsad.intake.PublicationDate;
import org.marsad.intake.Taken;
import org.marsad.model.Language;
import org.marsad.model.Report;
import org.marsad.model.When;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes in what a request brings: a text in JSON, or a file as it is (text, HTML, PDF, RSS, Atom, JSON Lines, each also packed with gzip;
 * told apart by its content). What it holds stands in no log.
 */
final class Reports {
    private static final String NAME = "stdin";

    /** So many characters of the text's SHA-256 make the id of a report that has no name. */
    private static final int ID_LENGTH = 16;

    private static final int LONGEST_NAME = 200;

    private Reports() {}

    /**
     * What came, in its order.
     *
     * @param most reports that are taken
     * @throws RequestException when the request is wrong or too large, or there are more reports
     */
    static List<Taken> of(Context context, int most) {
        Parameters parameters = Parameters.of(context, "name", "published", "language");
        if (Body.isJson(context)) {
            return List.of(text(context));
        }
        Defaults defaults = new Defaults(
                parameters.find("published").map(Reports::published).orElse(null),
                parameters.find("language").map(Reports::language).orElse(null));
        String name = parameters.find("name").map(Reports::name).orElse(null);
        byte[] bytes = Body.bytes(context, Limits.PDF_BYTES);
        List<Taken> all = new ArrayList<>();
        try (Stream<Taken> taken = Intake.with(defaults).take(List.of("-"), new ByteArrayInputStream(bytes))) {
            Iterator<Taken> each = taken.iterator();
            while (each.hasNext()) {
                if (all.size() == most) {
                    throw new RequestException(
                            413, "too-many", null, "the file holds more than " + most + " report(s).");
                }
                all.add(named(each.next(), name));
            }
        }
        return all;
    }

    /** As a line of JSON Lines, so that the same limits and checks hold. */
    private static Taken text(Context context) {
        Body body = Body.of(context, Limits.LINE_BYTES, "id", "text", "title", "published", "language", "source");
        body.find("published").ifPresent(Reports::published);
        body.find("language").ifPresent(Reports::language);
        ObjectNode line = Answers.JSON.createObjectNode();
        line.put("id", body.find("id").map(Reports::name).orElse(NAME));
        line.put("text", body.get("text"));
        for (String field : List.of("title", "published", "language", "source")) {
            body.find(field).ifPresent(value -> line.put(field, value));
        }
        InputStream in = new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8));
        try (Stream<Taken> taken = Intake.with(Defaults.NONE).take(List.of("-"), in)) {
            return named(taken.findFirst().orElseThrow(), null);
        }
    }

    private static When published(String words) {
        return PublicationDate.parse(words)
                .orElseThrow(() -> RequestException.wrong(
                        "published",
                        "published is " + words
                                + ", which is no day or month. Maybe write it as 2024-09-18 or 2024-09."));
    }

    private static Language language(String tag) {
        return Language.ofTag(tag)
                .orElseThrow(
                        () -> RequestException.wrong("language", "language is " + tag + ", but must be ar, fr or en."));
    }

    private static String name(String given) {
        String name = given.substring(1 + Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')));
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw RequestException.wrong(
                    "name", "name must be the name of a file, at most " + LONGEST_NAME + " characters long.");
        }
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** A report without an id of its own is called as its file, or by its text. */
    private static Taken named(Taken taken, @Nullable String name) {
        if (!(taken instanceof Taken.Accepted accepted)
                || !accepted.report().id().equals(NAME)) {
            return taken;
        }
        Report report = accepted.report();
        String id = Optional.ofNullable(name)
                .orElseGet(() -> "text-" + report.sha256().substring(0, ID_LENGTH));
        return new Taken.Accepted(
                new Report(id, report.title(), report.source(), report.published(), report.language(), report.text()),
                accepted.issues());
    }
}
