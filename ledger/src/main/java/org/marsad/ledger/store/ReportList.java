package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Report;

/** Lists kept reports, the newest first, the undated last. */
final class ReportList {
    private final Handle handle;

    ReportList(Handle handle) {
        this.handle = handle;
    }

    /** In the order of the index by days, so that a page costs the same wherever it stands. */
    ReportPage page(ReportFilter filter, ReportPage.Position after, int size) {
        List<ReportHead> heads = new ArrayList<>();
        boolean start = after.equals(ReportPage.Position.START);
        if (start || after.date() != null) {
            heads.addAll(rows(filter, "r.published_from is not null", start ? null : after, size));
        }
        if (heads.size() < size && filter.from() == null && filter.to() == null) {
            boolean inUndated = !start && after.date() == null;
            heads.addAll(rows(filter, "r.published_from is null", inUndated ? after : null, size - heads.size()));
        }
        ReportHead last = heads.size() == size ? heads.get(size - 1) : null;
        return new ReportPage(heads, last == null ? null : position(last));
    }

    private static ReportPage.Position position(ReportHead last) {
        return new ReportPage.Position(
                last.published() == null ? null : last.published().from().toString(), last.number());
    }

    private List<ReportHead> rows(ReportFilter filter, String dated, ReportPage.@Nullable Position after, int size) {
        StringBuilder sql = new StringBuilder("select " + ReportHead.COLUMNS + " from report r where " + dated);
        if (after != null) {
            sql.append(
                    after.date() == null
                            ? " and r.number < :after"
                            : " and (r.published_from, r.number) < (:after_date, :after)");
        }
        if (filter.from() != null) {
            sql.append(" and r.published_from >= :from");
        }
        if (filter.to() != null) {
            sql.append(" and r.published_from <= :to");
        }
        if (filter.iso3() != null) {
            sql.append(" and exists (select 1 from coverage c where c.report = r.number and c.iso3 = :iso3")
                    .append(filter.admin1() == null ? "" : " and c.admin1 = :admin1")
                    .append(")");
        }
        sql.append(" order by r.published_from desc, r.number desc limit ").append(size);
        Query query = handle.createQuery(sql.toString());
        if (after != null) {
            query.bind("after", after.number());
            if (after.date() != null) {
                query.bind("after_date", after.date());
            }
        }
        bind(query, "from", filter.from());
        bind(query, "to", filter.to());
        bind(query, "iso3", filter.iso3());
        bind(query, "admin1", filter.admin1());
        return query.map((row, context) -> ReportHead.of(row)).list();
    }

    private static void bind(Query query, String name, @Nullable Object value) {
        if (value != null) {
            query.bind(name, value.toString());
        }
    }

    /** The reports that are called so: by the id that they were taken in with, or by the SHA-256 of their text. */
    List<ReportHead> called(String name) {
        return handle.createQuery("select " + ReportHead.COLUMNS
                        + " from report r where r.sha256 = :name or r.id = :name order by r.number limit 50")
                .bind("name", name)
                .map((row, context) -> ReportHead.of(row))
                .list();
    }

    Optional<Report> text(int number) {
        return handle.createQuery("select * from report where number = :number")
                .bind("number", number)
                .map((row, context) -> KeptReports.report(row))
                .findFirst();
    }
}
