package org.marsad.desk.panel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.table.Columns;
import org.marsad.exchange.table.CsvForm;
import org.marsad.exchange.table.CsvTable;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.KeptRelease;
import org.marsad.ledger.store.Ledger;
import org.marsad.measure.history.History;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.PanelBuilder;
import org.marsad.measure.panel.PanelRow;
import org.marsad.measure.panel.PanelSource;
import org.marsad.measure.panel.PanelTable;
import org.marsad.measure.panel.Territory;
import org.marsad.measure.panel.UnitKind;
import org.marsad.measure.panel.UnitNames;
import org.marsad.measure.release.EventPlaces;
import org.marsad.measure.release.Release;
import org.marsad.measure.release.Releases;
import org.marsad.measure.report.ReportedPlaces;
import org.marsad.model.DataIssue;
import org.marsad.model.Killed;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Month;
import org.marsad.model.Violence;
import org.marsad.region.PlacedDeaths;
import org.marsad.region.Region;
import org.marsad.region.VintageSpan;

/** Panels from wherever there are any: the region's pack, a ledger's imported releases, its reports, a file of one's own. */
public final class PanelSources {
    private static final List<String> COLUMNS = List.of("unit", "month", "value");
    private static final String UCDP = "ucdp-";

    private final Region region;
    private final Territory territory;
    private final UnitKind unit;
    private final Set<Violence> kinds;
    private final Estimate estimate;

    /** @param kinds of violence, counted together */
    public PanelSources(Region region, UnitKind unit, Set<Violence> kinds, Estimate estimate) {
        this.region = region;
        this.territory = new Territory(region.areas());
        this.unit = unit;
        this.kinds = kinds;
        this.estimate = estimate;
    }

    /**
     * The history that the pack brings. State-based deaths of countries, best estimates, are those of the world; everything else is
     * of the countries that the pack tells.
     */
    public PanelSource ofPack() {
        History history = History.load(region);
        boolean world =
                unit == UnitKind.COUNTRY && kinds.equals(Set.of(Violence.STATE_BASED)) && estimate == Estimate.BEST;
        UnitKind spans = world ? UnitKind.COUNTRY : UnitKind.CELL;
        Panel panel = world ? history.countries() : panel(history.panels(), history.toldCountries());
        return new PanelSource(
                panel,
                history.vintage(spans),
                month -> history.findVintage(spans, month)
                        .map(VintageSpan::vintage)
                        .orElse(""),
                month -> month.compareTo(history.provisionalFrom()) >= 0);
    }

    /**
     * What the history tells of the region's countries, by the release that tells all kinds of violence and all estimates: also
     * where {@link #ofPack} has the world's.
     */
    public PanelSource ofRegion() {
        History history = History.load(region);
        return new PanelSource(
                panel(history.panels(), history.toldCountries()),
                history.vintage(UnitKind.CELL),
                month -> history.findVintage(UnitKind.CELL, month)
                        .map(VintageSpan::vintage)
                        .orElse(""),
                month -> month.compareTo(history.provisionalFrom()) >= 0);
    }

    /** Whether a collection's releases are counted: of others it is not known what they leave out. */
    public static boolean isCounted(String collection) {
        return collection.startsWith(UCDP);
    }

    /**
     * UCDP's releases that a ledger keeps.
     *
     * @param vintages those that are wanted, or none for all
     * @param asOf only what was out on this day, or null
     * @param whole countries without an event in a release are quiet, not unknown
     * @param today events that end later are left out
     * @return null where there is no such release
     */
    public @Nullable PanelSource ofReleases(
            Ledger ledger,
            Collection<String> vintages,
            @Nullable LocalDate asOf,
            boolean whole,
            LocalDate today,
            Consumer<DataIssue> issues) {
        EventPlaces places = new EventPlaces(territory, today, issues);
        List<Release> found = new ArrayList<>();
        for (KeptRelease kept : ledger.releases()) {
            if (isCounted(kept.collection()) && (vintages.isEmpty() || vintages.contains(kept.vintage()))) {
                List<PlacedDeaths> deaths = new ArrayList<>();
                ledger.recorded(
                        kept.collection(),
                        kept.vintage(),
                        event -> places.place(event).ifPresent(deaths::add));
                Release.of(kept.collection(), kept.vintage(), whole, deaths).ifPresent(found::add);
            }
        }
        Releases all = new Releases(found);
        Releases releases = asOf == null ? all : all.asOf(asOf);
        if (releases.isEmpty()) {
            return null;
        }
        Set<String> countries = new TreeSet<>();
        found.forEach(release -> release.deaths().forEach(some -> countries.add(some.iso3())));
        return new PanelSource(
                panel(releases.panels(territory), countries),
                releases.vintage(),
                month -> releases.find(month).map(Release::id).orElse(""),
                releases::isProvisional);
    }

    /**
     * What a ledger's own reports tell: events, and the least number of deaths. A month in which no report looks at a country is
     * unknown there.
     *
     * @param wanted which events count
     * @param leftOut takes events whose month or country is not told
     * @return null where no report looks at any country
     */
    public @Nullable PanelSource ofReports(
            Ledger ledger, Predicate<LedgerEvent> wanted, Consumer<LedgerEvent> leftOut) {
        ReportedPlaces places =
                new ReportedPlaces(territory, event -> Killed.of(event).low(), leftOut);
        List<PlacedDeaths> deaths = new ArrayList<>();
        ledger.events(EventFilter.ALL, null, event -> {
            if (wanted.test(event)) {
                places.place(event).ifPresent(deaths::add);
            }
        });
        Map<String, SortedMap<String, Integer>> coverage = new HashMap<>();
        TreeSet<String> months = new TreeSet<>();
        for (String iso3 : countriesOfThePack()) {
            SortedMap<String, Integer> reports = new TreeMap<>(ledger.coverage(iso3, null));
            if (!reports.isEmpty()) {
                coverage.put(iso3, reports);
                months.addAll(reports.keySet());
            }
        }
        if (months.isEmpty()) {
            return null;
        }
        PanelBuilder builder = new PanelBuilder(
                territory,
                (iso3, month) -> coverage.getOrDefault(iso3, new TreeMap<>()).containsKey(month.toString()),
                Month.parse(months.first()),
                Month.parse(months.last()),
                deaths);
        String vintage = "reports of " + ledger.name();
        return new PanelSource(panel(builder, coverage.keySet()), vintage, month -> vintage, month -> true);
    }

    private List<String> countriesOfThePack() {
        return region.areas().list().stream()
                .map(area -> area.country())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * A table of one's own with the columns unit, month and value.
     *
     * @param now months after this one are left out
     * @throws org.marsad.exchange.table.UnreadableTableException when it is no table or lacks a column
     * @throws org.marsad.measure.panel.UnreadablePanelException when no panel can be made of it
     */
    public static PanelSource ofFile(Path file, Region region, Month now, Consumer<DataIssue> issues)
            throws IOException {
        try (CsvTable table = CsvTable.open(file, CsvForm.USUAL)) {
            Columns columns = new Columns(table.first());
            columns.require(table.name(), COLUMNS);
            PanelTable rows = new PanelTable(table.name(), new UnitNames(region)::find, now, issues);
            table.rows(columns, false, issues)
                    .forEach(row -> rows.add(new PanelRow(
                            row.line(), text(row.text("unit")), text(row.text("month")), text(row.text("value")))));
            String vintage = table.name();
            return new PanelSource(rows.panel(), vintage, month -> vintage, month -> false);
        }
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    private Panel panel(PanelBuilder builder, Collection<String> iso3) {
        return switch (unit) {
            case COUNTRY -> builder.countries(kinds, estimate, iso3);
            case ADMIN1 -> builder.admin1(kinds, estimate, iso3);
            case CELL -> builder.cells(kinds, estimate, iso3);
        };
    }
}
