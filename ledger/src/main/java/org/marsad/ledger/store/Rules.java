package org.marsad.ledger.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** What must hold between the rows of the tables, asked of the database itself. */
final class Rules {
    /** So many rows that break one rule are told; as many again would say no more. */
    private static final int TOLD = 1000;

    private static final String CURRENT =
            "t.reading = (select max(latest.number) from reading latest where latest.report = t.report)";

    /** @param broken selects the rows that break the rule, as a text that names each */
    private record Rule(String message, boolean computed, String broken) {}

    private static final List<Rule> ALL = List.of(
            new Rule(
                    "has no reading",
                    false,
                    "select 'report ' || r.number from report r"
                            + " where not exists (select 1 from reading g where g.report = r.number)"),
            new Rule(
                    "is a reading of no report",
                    false,
                    "select 'reading ' || g.number from reading g"
                            + " where not exists (select 1 from report r where r.number = g.report)"),
            new Rule(
                    "belongs to no reading of its report",
                    false,
                    "select 'told event ' || t.number from told_event t where not exists"
                            + " (select 1 from reading g where g.number = t.reading and g.report = t.report)"),
            new Rule(
                    "belongs to no reading",
                    false,
                    "select 'statement ' || s.number from statement s"
                            + " where not exists (select 1 from reading g where g.number = s.reading)"),
            new Rule(
                    "is about an event that its reading does not tell",
                    false,
                    "select 'statement ' || s.number from statement s where s.told is not null and not exists"
                            + " (select 1 from told_event t where t.number = s.told and t.reading = s.reading)"),
            detailOf("relation"),
            detailOf("presence"),
            detailOf("assessment"),
            new Rule(
                    "is a copy of no report",
                    false,
                    "select 'copy ' || c.id from copy c"
                            + " where not exists (select 1 from report r where r.number = c.report)"),
            new Rule(
                    "covers by a report that there is not",
                    false,
                    "select 'coverage of ' || c.iso3 || ' ' || c.admin1 || ' by report ' || c.report from coverage c"
                            + " where not exists (select 1 from report r where r.number = c.report)"),
            new Rule(
                    "is told twice by the latest reading",
                    false,
                    "select 'event ' || t.key from told_event t where " + CURRENT
                            + " group by t.key having count(*) > 1"),
            new Rule(
                    "is a member of no merged event",
                    true,
                    "select 'told event ' || t.key from told_event t where " + CURRENT
                            + " and not exists (select 1 from member m where m.key = t.key)"),
            new Rule(
                    "is a member that no latest reading tells",
                    true,
                    "select 'told event ' || m.key from member m where not exists (select 1 from told_event t"
                            + " where t.number = m.told and t.key = m.key and " + CURRENT + ")"),
            new Rule(
                    "is a member of an event that there is not",
                    true,
                    "select 'told event ' || m.key from member m"
                            + " where not exists (select 1 from event e where e.id = m.event)"),
            new Rule(
                    "has no members",
                    true,
                    "select 'event ' || e.id from event e"
                            + " where not exists (select 1 from member m where m.event = e.id)"),
            new Rule(
                    "is a party to an event that there is not",
                    true,
                    "select p.name || ' in event ' || p.event from party p"
                            + " where not exists (select 1 from event e where e.id = p.event)"),
            new Rule(
                    "is about an event that is no member",
                    true,
                    "select 'doubt about ' || d.key || ' and ' || d.other_key from doubt d"
                            + " where not exists (select 1 from member m where m.key = d.key)"
                            + " or not exists (select 1 from member m where m.key = d.other_key)"),
            new Rule(
                    "lies near no told event",
                    true,
                    "select 'neighbourhood ' || n.block || ' of told event ' || n.told from neighbourhood n"
                            + " where not exists (select 1 from told_event t where t.number = n.told)"));

    private Rules() {}

    private static Rule detailOf(String table) {
        return new Rule(
                "belongs to no statement",
                false,
                "select '" + table + " ' || d.statement from " + table
                        + " d where not exists (select 1 from statement s where s.number = d.statement)");
    }

    static void check(Handle handle, Dialect dialect, Consumer<Flaw> flaws, Watcher watcher) {
        watcher.at("the database's own check", 0, 1);
        for (String damage : dialect.damage(handle)) {
            flaws.accept(Flaw.kept("the database", damage));
        }
        int done = 0;
        for (Rule rule : ALL) {
            watcher.at("rules between tables", done++, ALL.size());
            told(handle, rule.broken(), row -> flaws.accept(new Flaw(row, rule.message(), rule.computed())));
        }
        String indexed = dialect.reportsIndexed();
        told(
                handle,
                "select 'report ' || number from (select number from report except " + indexed + ") missing",
                row -> flaws.accept(Flaw.computed(row, "is not in the index of words")));
        told(
                handle,
                "select 'report ' || number from (" + indexed + " except select number from report) extra",
                row -> flaws.accept(Flaw.computed(row, "is in the index of words but not kept")));
        watcher.at("rules between tables", ALL.size(), ALL.size());
    }

    private static void told(Handle handle, String broken, Consumer<String> row) {
        handle.createQuery(broken + " limit " + TOLD).mapTo(String.class).forEach(row);
    }

    /** Rows of every table that is kept for good, by table: what a copy must have as well. */
    static Map<String, Long> counts(Handle handle, List<String> tables) {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : tables) {
            counts.put(
                    table,
                    handle.createQuery("select count(*) from " + table)
                            .mapTo(Long.class)
                            .one());
        }
        return counts;
    }
}
