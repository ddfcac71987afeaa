package org.marsad.exchange.collection;

import java.util.List;

/** The 31 columns of ACLED's export, in its order. */
public final class AcledColumns {
    public static final List<String> ALL = List.of(
            "event_id_cnty",
            "event_date",
            "year",
            "time_precision",
            "disorder_type",
            "event_type",
            "sub_event_type",
            "actor1",
            "assoc_actor_1",
            "inter1",
            "actor2",
            "assoc_actor_2",
            "inter2",
            "interaction",
            "civilian_targeting",
            "iso",
            "region",
            "country",
            "admin1",
            "admin2",
            "admin3",
            "location",
            "latitude",
            "longitude",
            "geo_precision",
            "source",
            "source_scale",
            "notes",
            "fatalities",
            "tags",
            "timestamp");

    /** Without these a row says nothing. */
    static final List<String> NEEDED = List.of("event_id_cnty", "event_date", "sub_event_type", "fatalities");

    private AcledColumns() {}
}
