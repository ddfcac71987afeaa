package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Finds merged events and their members by what people call them. */
final class EventMembers {
    private static final int LISTED = 10;

    private final Handle handle;

    EventMembers(Handle handle) {
        this.handle = handle;
    }

    /**
     * A member of a merged event.
     *
     * @param report id of its report
     * @param event its id within the report
     */
    record Member(String key, String report, String event) {
        boolean isCalled(String name) {
            return name.equals(key)
                    || name.equals(report)
                    || name.equals(report + "/" + event)
                    || name.equals(report + "/" + key);
        }

        String label() {
            return key + " (" + report + "/" + event + ")";
        }
    }

    /**
     * Id of the merged event that a key, or the beginning of one, leads to.
     *
     * @throws RefusedException when there is none, or there are several
     */
    String event(String called) {
        Set<String> events = new TreeSet<>(handle.createQuery("select event from member where key = :key")
                .bind("key", called)
                .mapTo(String.class)
                .list());
        if (events.isEmpty() && !called.isBlank()) {
            events.addAll(handle.createQuery(
                            "select distinct event from member where substr(key, 1, :length) = :key order by event limit "
                                    + (LISTED + 1))
                    .bind("length", called.length())
                    .bind("key", called)
                    .mapTo(String.class)
                    .list());
        }
        if (events.isEmpty()) {
            throw new RefusedException("no event is called " + called + ". Maybe list them: marsad events");
        }
        if (events.size() > 1) {
            throw new RefusedException(
                    "event " + called + " may be any of " + listed(events) + ". Maybe write more of it.");
        }
        return events.iterator().next();
    }

    /** In the order of their keys. */
    List<Member> of(String event) {
        return handle.createQuery(
                        "select m.key, r.id as report_id, t.id from member m join told_event t on t.number = m.told"
                                + " join report r on r.number = t.report where m.event = :event order by m.key")
                .bind("event", event)
                .map((row, context) ->
                        new Member(row.getString("key"), row.getString("report_id"), row.getString("id")))
                .list();
    }

    List<String> keysOf(String event) {
        return of(event).stream().map(Member::key).toList();
    }

    /**
     * Those among an event's members that are called so.
     *
     * @return by key
     * @throws RefusedException when a name leads to none of them, or to several
     */
    Map<String, Member> named(String event, Collection<String> names) {
        List<Member> all = of(event);
        Map<String, Member> found = new LinkedHashMap<>();
        for (String name : names) {
            List<Member> called =
                    all.stream().filter(member -> member.isCalled(name)).toList();
            if (called.isEmpty()) {
                called = all.stream()
                        .filter(member -> member.key().startsWith(name))
                        .toList();
            }
            if (called.size() != 1) {
                String which = called.isEmpty() ? "is none" : "may be several";
                throw new RefusedException("member " + name + " " + which + " of the members of event " + event + ": "
                        + listed((called.isEmpty() ? all : called)
                                .stream().map(Member::label).toList()));
            }
            found.put(called.get(0).key(), called.get(0));
        }
        return found;
    }

    private static String listed(Collection<String> names) {
        List<String> shown = new ArrayList<>(names);
        if (shown.size() > LISTED) {
            shown = new ArrayList<>(shown.subList(0, LISTED));
            shown.add("…");
        }
        return String.join(", ", shown);
    }
}
