package org.marsad.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns that each table of a pack must have, in order. */
final class PackColumns {
    private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

    static {
        put(
                RegionPack.COUNTRIES,
                "iso3 slug reach name_en name_fr du_fr name_ar adj_en people_en adj_fr adj_ar people_ar"
                        + " capital_en capital_fr capital_ar");
        put(RegionPack.ORGANS, "organ id name kind kind_abroad parent scope");
        put(RegionPack.ORGAN_FORMS, "organ language scope forms");
        put(
                RegionPack.ACTORS,
                "id name kind country organ stands_for parent_id active_from active_to ucdp_name"
                        + " acled_style_name aliases_en aliases_fr aliases_ar note");
        put(RegionPack.RESOLUTIONS, "id country_iso3 admin1 resolved note");
        put(
                RegionPack.PLACES,
                "id kind name name_en name_fr name_ar aliases_en aliases_fr aliases_ar lat lon country_iso3"
                        + " admin1 admin2 geonames_id population note");
        put(RegionPack.AREAS, "id kind name country_iso3 frame from to place_id rings note");
        put(RegionPack.OUTLINES, "points");
        put(RegionPack.SUCCESSIONS, "from_area to_area date units note");
        put(RegionPack.PRIO_GRID, "gid at_centre majority shares");
        put(RegionPack.HISTORY_COUNTRIES, "iso3 views_id name from to deaths");
        put(RegionPack.HISTORY_CELLS, "month violence iso3 admin1 cell extent events low best high civilians");
        put(
                RegionPack.PRESENCE,
                "id actor unit kind country_iso3 admin1 place size_low size_high from announced_end end ended_by"
                        + " gone_by confidence seen sources note");
        put(RegionPack.TURNING_POINTS, "id date kind actors country_iso3 place what confidence seen sources");
        put(RegionPack.CONTROL, "place from to holder actors confidence seen sources note");
        put(RegionPack.HISTORY_VINTAGES, "table from to vintage note");
    }

    private PackColumns() {}

    private static void put(String file, String columns) {
        COLUMNS.put(file, List.of(columns.split(" ")));
    }

    /** The tables of a pack with their columns. */
    static Map<String, List<String>> byFile() {
        return Map.copyOf(COLUMNS);
    }

    /** Columns whose cells are lists. */
    static boolean isList(String column) {
        return column.startsWith("aliases_")
                || column.startsWith("adj_")
                || column.startsWith("people_")
                || column.startsWith("capital_")
                || column.equals("du_fr")
                || column.equals("forms")
                || column.equals("shares")
                || column.equals("actors")
                || column.equals("sources")
                || column.equals("units");
    }
}
