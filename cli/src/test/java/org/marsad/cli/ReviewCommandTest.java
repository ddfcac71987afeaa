package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Report;
import org.marsad.model.When;
import org.marsad.reading.Reader;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewCommandTest {
    private static final String ENGLISH =
            "published: 2024-05-08\nlanguage: en\n\nJNIM fighters attacked an army post in Ber on 6 May 2024."
                    + " Fourteen soldiers were killed, the Malian government said.\n";
    private static final String FRENCH =
            "published: 2024-05-10\nlanguage: fr\n\nDes hommes armés ont attaqué un poste de"
                    + " l'armée malienne à Ber le 8 mai 2024. Cinq soldats ont été tués, selon le gouvernement malien.\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path store;

    private int run(Object... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] words = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        return Marsad.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    private int review(Object... args) {
        List<Object> all = new ArrayList<>(List.of("review"));
        all.addAll(List.of(args));
        all.addAll(List.of("--store", store, "--home", folder.resolve("home")));
        return run(all.toArray());
    }

    private List<String> events() {
        List<String> ids = new ArrayList<>();
        try (Ledger ledger = Ledger.read(store.toString(), RegionPack.sahel())) {
            ledger.events(EventFilter.ALL, null, event -> ids.add(event.id()));
        }
        return ids;
    }

    @BeforeEach
    void ingest() throws IOException {
        store = folder.resolve("marsad.db");
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("a.txt"), ENGLISH);
        Files.writeString(reports.resolve("b.txt"), FRENCH);
        Files.writeString(reports.resolve("empty.txt"), "");
        assertThat(run("ingest", reports, "--store", store, "--home", folder.resolve("home")))
                .isEqualTo(3);
    }

    @Test
    void listsWhatWaitsWithWhatToCallIt() {
        assertThat(review()).isZero();
        assertThat(out.toString())
                .contains(
                        "Uncertain merges",
                        "two days apart",
                        "Ber, Tombouctou, Mali",
                        "a/e1",
                        "b/e1",
                        "empty.txt is empty")
                .contains(events());
        assertThat(err.toString()).contains("2 wait for a person: 1 uncertain merge, 0 conflicting places, 1 issue");
    }

    @Test
    void listsOneObjectOfJsonForEachThing() {
        assertThat(review("--format", "json")).isZero();
        List<JsonNode> lines =
                out.toString().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).extracting(line -> line.get("waiting").stringValue()).containsExactly("doubt", "issue");
        assertThat(lines.get(0).get("event").get("sub_event_type").stringValue())
                .isEqualTo("Armed clash");
        assertThat(lines.get(0).get("score").doubleValue()).isBetween(0.27, 0.73);
        assertThat(lines.get(1).get("id").stringValue()).startsWith("issue-");
    }

    @Test
    void listsByKindAreaTimeAndPage() {
        assertThat(review("--kind", "issue")).isZero();
        assertThat(out.toString()).doesNotContain("Uncertain").contains("issue-");
        assertThat(review("--area", "Niger")).isZero();
        assertThat(err.toString()).contains("nothing waits for a person");
        assertThat(review("--area", "MLI", "--from", "2024-05-01", "--to", "2024-05-31"))
                .isZero();
        assertThat(err.toString()).contains("1 waits for a person");
        assertThat(review("--limit", 1)).isZero();
        assertThat(err.toString()).contains("1 are shown; the next: --skip 1");
        assertThat(review("--limit", 1, "--skip", 1)).isZero();
        assertThat(out.toString()).contains("issue-").doesNotContain("Uncertain");
        assertThat(review("--limit", 0)).isEqualTo(2);
        assertThat(review("--kind", "gossip")).isEqualTo(2);
    }

    @Test
    void aMergeIsKeptAndNoLongerWaits() {
        List<String> events = events();
        assertThat(review("merge", events.get(0), events.get(1), "--reason", "one fight", "--author", "Aminata"))
                .isZero();
        assertThat(out.toString()).contains("a/e1, b/e1");
        assertThat(err.toString()).contains("decision 1 by Aminata, kept in 1 row");
        assertThat(events()).hasSize(1);
        assertThat(review("--kind", "doubt")).isZero();
        assertThat(err.toString()).contains("nothing waits");
        assertThat(review("merge", events.get(0), events.get(1), "--reason", "again"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("are one event already");
        assertThat(review("split", events.get(0), "b", "--reason", "two fights", "--format", "json"))
                .isZero();
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(events()).hasSize(2);
    }

    @Test
    void aDecisionIsTakenBackByItsNumber() {
        List<String> events = events();
        assertThat(review("merge", events.get(0), events.get(1), "--reason", "one fight", "--author", "Aminata"))
                .isZero();

        assertThat(review("undo", 1, "--reason", "two after all")).isZero();

        assertThat(err.toString()).contains("decision 2 by ");
        assertThat(events()).isEqualTo(events);
        assertThat(review("undo", 1, "--reason", "again")).isEqualTo(2);
        assertThat(err.toString()).contains("taken back already");
        assertThat(review("undo", 7, "--reason", "what")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no decision 7");
        assertThat(review("undo", "seven", "--reason", "what")).isEqualTo(2);
    }

    @Test
    void acceptingClosesDoubtsAndIssues() {
        List<String> events = events();
        assertThat(review("accept", events.get(0), events.get(1), "--reason", "two fights"))
                .isZero();
        assertThat(review("--kind", "issue", "--format", "json")).isZero();
        String issue = JsonMapper.shared().readTree(out.toString()).get("id").stringValue();
        assertThat(review("accept", issue, "--reason", "known")).isZero();
        assertThat(review()).isZero();
        assertThat(err.toString()).contains("nothing waits");
    }

    @Test
    void aFieldIsPutRightByNameInAnyLanguage() {
        String event = events().get(0);
        assertThat(review("correct", event, "--field", "place", "--to", "تنبكتو", "--reason", "seen"))
                .isZero();
        assertThat(out.toString()).contains("Timbuktu, Tombouctou, Mali");
        assertThat(review("correct", event, "--field", "place", "--to", "Bamako", "--reason", "seen"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("mli-bamako (town", "mli-adm1-bamako (admin1")
                .doesNotContain("\tat ");
        assertThat(review("correct", event, "--field", "weather", "--to", "rain", "--reason", "seen"))
                .isEqualTo(2);
        assertThat(review("correct", "nothing", "--field", "date", "--to", "2024", "--reason", "x"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no event is called nothing");
    }

    @Test
    void withoutAReasonNothingIsDecided() {
        List<String> events = events();
        assertThat(review("merge", events.get(0), events.get(1))).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required option: '--reason");
        assertThat(review("merge", events.get(0), events.get(1), "--reason", "  "))
                .isEqualTo(2);
        assertThat(err.toString()).contains("reason must be given");
        assertThat(events()).hasSize(2);
    }

    @Test
    void theStoreMayBeNamedBeforeTheCommandToo() {
        List<String> events = events();
        assertThat(run("review", "--store", store, "merge", events.get(0), events.get(1), "--reason", "one fight"))
                .isZero();
        assertThat(events()).hasSize(1);
        assertThat(run("review", "--store", folder.resolve("no.db"), "accept", "x", "--reason", "y"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no.db does not exist");
    }

    @Test
    void decisionsAreExportedWithoutWhoMadeThem() throws IOException {
        List<String> events = events();
        review("accept", events.get(0), "--reason", "private matter", "--author", "Aminata");
        Path file = folder.resolve("decisions.jsonl");
        assertThat(review("export", "-o", file)).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("1 decision written");
        assertThat(Files.readString(file))
                .contains("\"decision\":\"different\"", "\"person\":1", "Cinq soldats ont été tués")
                .doesNotContain("Aminata", "private matter");
        assertThat(review("export", "-o", folder.resolve("no/such/file"))).isEqualTo(2);
    }

    @Test
    void anEventTellsItsHistory() {
        List<String> events = events();
        review("merge", events.get(0), events.get(1), "--reason", "one fight", "--author", "Aminata");
        assertThat(run("event", events.get(0), "--history", "--store", store)).isZero();
        assertThat(out.toString()).contains("report kept: a", "report kept: b", "decision 1 by Aminata: these are one");
        assertThat(run("event", events.get(0), "--history", "--format", "json", "--store", store))
                .isZero();
        assertThat(out.toString()
                        .lines()
                        .map(JsonMapper.shared()::readTree)
                        .map(line -> line.get("what").stringValue()))
                .containsExactly("arrived", "arrived", "decided");
        assertThat(run("event", events.get(0), "--history", "--as-of", "2024-06-01", "--store", store))
                .isEqualTo(2);
        assertThat(run("event", "nothing", "--history", "--store", store)).isEqualTo(1);
    }

    @Test
    void keptReportsAreReadAgainAndDecisionsStay() {
        List<String> events = events();
        review("merge", events.get(0), events.get(1), "--reason", "one fight");
        assertThat(run("ingest", "--reread", "--store", store)).isZero();
        assertThat(err.toString()).contains("all that is kept was read by this version of Marsad");
        Path other = folder.resolve("other.db");
        Region region = RegionPack.sahel();
        Reader reader = Reader.of(region);
        try (Ledger ledger = Ledger.create(other.toString(), region)) {
            for (int i = 0; i < 3; i++) {
                ledger.keep(
                        "an older reader",
                        List.of(reader.read(new Report(
                                "r" + i,
                                null,
                                null,
                                When.day(LocalDate.of(2024, 5, 8 + i)),
                                null,
                                "JNIM fighters attacked an army post in Ber on " + (4 + i)
                                        + " May 2024. Fourteen soldiers were killed."))),
                        List.of());
            }
        }
        store = other;
        List<String> before = events();
        review("correct", before.get(0), "--field", "date", "--to", "2024-05-01", "--reason", "dated by the mayor");
        List<String> corrected = events();

        assertThat(run("ingest", "--reread", "--store", other)).isZero();

        assertThat(err.toString()).contains("again: 3 reports read");
        assertThat(events()).isEqualTo(corrected);
        try (Ledger ledger = Ledger.read(other.toString(), region)) {
            LedgerEvent event = ledger.event(before.get(0), null).orElseThrow();
            assertThat(event.date().iso()).isEqualTo("2024-05-01");
        }
        assertThat(run("ingest", "--reread", "--store", other)).isZero();
        assertThat(err.toString()).contains("all that is kept was read by this version");
        assertThat(run("ingest", "--reread", folder, "--store", other)).isEqualTo(2);
        assertThat(run("ingest", "--store", other)).isEqualTo(2);
    }
}
