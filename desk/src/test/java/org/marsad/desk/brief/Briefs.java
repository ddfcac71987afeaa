package org.marsad.desk.brief;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.marsad.desk.brief.page.Block;
import org.marsad.desk.brief.page.Composer;
import org.marsad.desk.brief.page.Document;
import org.marsad.desk.brief.page.Run;
import org.marsad.desk.brief.print.PdfWriter;
import org.marsad.exchange.profile.Profile;
import org.marsad.intake.Defaults;
import org.marsad.intake.Intake;
import org.marsad.intake.Taken;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.DataIssue;
import org.marsad.model.DatePrecision;
import org.marsad.model.Language;
import org.marsad.model.Month;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.When;
import org.marsad.reading.Reader;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;

/** Ledgers to make briefs from: the samples, and months of any number of events. */
public final class Briefs {
    public static final Region REGION = RegionPack.sahel();
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Map<Scope, List<Outlook>> OUTLOOKS = new ConcurrentHashMap<>();

    private static final Path SAMPLES = Path.of("").toAbsolutePath().getParent().resolve("samples");
    private static final List<String> TOWNS =
            List.of("Gao", "Mopti", "Kidal", "Menaka", "Ansongo", "Djenne", "Bandiagara", "Douentza");

    private Briefs() {}

    /** Keeps all samples in a new store. */
    public static Path samples(Path folder) {
        Path store = folder.resolve("samples.db");
        Reader reader = Reader.of(REGION);
        List<Reading> readings = new ArrayList<>();
        try (Stream<Taken> reports =
                Intake.with(Defaults.NONE).take(List.of(SAMPLES.toString()), InputStream.nullInputStream())) {
            reports.forEach(taken -> {
                if (taken instanceof Taken.Accepted accepted) {
                    readings.add(reader.read(accepted.report()));
                }
            });
        }
        keep(store, readings);
        return store;
    }

    /** Keeps so many reports of different attacks in one month. */
    public static Path attacks(Path folder, int many) {
        return attacks(
                folder.resolve("attacks" + many + ".db"),
                many,
                "The army denied that %1$d civilians were killed. JNIM claimed responsibility for the attack and said it had"
                        + " killed %2$d soldiers.");
    }

    /** As {@link #attacks}, for which those who are blamed deny that they did it. */
    public static Path deniedAttacks(Path folder, int many) {
        return attacks(
                folder.resolve("denied" + many + ".db"),
                many,
                "The governor blamed JNIM for the attack. JNIM denied responsibility for the attack.");
    }

    private static Path attacks(Path store, int many, String said) {
        Reader reader = Reader.of(REGION);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            LocalDate day = LocalDate.of(2023, 5, 1 + i % 28);
            String town = TOWNS.get(i % TOWNS.size());
            String text = "Gunmen attacked a village near " + town + " on " + day + ", killing " + (3 + i % 40)
                    + " civilians, the mayor said. " + String.format(Locale.ROOT, said, 3 + i % 40, 50 + i % 17);
            readings.add(reader.read(new Report(
                    "r" + i,
                    "Attack near " + town + ", number " + i + ", as people who fled tell it",
                    "Outlet " + i % 11,
                    new When(day.plusDays(1), day.plusDays(1), DatePrecision.DAY, null, null),
                    Language.EN,
                    text)));
        }
        keep(store, readings);
        return store;
    }

    private static void keep(Path store, List<Reading> readings) {
        try (Ledger ledger = Ledger.create(store.toString(), REGION)) {
            ledger.keep("test", readings, List.<DataIssue>of());
        }
    }

    public static Brief make(Path store, String iso3, String month, Profile profile) {
        try (Ledger ledger = Ledger.read(store.toString(), REGION)) {
            Scope scope = new Scope(iso3, null, Month.parse(month));
            return new BriefMaker(REGION, TODAY).make(ledger, scope, profile, () -> outlook(scope), step -> {});
        }
    }

    private static List<Outlook> outlook(Scope scope) {
        return OUTLOOKS.computeIfAbsent(scope, Outlooks.of(REGION)::make);
    }

    public static Document document(Brief brief, Language language) {
        return new Composer(REGION, language).compose(brief, PdfWriter::overflow);
    }

    /** Every run of a document, wherever it stands. */
    public static List<Run> runs(Document document) {
        return document.pages().stream()
                .flatMap(List::stream)
                .flatMap(Briefs::runs)
                .toList();
    }

    private static Stream<Run> runs(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.runs().stream();
        }
        if (block instanceof Block.Text text) {
            return text.runs().stream();
        }
        if (block instanceof Block.Table table) {
            return Stream.concat(
                    table.head().stream().flatMap(List::stream),
                    table.rows().stream().flatMap(List::stream).flatMap(List::stream));
        }
        if (block instanceof Block.Beside beside) {
            return beside.columns().stream().flatMap(List::stream).flatMap(Briefs::runs);
        }
        return Stream.empty();
    }

    /** Every paragraph of a document, wherever it stands. */
    public static List<Block.Text> texts(Document document) {
        return document.pages().stream()
                .flatMap(List::stream)
                .flatMap(Briefs::texts)
                .toList();
    }

    private static Stream<Block.Text> texts(Block block) {
        if (block instanceof Block.Text text) {
            return Stream.of(text);
        }
        return block instanceof Block.Beside beside
                ? beside.columns().stream().flatMap(List::stream).flatMap(Briefs::texts)
                : Stream.empty();
    }
}
