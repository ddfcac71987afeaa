package org.marsad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DatePrecision;
import org.marsad.model.Language;
import org.marsad.model.Report;
import org.marsad.model.When;

/** Reads reports as they were taken in. */
final class KeptReports {
    private static final String BY_OTHERS = " from report r where r.number > :after and not exists"
            + " (select 1 from reading g where g.reader = :reader and g.number ="
            + " (select max(latest.number) from reading latest where latest.report = r.number))";

    private final Handle handle;

    KeptReports(Handle handle) {
        this.handle = handle;
    }

    SortedMap<Integer, Report> readByOthers(String reader, int after, int limit) {
        SortedMap<Integer, Report> reports = new TreeMap<>();
        handle.createQuery("select r.*" + BY_OTHERS + " order by r.number limit :limit")
                .bind("after", after)
                .bind("reader", reader)
                .bind("limit", limit)
                .map((row, context) -> Map.entry(row.getInt("number"), report(row)))
                .forEach(entry -> reports.put(entry.getKey(), entry.getValue()));
        return reports;
    }

    long charactersReadByOthers(String reader) {
        return handle.createQuery("select coalesce(sum(length(r.body)), 0)" + BY_OTHERS)
                .bind("after", 0)
                .bind("reader", reader)
                .mapTo(Long.class)
                .one();
    }

    /** A row with the columns of the report table. */
    static Report report(ResultSet row) throws SQLException {
        String language = row.getString("language");
        return new Report(
                row.getString("id"),
                row.getString("title"),
                row.getString("source"),
                published(row),
                language == null ? null : Language.ofTag(language).orElse(null),
                row.getString("body"));
    }

    static @Nullable When published(ResultSet row) throws SQLException {
        String from = row.getString("published_from");
        return from == null
                ? null
                : new When(
                        LocalDate.parse(from),
                        LocalDate.parse(row.getString("published_to")),
                        DatePrecision.valueOf(Columns.upper(row.getString("published_precision"))),
                        null,
                        null);
    }
}
