package org.marsad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.marsad.evaluation.accounts.AccountScorer;
import org.marsad.evaluation.accounts.KeyedClaim;
import org.marsad.evaluation.format.AccountLines;
import org.marsad.evaluation.gold.GoldReport;
import org.marsad.evaluation.input.PredictionFile;
import org.marsad.evaluation.match.NameMatching;
import org.marsad.exchange.contract.ReadingJson;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.reading.Reader;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;

/** Keeps reports in a ledger of their own and looks up in it what their keys say that somebody claims. */
final class AccountEvaluation {
    private AccountEvaluation() {}

    /** What became of the claims of the keys; the ledger is thrown away afterwards. */
    static List<KeyedClaim> score(List<GoldReport> keys, Collection<Report> reports) {
        Region region = RegionPack.sahel();
        Reader reader = Reader.of(region);
        List<Reading> readings = reports.stream().map(reader::read).toList();
        return new AccountScorer(NameMatching.standard(), merged(region, readings))
                .score(keys, PredictionFile.parse(readings.stream().map(ReadingJson::line), "reading"));
    }

    private static List<LedgerEvent> merged(Region region, List<Reading> readings) {
        try {
            Path folder = Files.createTempDirectory("marsad-evaluate");
            try (Ledger ledger = Ledger.create(folder.resolve("ledger.db").toString(), region)) {
                ledger.keep(Version.number(), readings, List.of());
                List<LedgerEvent> events = new ArrayList<>();
                ledger.events(EventFilter.ALL, null, events::add);
                return events;
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The figures in a form for the terminal, and below them what does not stand, where it is asked for. */
    static List<String> lines(List<KeyedClaim> claims, EvaluateCommand.Format format, boolean missed) {
        List<String> lines = new ArrayList<>(
                switch (format) {
                    case TABLE -> AccountLines.table(claims);
                    case JSON -> AccountLines.json(claims);
                    case MARKDOWN -> AccountLines.markdown(claims);
                });
        if (missed && format != EvaluateCommand.Format.JSON) {
            lines.addAll(AccountLines.missed(claims));
        }
        return lines;
    }
}
