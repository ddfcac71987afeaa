package org.marsad.ledger.store;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Counts the reports that look at an area, month by month. */
final class Coverage {
    private final Handle handle;

    Coverage(Handle handle) {
        this.handle = handle;
    }

    SortedMap<String, Integer> of(String iso3, @Nullable String admin1) {
        SortedMap<String, Integer> months = new TreeMap<>();
        handle.createQuery("select month, count(distinct report) as reports from coverage where iso3 = :iso3"
                        + " and (:admin1 = '' or admin1 = :admin1) group by month")
                .bind("iso3", iso3)
                .bind("admin1", admin1 == null ? "" : admin1)
                .map((row, context) -> months.put(row.getString("month"), row.getInt("reports")))
                .list();
        return months;
    }
}
