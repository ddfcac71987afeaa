package org.marsad.ledger.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.marsad.model.SubEventType;

/** An {@link EventFilter} as a condition of SQL. */
final class EventConditions {
    /** An event told by its year begins so many days before its last day. */
    private static final int YEAR_DAYS = 366;

    private final Map<String, Object> bound = new HashMap<>();
    private final EventFilter filter;

    EventConditions(EventFilter filter) {
        this.filter = filter;
    }

    /** Begins with {@code " and "} where it asks for anything. Bind with {@link #bind}. */
    String on(String alias) {
        StringBuilder sql = new StringBuilder();
        condition(sql, alias + ".iso3 = :iso3", "iso3", filter.iso3());
        condition(sql, alias + ".admin1 = :admin1", "admin1", filter.admin1());
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from != null) {
            String earliest = from.minusDays(YEAR_DAYS).toString();
            condition(sql, alias + ".date_from >= :earliest", "earliest", earliest);
            condition(sql, alias + ".date_to >= :from", "from", from.toString());
        }
        condition(sql, alias + ".date_from <= :to", "to", to == null ? null : to.toString());
        SubEventType subType = filter.subType();
        condition(sql, alias + ".sub_type = :sub_type", "sub_type", subType == null ? null : Columns.lower(subType));
        condition(
                sql,
                "exists (select 1 from party p where p.event = " + alias + ".id and p.name = :actor)",
                "actor",
                filter.actor());
        if (filter.review()) {
            sql.append(" and ").append(alias).append(".review = 1");
        }
        if (!filter.background()) {
            sql.append(" and ").append(alias).append(".background = 0");
        }
        return sql.toString();
    }

    private void condition(StringBuilder sql, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            bound.put(name, value);
        }
    }

    Query bind(Query query) {
        bound.forEach(query::bind);
        return query;
    }
}
