package org.marsad.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test breaks one thing in a copy of the pack that ships. */
class PackCheckTest {
    @TempDir
    private Path pack;

    @BeforeEach
    void copyThePack() throws IOException {
        for (String file : PackColumns.byFile().keySet()) {
            Files.write(pack.resolve(file), PackSource.sahel().bytes(file));
        }
    }

    @Test
    void thePackThatShipsIsSound() {
        assertThat(PackCheck.checkSahel()).isEmpty();
        assertThat(PackCheck.check(pack)).isEmpty();
    }

    @Test
    void anEmptyFolderIsNotAPack(@TempDir Path empty) {
        assertThat(messages(PackCheck.check(empty)))
                .contains("places.tsv: is missing. Maybe the folder is not a pack.")
                .hasSize(PackColumns.byFile().size());
    }

    @Test
    void aMissingColumnIsNamedWithTheOneThatMayBeMeant() throws IOException {
        edit("actors.tsv", text -> text.replaceFirst("\tkind\t", "\tkinds\t"));
        assertThat(messages(PackCheck.check(pack)))
                .containsExactly(
                        "actors.tsv:1 kind: is missing from the header. Maybe it is the one called \"kinds\".",
                        "actors.tsv:1 kinds: is not a column of this table");
        assertThatThrownBy(() -> RegionPack.load(pack))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("actors.tsv:1 kind: is missing from the header");
    }

    @Test
    void aRowWithACellTooFewIsNamedAndTheOthersAreStillChecked() throws IOException {
        int line = change("places.tsv", "mli-gao", row -> row.substring(0, row.lastIndexOf('\t')));
        change("places.tsv", "mli-kidal", row -> row.replace("\ttown\t", "\tcity\t"));
        assertThat(messages(PackCheck.check(pack)))
                .anyMatch(m -> m.startsWith("places.tsv:" + line + ": has 16 cells where the header has 17"))
                .anyMatch(m -> m.contains("\"city\" is not known"));
    }

    @Test
    void anIdMustNotStandTwice() throws IOException {
        String row = row("actors.tsv", "jnim");
        edit("actors.tsv", text -> text + row + "\n");
        assertThat(messages(PackCheck.check(pack)))
                .anyMatch(m ->
                        m.matches("actors.tsv:\\d+ id: \"jnim\" is in line \\d+ too\\. Maybe a row was copied\\."));
        assertThatThrownBy(() -> RegionPack.load(pack)).hasMessageContaining("id jnim must be unique");
    }

    @Test
    void rowsOfPastViolenceThatCannotBeAreNamed() throws IOException {
        edit(
                "history-cells.tsv",
                text -> text.replaceFirst(
                        "(?m)^1989-04\tnon_state\tSEN\tDakar\t150806\tcell\t5\t76\t76\t89\t0$",
                        "1989-04\tnon_state\tSEN\tDakar\t150806\tcell\t5\t76\t75\t89\t0"));
        edit("history-countries.tsv", text -> text.replaceFirst("1990-02:54", "1989-02:54"));
        edit("history-vintages.tsv", text -> text.replaceFirst("1990-01", "1990-00"));
        assertThat(messages(PackCheck.check(pack)))
                .containsExactly(
                        "history-cells.tsv:3 best: figures must be 0 <= low <= best <= high, but were 5 events, 76, 75, 89"
                                + " deaths, 0 of civilians",
                        "history-countries.tsv:2 deaths: deaths of AFG must be within 1990-01..2024-04, but some are of"
                                + " 1989-02",
                        "history-vintages.tsv:2 from: must be a month (2012-01), but was \"1990-00\"");
        assertThatThrownBy(() -> RegionPack.load(pack).pastViolence())
                .isInstanceOf(PackException.class)
                .hasMessageContaining("history-countries.tsv:2 deaths");
    }

    @Test
    void aRowOfPastViolenceMustNotStandTwice() throws IOException {
        edit(
                "history-cells.tsv",
                text -> text + text.lines().skip(1).findFirst().orElseThrow() + "\n");
        assertThat(messages(PackCheck.check(pack)))
                .containsExactly("history-cells.tsv:3995 month: stands in line 2 too. Maybe a row was copied.");
    }

    @Test
    void rowsOfPresenceThatCannotBeAreNamed() throws IOException {
        int actor = change("presence.tsv", "takuba-mli-2020", row -> row.replace("\ttakuba\t", "\ttakubba\t"));
        int end = change("presence.tsv", "barkhane-mli-2019", row -> row.replace("\t2022-04-19\t", "\t2018-04-19\t"));
        int place = change(
                "turning-points.tsv",
                "2012-01-17-operation-start-menaka",
                row -> row.replace("\tmli-menaka\t", "\tmli-menacca\t"));
        int link = change("control.tsv", "mli-aguelhok", row -> row.replaceFirst("https://\\S+", "somebody said so"));
        assertThat(messages(PackCheck.check(pack)))
                .containsExactly(
                        "control.tsv:" + link + " sources: must be addresses of the web, but was \"somebody said so\"",
                        "presence.tsv:" + Math.min(actor, end)
                                + (end < actor
                                        ? " end: end must not be before from, but was 2018-04-19"
                                        : " actor: \"takubba\" is not known. Maybe \"takuba\" is meant."),
                        "presence.tsv:" + Math.max(actor, end)
                                + (end < actor
                                        ? " actor: \"takubba\" is not known. Maybe \"takuba\" is meant."
                                        : " end: end must not be before from, but was 2018-04-19"),
                        "turning-points.tsv:" + place
                                + " place: \"mli-menacca\" is not known. Maybe \"mli-menaka\" is meant.");
        assertThatThrownBy(() -> RegionPack.load(pack).presence())
                .isInstanceOf(PackException.class)
                .hasMessageContaining("presence.tsv:" + end + " end");
    }

    @Test
    void anUnknownKindIsNamedWithTheNearestOne() throws IOException {
        int line = change("actors.tsv", "jnim", row -> row.replace("\tjihadist\t", "\tjihadists\t"));
        assertThat(messages(PackCheck.check(pack)))
                .containsExactly(
                        "actors.tsv:" + line + " kind: \"jihadists\" is not known. Maybe \"jihadist\" is meant.");
        assertThatThrownBy(() -> RegionPack.load(pack))
                .hasMessageContaining("actors.tsv:" + line + " kind: must be one of")
                .hasMessageContaining("\"jihadists\"");
    }

    @Test
    void coordinatesOutsideTheCountryAreToldWithTheDistance() throws IOException {
        int line = change("places.tsv", "mli-gao", row -> row.replace("16.27167\t-0.04472", "-0.04472\t16.27167"));
        assertThat(messages(PackCheck.check(pack)))
                .singleElement()
                .asString()
                .matches("places.tsv:" + line + " lat: -0.04472, 16.27167 lies \\d{4} km outside MLI\\."
                        + " Maybe latitude and longitude changed places\\.");
    }

    @Test
    void aCoordinateThatIsNoNumberIsTold() throws IOException {
        int line = change("places.tsv", "mli-gao", row -> row.replace("16.27167", "16,27167"));
        assertThat(messages(PackCheck.check(pack)))
                .contains("places.tsv:" + line + " lat: must be a number, but was \"16,27167\"");
    }

    @Test
    void aFormOfTwoActorsIsTold() throws IOException {
        int line = change("actors.tsv", "fla", row -> row.replace("|Azawad Liberation Front|", "|nusrat al-islam|"));
        assertThat(messages(PackCheck.check(pack)))
                .singleElement()
                .asString()
                .matches("actors.tsv:\\d+ aliases_en: \"Nusrat al-Islam\" names fla in line " + line + " too");
    }

    @Test
    void aNameOfTwoPlacesMustBeFlagged() throws IOException {
        int line = change("places.tsv", "mli-nampala", row -> row.replace("\tNampala\t", "\tAgadez\t"));
        assertThat(messages(PackCheck.check(pack)))
                .anyMatch(m -> m.startsWith("places.tsv:" + line + " aliases_fr: \"Agadez\" names "))
                .anyMatch(m -> m.contains("Maybe AMBIGUOUS: Agadez="));
    }

    @Test
    void textThatIsNotComposedIsTold() throws IOException {
        int line = change("places.tsv", "mli-segou", row -> row.replace("Ségou", "Se\u0301gou"));
        assertThat(messages(PackCheck.check(pack)))
                .anyMatch(m -> m.startsWith("places.tsv:" + line) && m.contains("is not composed Unicode (NFC)"));
    }

    @Test
    void straySpacesAndInvisibleMarksAreTold() throws IOException {
        int first = change("actors.tsv", "jnim", row -> row.replace("|GSIM|", "| GSIM|"));
        int second = change("actors.tsv", "fla", row -> row.replace("\tFLA\t", "\tFLA \t"));
        int third = change("places.tsv", "mli-gao", row -> row.replace("غاو", "\u200fغاو"));
        int fourth = change("places.tsv", "mli-kidal", row -> row.replace("كيدال", "كيـدال"));
        assertThat(messages(PackCheck.check(pack)))
                .anyMatch(m -> m.startsWith("actors.tsv:" + first) && m.contains("has a space beside the |"))
                .anyMatch(m -> m.startsWith("actors.tsv:" + second) && m.contains("begins or ends with a space"))
                .anyMatch(m -> m.startsWith("places.tsv:" + third) && m.contains("the invisible mark U+200F"))
                .anyMatch(m -> m.startsWith("places.tsv:" + fourth) && m.contains("a tatweel"));
    }

    @Test
    void aWrongEncodingIsToldByLine() throws IOException {
        byte[] bytes = Files.readString(pack.resolve("countries.tsv")).getBytes(Charset.forName("windows-1256"));
        Files.write(pack.resolve("countries.tsv"), bytes);
        assertThat(messages(PackCheck.check(pack)))
                .contains("countries.tsv:2: is not UTF-8. Maybe it was saved as windows-1256 or latin-1.");
    }

    @Test
    void wordsInTheColumnOfAnotherScriptAreTold() throws IOException {
        int line = change("actors.tsv", "fla", row -> row.replace("|جبهة تحرير ازواد|", "|Front de libération|"));
        assertThat(messages(PackCheck.check(pack)))
                .anyMatch(m -> m.startsWith("actors.tsv:" + line + " aliases_") && m.contains("holds Latin letters"));
    }

    @Test
    void referencesMustLeadSomewhere() throws IOException {
        change("actors.tsv", "katiba-macina", row -> row.replace("\tjnim\t", "\tjnm\t"));
        change("actors.tsv", "jnim", row -> row.replace("\tal-qaeda\t", "\tjnim\t"));
        change("organ-forms.tsv", "police", row -> row.replace("{adj} police|", "{adjective} police|"));
        change("areas.tsv", "mli-1991/gao", row -> row.replace("mli-adm1-gao", "mli-adm1-gaoo"));
        change("resolutions.tsv", "is-central", row -> row.replace("\tissp\t", "\tisps\t"));
        assertThat(messages(PackCheck.check(pack)))
                .anyMatch(m -> m.contains("parent_id: \"jnm\" is not known. Maybe \"jnim\" is meant."))
                .anyMatch(m -> m.contains("parent_id: \"jnim\" is below this actor itself"))
                .anyMatch(m -> m.contains("forms: \"{adjective} police\" must hold one of"))
                .anyMatch(m -> m.contains("place_id: \"mli-adm1-gaoo\" is not known"))
                .anyMatch(m -> m.contains("resolved: \"isps\" is not known"));
    }

    @Test
    void anOutlineThatWasCutIsTold() throws IOException {
        edit("outlines.tsv", text -> text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));
        assertThat(messages(PackCheck.check(pack))).anyMatch(m -> m.contains("rings: must name arcs of outlines.tsv"));
    }

    private static List<String> messages(List<PackProblem> problems) {
        return problems.stream().map(PackProblem::toString).toList();
    }

    private void edit(String file, UnaryOperator<String> edit) throws IOException {
        String text = Files.readString(pack.resolve(file));
        String edited = edit.apply(text);
        assertThat(edited).as("the edit must change " + file).isNotEqualTo(text);
        Files.writeString(pack.resolve(file), edited);
    }

    private String row(String file, String id) throws IOException {
        return Files.readAllLines(pack.resolve(file), StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(id + "\t"))
                .findFirst()
                .orElseThrow();
    }

    /** Changes the first row of an id and returns its line. */
    private int change(String file, String id, UnaryOperator<String> edit) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(pack.resolve(file), StandardCharsets.UTF_8));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(id + "\t")) {
                String edited = edit.apply(lines.get(i));
                assertThat(edited).as("the edit must change " + id).isNotEqualTo(lines.get(i));
                lines.set(i, edited);
                Files.writeString(pack.resolve(file), String.join("\n", lines) + "\n");
                return i + 1;
            }
        }
        throw new AssertionError(id + " is not in " + file);
    }
}
