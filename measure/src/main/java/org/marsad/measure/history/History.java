package org.marsad.measure.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.Panel;
import org.marsad.measure.panel.PanelBuilder;
import org.marsad.measure.panel.Territory;
import org.marsad.measure.panel.Told;
import org.marsad.measure.panel.Unit;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Month;
import org.marsad.model.Violence;
import org.marsad.region.CountryMonths;
import org.marsad.region.PastViolence;
import org.marsad.region.Region;
import org.marsad.region.VintageSpan;

/**
 * Violence of the past by area and month, as the region's pack has it: state-based deaths of the world's countries, and all
 * kinds of violence in the region's countries, units and cells. An event counts in the month in which it ends.
 */
public final class History {
    private static final String COUNTRIES = "countries";
    private static final String CELLS = "cells";

    private final PastViolence past;
    private final PanelBuilder builder;

    private History(PastViolence past, Territory territory) {
        this.past = past;
        this.builder = new PanelBuilder(
                territory, Told.always(past.toldCountries()), first(CELLS), last(CELLS), past.places());
    }

    /** @throws org.marsad.region.PackException when the pack has no history, or one that cannot be read */
    public static History load(Region region) {
        return new History(region.pastViolence(), new Territory(region.areas()));
    }

    /**
     * State-based deaths, best estimates, of the world's countries by month. A country that VIEWS did not have in a month is
     * unknown there: countries come and go.
     */
    public Panel countries() {
        Month first = first(COUNTRIES);
        Month last = last(COUNTRIES);
        List<Unit> units = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        past.countries().stream()
                .sorted(Comparator.comparing(CountryMonths::iso3))
                .forEach(country -> {
                    double[] row = new double[last.since(first) + 1];
                    Arrays.fill(row, Double.NaN);
                    Arrays.fill(row, country.from().since(first), country.to().since(first) + 1, 0);
                    country.deaths().forEach((month, died) -> row[month.since(first)] = died);
                    units.add(new Unit(UnitKind.COUNTRY, country.iso3(), country.name(), country.iso3()));
                    rows.add(row);
                });
        return new Panel(units, first, rows.toArray(new double[0][]));
    }

    /** VIEWS {@code country_id} by ISO 3166-1 alpha-3, for every country of {@link #countries()}. */
    public Map<String, Integer> viewsIds() {
        Map<String, Integer> ids = new HashMap<>();
        past.countries().forEach(country -> ids.put(country.iso3(), country.viewsId()));
        return Map.copyOf(ids);
    }

    /** Countries of the region, all kinds of violence; see {@link PanelBuilder#countries}. */
    public Panel countries(Violence kind, Estimate estimate, Collection<String> iso3) {
        return builder.countries(Set.of(kind), estimate, iso3);
    }

    /** First-level units; see {@link PanelBuilder#admin1}. */
    public Panel admin1(Violence kind, Estimate estimate, Collection<String> iso3) {
        return builder.admin1(Set.of(kind), estimate, iso3);
    }

    /** Whole cells, unknown where a country that is not told has land in them; see {@link PanelBuilder#cells}. */
    public Panel cells(Violence kind, Estimate estimate, Collection<String> iso3) {
        return builder.cells(Set.of(kind), estimate, iso3);
    }

    /** Parts of cells that add up to their country; see {@link PanelBuilder#cellParts}. */
    public Panel cellParts(Violence kind, Estimate estimate, Collection<String> iso3) {
        return builder.cellParts(Set.of(kind), estimate, iso3);
    }

    /** Panels of several kinds of violence together. */
    public PanelBuilder panels() {
        return builder;
    }

    /** Countries of the region whose violence is told; all others are unknown. */
    public Set<String> toldCountries() {
        return past.toldCountries();
    }

    /** What the figures are from, by months, in words: {@code v1 1990-01..2016-10, …; GED 24.1 1989-01..2023-12}. */
    public String vintage() {
        return words(COUNTRIES) + "; " + words(CELLS);
    }

    /** The same of one kind of panel: the world's countries come from other releases than the region's units and cells. */
    public String vintage(UnitKind kind) {
        return words(kind == UnitKind.COUNTRY ? COUNTRIES : CELLS);
    }

    private String words(String table) {
        return past.vintages().stream()
                .filter(span -> span.table().equals(table))
                .map(span -> span.vintage() + " " + span.from() + ".." + span.to())
                .collect(Collectors.joining(", "));
    }

    /** Where the figures are from, span by span, with what to know of them. */
    public List<VintageSpan> vintages() {
        return past.vintages();
    }

    /** The last month of {@link #countries()}. */
    public Month last() {
        return last(COUNTRIES);
    }

    /** The last month of the region's units and cells. */
    public Month lastOfCells() {
        return last(CELLS);
    }

    /** The release that a month is from; empty where the history has no such month. */
    public Optional<VintageSpan> findVintage(UnitKind kind, Month month) {
        String table = kind == UnitKind.COUNTRY ? COUNTRIES : CELLS;
        return past.vintages().stream()
                .filter(span -> span.table().equals(table))
                .filter(span -> month.compareTo(span.from()) >= 0 && month.compareTo(span.to()) <= 0)
                .findFirst();
    }

    /**
     * The first month whose figures are likely to change: the last year of the yearly release, which the next one revises,
     * and all that comes after it from candidates.
     */
    public Month provisionalFrom() {
        return lastOfCells().plus(-11);
    }

    private Month first(String table) {
        return spans(table)
                .map(VintageSpan::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Month last(String table) {
        return spans(table).map(VintageSpan::to).max(Comparator.naturalOrder()).orElseThrow();
    }

    private java.util.stream.Stream<VintageSpan> spans(String table) {
        return past.vintages().stream().filter(span -> span.table().equals(table));
    }
}
