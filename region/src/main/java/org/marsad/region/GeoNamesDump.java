package org.marsad.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.model.PlaceKind;

/** Lines of a GeoNames country dump: 19 tab-separated columns without header (geonames.org/export, readme.txt). */
final class GeoNamesDump {
    private static final int COLUMNS = 19;
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int ASCII_NAME = 2;
    private static final int OTHER_NAMES = 3;
    private static final int LATITUDE = 4;
    private static final int LONGITUDE = 5;
    private static final int CLASS = 6;
    private static final int CODE = 7;
    private static final int COUNTRY = 8;
    private static final int ADMIN1 = 10;
    private static final int ADMIN2 = 11;
    private static final int POPULATION = 14;

    /** Features other than settlements and units that reports name places by. */
    private static final Set<String> SITES = Set.of(
            "AIRP", "AIRF", "AIRB", "MILB", "CMP", "MN", "MNAU", "MNU", "MNQ", "DAM", "LK", "LKI", "LGN", "WLL", "WLLS",
            "WLLQ", "RSV", "OAS", "MT", "MTS", "HLL", "HLLS", "PK", "PASS", "PLAT", "PLN", "VAL", "PRK", "RES", "RESF",
            "RESN", "FRST", "DSRT", "ERG", "WAD", "LCTY", "AREA", "RGN", "PND", "PNDI", "WTRH", "SPNG", "RDGE", "MESA",
            "ISL");

    private static final int TOWN_FROM = 10_000;

    private final Map<String, String> admin2Names = new HashMap<>();

    static boolean isLine(String line) {
        return cells(line).length == COLUMNS;
    }

    private static String[] cells(String line) {
        return line.split("\t", -1);
    }

    /** Remembers the names of second-level units, which other lines give as codes. */
    void learn(String line) {
        String[] cells = cells(line);
        if (cells.length == COLUMNS && cells[CODE].equals("ADM2")) {
            admin2Names.put(unit(cells), bare(cells[NAME]));
        }
    }

    private static String unit(String[] cells) {
        return cells[COUNTRY] + '.' + cells[ADMIN1] + '.' + cells[ADMIN2];
    }

    private static String bare(String unit) {
        return unit.replaceFirst(
                        "(?i)^(cercle|province|d[ée]partement|department)( de la| du| de l'| des| de| d'|) ?", "")
                .replaceFirst("(?i) (cercle|province|department|region)$", "")
                .strip();
    }

    /**
     * The place of a line; empty for features that no report names.
     *
     * @throws IllegalArgumentException where the line is not one of a dump
     */
    Optional<GazetteerEntry> entry(String line) {
        String[] cells = cells(line);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("must have " + COLUMNS + " cells, but had " + cells.length);
        }
        long population = cells[POPULATION].isEmpty() ? 0 : Long.parseLong(cells[POPULATION]);
        Optional<PlaceKind> kind = kind(cells[CLASS], cells[CODE], population);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Set<String> latin = new LinkedHashSet<>(List.of(cells[NAME], cells[ASCII_NAME]));
        List<String> arabic = new ArrayList<>();
        for (String name : cells[OTHER_NAMES].split(",")) {
            if (Spelling.isArabic(name)) {
                arabic.add(name);
            } else if (Spelling.isLatin(name)) {
                latin.add(name);
            }
        }
        return Optional.of(new GazetteerEntry(
                "gn:" + cells[ID],
                kind.get(),
                List.copyOf(latin),
                arabic,
                Double.parseDouble(cells[LATITUDE]),
                Double.parseDouble(cells[LONGITUDE]),
                cells[COUNTRY],
                admin2Names.get(unit(cells)),
                population,
                cells[ID]));
    }

    private static Optional<PlaceKind> kind(String featureClass, String code, long population) {
        if (featureClass.equals("P")) {
            boolean seat = code.startsWith("PPLA") || code.equals("PPLC");
            return Optional.of(seat || population >= TOWN_FROM ? PlaceKind.TOWN : PlaceKind.VILLAGE);
        }
        return switch (code) {
            case "ADM2" -> Optional.of(PlaceKind.ADMIN2);
            case "ADM3" -> Optional.of(PlaceKind.ADMIN3);
            default -> SITES.contains(code) ? Optional.of(PlaceKind.SITE) : Optional.empty();
        };
    }
}
