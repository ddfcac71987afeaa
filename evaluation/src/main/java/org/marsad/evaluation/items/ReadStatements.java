package org.marsad.evaluation.items;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marsad.evaluation.input.EvaluationInputException;
import org.marsad.evaluation.input.JsonFields;

/** The statements of a reading that stand somewhere in the text, from the JSON contract. */
public final class ReadStatements {
    private ReadStatements() {}

    /**
     * The statements of the first line, which is one report's reading.
     *
     * @param where names the line in messages
     * @throws EvaluationInputException when there is no line or it is malformed
     */
    public static List<ReadStatement> parse(String jsonLines, String where) {
        String first = jsonLines.lines().findFirst().orElseThrow(() -> new EvaluationInputException(where, "is empty"));
        return JsonFields.parse(first, where).objects("statements").stream()
                .flatMap(statement -> statement(statement).stream())
                .toList();
    }

    private static Optional<ReadStatement> statement(JsonFields statement) {
        Optional<JsonFields> speaker = statement.object("attribution").flatMap(a -> a.object("speaker"));
        String words = speaker.map(s -> s.textOr("id", "") + " " + s.textOr("name", "") + " " + s.textOr("role", ""))
                .orElse("");
        return statement
                .span("span")
                .map(span -> new ReadStatement(span, words.toLowerCase(Locale.ROOT), statement.text("certainty")));
    }
}
