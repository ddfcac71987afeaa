package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.evaluation.accounts.KeyedClaim;
import org.marsad.evaluation.accounts.Standing;
import org.marsad.evaluation.gold.GoldReport;
import org.marsad.evaluation.input.KeyFolder;
import org.marsad.evaluation.input.SplitIndex;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.Account;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.Stance;
import org.marsad.model.Statement;
import org.marsad.reading.Reader;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;

/** Who says what reaches {@code marsad event}: on our own samples, on the fresh reports and, where it is at hand, on the gold. */
class AccountFiguresTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Region REGION = RegionPack.sahel();

    @TempDir
    Path folder;

    @Test
    void everyClaimThatIsReadInTheSamplesIsShownUnderItsSpeakerInItsOwnWords() throws Exception {
        Reader reader = Reader.of(REGION);
        List<Reading> readings = samples().stream().map(reader::read).toList();
        int checked = 0;
        try (Ledger ledger = Ledger.create(folder.resolve("samples.db").toString(), REGION)) {
            ledger.keep("test", readings, List.of());
            for (Reading reading : readings) {
                for (Statement statement : reading.statements()) {
                    if (statement.event() != null && statement.detail() instanceof Measure measure) {
                        String key = reading.report().sha256().substring(0, 16) + "-" + statement.event();
                        LedgerEvent event = ledger.event(key, null).orElseThrow();
                        assertThat(event.accounts())
                                .as("%s %s: %s", reading.report().id(), statement.id(), statement.text())
                                .anyMatch(account -> account.measure().equals(measure)
                                        && isSaid(
                                                account,
                                                statement,
                                                reading.report().id()));
                        checked++;
                    }
                }
            }
        }
        assertThat(checked).as("claims in the samples").isGreaterThan(200);
    }

    private static boolean isSaid(Account account, Statement statement, String report) {
        return account.speaker().name().equals(statement.attribution().speaker().name())
                && (account.stance() == Stance.DENIES)
                        == (statement.attribution().stance() == Stance.DENIES)
                && account.reports().contains(report)
                && account.quotations().size() == account.reports().size();
    }

    @Test
    void noClaimOfTheFreshReportsThatWasReadRightlyIsLost() {
        Path fresh = PROJECT.resolve("evaluation/fresh");
        List<KeyedClaim> tolls = tolls(fresh, fresh.resolve("INDEX.tsv"), "dev,opened");
        assertThat(tolls).hasSizeGreaterThan(400).noneMatch(claim -> claim.standing() == Standing.LOST);
        assertThat(standing(tolls)).as("of %d", tolls.size()).isGreaterThanOrEqualTo(279);
    }

    @Test
    void disputedTollsOfTheGoldStandUnderTheirSpeakers() {
        Path gold = PROJECT.resolveSibling("shared").resolve("data/gold");
        assumeTrue(Files.exists(gold.resolve("INDEX.tsv")), "skipped: ../shared/data is not here");
        List<KeyedClaim> tolls = tolls(gold, gold.resolve("INDEX.tsv"), "dev").stream()
                .filter(claim -> claim.cluster() != null)
                .toList();
        assertThat(tolls).hasSize(96).noneMatch(claim -> claim.standing() == Standing.LOST);
        assertThat(standing(tolls)).isGreaterThanOrEqualTo(76);
    }

    @Test
    void theFiguresArePrintedAsATableAndWhatIsMissedBelowIt() {
        Path fresh = PROJECT.resolve("evaluation/fresh");
        StringWriter out = new StringWriter();
        int code = Marsad.run(
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                "evaluate",
                fresh.resolve("keys").toString(),
                fresh.resolve("reports").toString(),
                "--split",
                "opened",
                "--accounts",
                "--errors");
        assertThat(code).isZero();
        assertThat(out.toString().lines().limit(5))
                .extracting(line -> line.substring(0, 18).strip())
                .containsExactly("set", "tolls of clusters", "claims of clusters", "tolls", "claims");
        assertThat(out.toString()).contains("claim not read      ");
    }

    @Test
    void accountsNeedReports() {
        StringWriter err = new StringWriter();
        String keys = PROJECT.resolve("evaluation/fresh/keys").toString();
        int code = Marsad.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "evaluate",
                keys,
                "--predictions",
                keys,
                "--accounts");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("--accounts needs REPORTS");
    }

    private static long standing(List<KeyedClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.standing() == Standing.STANDS)
                .count();
    }

    private static List<KeyedClaim> tolls(Path data, Path index, String split) {
        Set<String> ids = SplitIndex.ids(index, split);
        List<GoldReport> keys = KeyFolder.read(data.resolve("keys"), ids::contains);
        List<Report> reports = KeyedReports.take(data.resolve("reports"), ids, new PrintWriter(new StringWriter()))
                .reports();
        assertThat(reports).hasSameSizeAs(keys);
        return AccountEvaluation.score(keys, reports).stream()
                .filter(KeyedClaim::isToll)
                .toList();
    }

    private static List<Report> samples() throws Exception {
        try (Stream<Path> files = Files.list(PROJECT.resolve("samples"))) {
            Set<String> ids = Set.copyOf(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .toList());
            return KeyedReports.take(PROJECT.resolve("samples"), ids, new PrintWriter(new StringWriter()))
                    .reports();
        }
    }
}
