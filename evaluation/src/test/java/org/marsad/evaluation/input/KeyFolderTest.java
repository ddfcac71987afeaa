package org.marsad.evaluation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.evaluation.gold.GoldReport;

class KeyFolderTest {
    @TempDir
    Path folder;

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json);
    }

    @Test
    void keysComeInTheOrderOfTheirFileNames() throws IOException {
        write("fr01.json", "{\"id\": \"fr01\", \"lang\": \"fr\"}");
        write("ar01.json", "{\"id\": \"ar01\", \"lang\": \"ar\", \"negative\": true}");
        write("notes.txt", "no key");
        assertThat(KeyFolder.read(folder, id -> true))
                .extracting(GoldReport::id)
                .containsExactly("ar01", "fr01");
    }

    @Test
    void aKeyThatIsNotWantedIsNotEvenOpened() throws IOException {
        write("ar01.json", "{\"id\": \"ar01\", \"lang\": \"ar\"}");
        write("held.json", "not JSON at all");
        assertThat(KeyFolder.read(folder, Set.of("ar01")::contains)).hasSize(1);
    }

    @Test
    void aKeyOfAnotherIdThanItsFileIsLeftOutWhenNotWanted() throws IOException {
        write("ar01.json", "{\"id\": \"ar02\", \"lang\": \"ar\"}");
        assertThat(KeyFolder.read(folder, Set.of("ar01")::contains)).isEmpty();
    }

    @Test
    void aMissingFolderIsNamed() {
        Path missing = folder.resolve("nowhere");
        assertThatThrownBy(() -> KeyFolder.read(missing, id -> true))
                .isInstanceOf(EvaluationInputException.class)
                .hasMessageContaining(missing.toString());
    }

    @Test
    void aFolderWithoutKeysIsNamed() {
        assertThatThrownBy(() -> KeyFolder.read(folder, id -> true))
                .isInstanceOf(EvaluationInputException.class)
                .hasMessage(folder + ": holds no key (*.json)");
    }

    @Test
    void aKeyThatIsNotUtf8IsNamed() throws IOException {
        Files.write(folder.resolve("ar01.json"), new byte[] {'{', '"', (byte) 0xE9, '"', '}'});
        assertThatThrownBy(() -> KeyFolder.read(folder, id -> true))
                .isInstanceOf(EvaluationInputException.class)
                .hasMessageContaining("ar01.json: not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            {"id": "ar01"                                        | not JSON
            []                                                   | must be a JSON object, but was ARRAY
            ''                                                   | must be a JSON object
            {"lang": "ar"}                                       | lacks "id"
            {"id": "ar01"}                                       | lacks "lang"
            {"id": 7, "lang": "ar"}                              | "id" must be text, but was 7
            {"id": "a", "lang": "ar", "events": {}}              | "events" must be a list
            {"id": "a", "lang": "ar", "events": ["e"]}           | "events"[0]: must be a JSON object
            {"id": "a", "lang": "ar", "events": [{"claims": [{}]}]} | "events"[0], "claims"[0]: lacks "about"
            {"id": "a", "lang": "ar", "events": [{"date": 2024}]} | "date" must be text, but was 2024
            {"id": "a", "lang": "ar", "events": [{"place": {"name": "Gao", "lat": "north"}}]} | "lat" must be a number
            {"id": "a", "lang": "ar", "events": [{"claims": [{"about": "killed", "number": {"low": 1.5}}]}]} | whole number
            {"id": "a", "lang": "ar", "relations": [{"kind": "joins", "from": "JNIM"}]} | lacks "to"
            {"id": "a", "lang": "ar", "presence": [{"actor": "JNIM"}]} | lacks "kind"
            """)
    void aMalformedKeyIsNamedWithWhatIsWrong(String json, String problem) throws IOException {
        write("ar01.json", json);
        assertThatThrownBy(() -> KeyFolder.read(folder, id -> true))
                .isInstanceOf(EvaluationInputException.class)
                .hasMessageContaining("ar01.json")
                .hasMessageContaining(problem);
    }
}
