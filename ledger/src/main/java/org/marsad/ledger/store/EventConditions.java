package org.marsad.ledger.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.marsad.model.SubEventType;

/** An {@link EventFilter} as a condition of SQL. */
final class EventConditions {
    /** An event told by its year begins so many days before its last day. */
    private static final int YEAR_DAYS = 366;

    /** Events of an actor that can be looked at one by one. */
    private static final int FEW = 2_000;

    private final Map<String, Object> bound = new HashMap<>();
    private final EventFilter filter;

    private final boolean rareActor;

    EventConditions(EventFilter filter) {
        this(filter, false);
    }

    private EventConditions(EventFilter filter, boolean rareActor) {
        this.filter = filter;
        this.rareActor = rareActor;
    }

    /** Where the actor took part in few events, these are looked at; otherwise each event is asked whether it did. */
    static EventConditions of(EventFilter filter, Handle handle) {
        return new EventConditions(
                filter,
                filter.actor() != null
                        && handle.createQuery("select count(*) from (select 1 from party where name = :actor limit "
                                                + FEW + ") as few")
                                        .bind("actor", filter.actor())
                                        .mapTo(Integer.class)
                                        .one()
                                < FEW);
    }

    /** Begins with {@code " and "} where it asks for anything. Bind with {@link #bind}. */
    String on(String alias) {
        StringBuilder sql = new StringBuilder();
        condition(sql, alias + ".iso3 = :iso3", "iso3", filter.iso3());
        condition(sql, alias + ".admin1 = :admin1", "admin1", filter.admin1());
        LocalDate from = filter.from();
        if (from != null) {
            condition(sql, alias + ".date_from >= :earliest", "earliest", earliest(from));
            condition(sql, alias + ".date_to >= :from", "from", from.toString());
        }
        until(sql, alias);
        beyondPlaceAndTime(sql, alias);
        return sql.toString();
    }

    /** As {@link #on}, for events that began on the first day that is asked for or later. */
    String onBegun(String alias) {
        StringBuilder sql = new StringBuilder();
        condition(sql, alias + ".iso3 = :iso3", "iso3", filter.iso3());
        condition(sql, alias + ".admin1 = :admin1", "admin1", filter.admin1());
        LocalDate from = filter.from();
        condition(sql, alias + ".date_from >= :from", "from", from == null ? null : from.toString());
        until(sql, alias);
        beyondPlaceAndTime(sql, alias);
        return sql.toString();
    }

    /**
     * As {@link #on}, for events that began before the first day that is asked for. These are few, and found among all that lasted for
     * more than a day: an index by place, which knows no last days, would lead to every event of a year.
     *
     * @param from the first day that is asked for
     */
    String onLasting(String alias, LocalDate from) {
        StringBuilder sql = new StringBuilder();
        bound.put("earliest", earliest(from));
        bound.put("from", from.toString());
        sql.append(" and ")
                .append(alias)
                .append(".id in (select l.id from event l where l.date_to > l.date_from and l.date_from >= :earliest"
                        + " and l.date_from < :from and l.date_to >= :from)");
        condition(sql, "coalesce(" + alias + ".iso3, '') = :iso3", "iso3", filter.iso3());
        condition(sql, "coalesce(" + alias + ".admin1, '') = :admin1", "admin1", filter.admin1());
        beyondPlaceAndTime(sql, alias);
        return sql.toString();
    }

    private static String earliest(LocalDate from) {
        return from.minusDays(YEAR_DAYS).toString();
    }

    private void until(StringBuilder sql, String alias) {
        LocalDate to = filter.to();
        condition(sql, alias + ".date_from <= :to", "to", to == null ? null : to.toString());
    }

    private void beyondPlaceAndTime(StringBuilder sql, String alias) {
        SubEventType subType = filter.subType();
        condition(sql, alias + ".sub_type = :sub_type", "sub_type", subType == null ? null : Columns.lower(subType));
        condition(
                sql,
                rareActor
                        ? alias + ".id in (select p.event from party p where p.name = :actor)"
                        : "exists (select 1 from party p where p.event = " + alias + ".id and p.name = :actor)",
                "actor",
                filter.actor());
        if (filter.review()) {
            sql.append(" and ").append(alias).append(".review = 1");
        }
        if (!filter.background()) {
            sql.append(" and ").append(alias).append(".background = 0");
        }
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
