package org.marsad.exchange.collection;

import java.util.List;
import java.util.regex.Pattern;

/** The 49 columns of UCDP GED, in the order of its codebook. */
public final class GedColumns {
    public static final List<String> ALL = List.of(
            "id",
            "relid",
            "year",
            "active_year",
            "code_status",
            "type_of_violence",
            "conflict_dset_id",
            "conflict_new_id",
            "conflict_name",
            "dyad_dset_id",
            "dyad_new_id",
            "dyad_name",
            "side_a_dset_id",
            "side_a_new_id",
            "side_a",
            "side_b_dset_id",
            "side_b_new_id",
            "side_b",
            "number_of_sources",
            "source_article",
            "source_office",
            "source_date",
            "source_headline",
            "source_original",
            "where_prec",
            "where_coordinates",
            "where_description",
            "adm_1",
            "adm_2",
            "latitude",
            "longitude",
            "geom_wkt",
            "priogrid_gid",
            "country",
            "country_id",
            "region",
            "event_clarity",
            "date_prec",
            "date_start",
            "date_end",
            "deaths_a",
            "deaths_b",
            "deaths_civilians",
            "deaths_unknown",
            "best",
            "high",
            "low",
            "gwnoa",
            "gwnob");

    /** Without these a row says nothing; all others may be missing, as they do in extracts. */
    static final List<String> NEEDED =
            List.of("id", "type_of_violence", "date_start", "date_end", "best", "high", "low");

    private static final Pattern ID = Pattern.compile("\\d+");

    private GedColumns() {}

    /** Whether a first row is already data in the order of {@link #ALL}. */
    static boolean isData(List<String> first) {
        return first.size() == ALL.size()
                && ID.matcher(first.get(0)).matches()
                && first.get(ALL.indexOf("type_of_violence")).matches("[123]");
    }
}
