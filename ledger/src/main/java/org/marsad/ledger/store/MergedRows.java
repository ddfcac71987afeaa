package org.marsad.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.merge.Likeness;
import org.marsad.ledger.merge.MergedEvent;
import org.marsad.ledger.merge.Merging;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;

/** Writes merged events, their members and the doubts about them, in place of what stood there before. */
final class MergedRows {
    private static final int AT_ONCE = 500;

    private final Handle handle;

    MergedRows(Handle handle) {
        this.handle = handle;
    }

    /** Ids of the merged events that have one of these reported events as a member. */
    Set<String> eventsOf(Collection<String> keys) {
        Set<String> events = new TreeSet<>();
        inParts(
                keys,
                part -> events.addAll(handle.createQuery("select distinct event from member where key in (<keys>)")
                        .bindList("keys", part)
                        .mapTo(String.class)
                        .list()));
        return events;
    }

    /** Keys of the members of merged events. */
    Set<String> membersOf(Collection<String> events) {
        Set<String> keys = new TreeSet<>();
        inParts(
                events,
                part -> keys.addAll(handle.createQuery("select key from member where event in (<events>)")
                        .bindList("events", part)
                        .mapTo(String.class)
                        .list()));
        return keys;
    }

    /** Keys of the reported events that stand in doubt with one of these. */
    Set<String> doubtedWith(Collection<String> keys) {
        Set<String> others = new TreeSet<>();
        inParts(
                keys,
                part -> others.addAll(handle.createQuery("select other_key from doubt where key in (<keys>)"
                                + " union select key from doubt where other_key in (<keys>)")
                        .bindList("keys", part)
                        .mapTo(String.class)
                        .list()));
        return others;
    }

    /** Keys of the members of each of these merged events. */
    Map<String, Set<String>> membersOfEach(Collection<String> events) {
        Map<String, Set<String>> members = new TreeMap<>();
        inParts(
                events,
                part -> handle.createQuery("select event, key from member where event in (<events>)")
                        .bindList("events", part)
                        .map((row, context) -> Map.entry(row.getString("event"), row.getString("key")))
                        .forEach(entry -> members.computeIfAbsent(entry.getKey(), k -> new TreeSet<>())
                                .add(entry.getValue())));
        return members;
    }

    /** The connected sets that these reported events are kept in, by their keys. */
    Map<String, String> componentsOf(Collection<String> keys) {
        Map<String, String> components = new HashMap<>();
        inParts(
                keys,
                part -> handle.createQuery("select key, component from member where key in (<keys>)")
                        .bindList("keys", part)
                        .map((row, context) -> Map.entry(row.getString("key"), row.getString("component")))
                        .forEach(entry -> components.put(entry.getKey(), entry.getValue())));
        return components;
    }

    /** Numbers of the told events in these connected sets, each with its set. */
    Map<Integer, String> toldOfComponents(Collection<String> components) {
        Map<Integer, String> told = new LinkedHashMap<>();
        inParts(
                components,
                part -> handle.createQuery("select told, component from member where component in (<components>)")
                        .bindList("components", part)
                        .map((row, context) -> Map.entry(row.getInt("told"), row.getString("component")))
                        .forEach(entry -> told.put(entry.getKey(), entry.getValue())));
        return told;
    }

    /** Puts events that stay members of what they were into the sets that they are in now. */
    void moveTo(Components components, Collection<String> keys) {
        Map<String, List<String>> moved = new TreeMap<>();
        componentsOf(keys).forEach((key, component) -> {
            String now = components.of(key);
            if (!now.equals(component)) {
                moved.computeIfAbsent(now, k -> new ArrayList<>()).add(key);
            }
        });
        moved.forEach((component, its) -> inParts(
                its,
                part -> handle.createUpdate("update member set component = :component where key in (<keys>)")
                        .bind("component", component)
                        .bindList("keys", part)
                        .execute()));
    }

    /** A row about a pair that a person has to decide. */
    record DoubtRow(String key, String otherKey, double logOdds, String why) {}

    /** The rows that name one of these reported events. */
    List<DoubtRow> doubtsOf(Collection<String> keys) {
        Set<DoubtRow> found = new LinkedHashSet<>();
        for (String column : List.of("key", "other_key")) {
            inParts(
                    keys,
                    part -> found.addAll(handle.createQuery(
                                    "select key, other_key, log_odds, why from doubt where " + column + " in (<keys>)")
                            .bindList("keys", part)
                            .map((row, context) -> new DoubtRow(
                                    row.getString("key"),
                                    row.getString("other_key"),
                                    row.getDouble("log_odds"),
                                    row.getString("why")))
                            .list()));
        }
        return List.copyOf(found);
    }

    /** Takes away what was computed for these reported events. */
    void remove(Collection<String> events, Collection<String> keys) {
        inParts(events, part -> {
            delete("member", "event", part);
            delete("party", "event", part);
            delete("event", "id", part);
        });
        inParts(keys, part -> {
            delete("doubt", "key", part);
            delete("doubt", "other_key", part);
        });
    }

    private void delete(String table, String column, List<String> values) {
        handle.createUpdate("delete from " + table + " where " + column + " in (<values>)")
                .bindList("values", values)
                .execute();
    }

    /** @param reach the told events that are members of these */
    void add(List<MergedView> views, Reach reach) {
        Insert events = Insert.into(
                handle,
                "event",
                "id",
                "sub_type",
                "event_type",
                "date_from",
                "date_to",
                "date_precision",
                "place_id",
                "place_name",
                "admin1",
                "admin2",
                "country",
                "iso3",
                "latitude",
                "longitude",
                "place_precision",
                "background",
                "perpetrators",
                "targets",
                "disputed",
                "sources",
                "conflict",
                "review",
                "killed_low",
                "killed_high",
                "public_id");
        Insert parties = Insert.into(handle, "party", "event", "side", "name");
        Insert members = Insert.into(handle, "member", "key", "told", "event", "component", "log_odds", "why");
        for (MergedView view : views) {
            Event line = view.line();
            EventPlace place = line.place();
            EventFigures.Row figures = EventFigures.of(view);
            Columns.date(events, line.date());
            Columns.place(events, place);
            events.with("id", line.id())
                    .with("sub_type", Columns.lower(line.subType()))
                    .with("event_type", Columns.lower(line.subType().type()))
                    .with("admin2", place == null ? null : place.admin2())
                    .with("country", place == null ? null : place.country())
                    .with("background", line.background())
                    .with("perpetrators", Packed.participants(line.perpetrators()))
                    .with("targets", Packed.participants(line.targets()))
                    .with(
                            "disputed",
                            String.join(
                                    " ",
                                    view.accounts().disputed().stream()
                                            .map(Columns::lower)
                                            .sorted()
                                            .toList()))
                    .with("sources", view.accounts().sources())
                    .with("conflict", view.conflict())
                    .with("review", view.conflict())
                    .with("killed_low", figures.killedLow())
                    .with("killed_high", figures.killedHigh())
                    .with("public_id", figures.publicId())
                    .add();
            for (Party party : parties(line)) {
                parties.with("event", line.id())
                        .with("side", party.side())
                        .with("name", party.name())
                        .add();
            }
            for (MergedEvent.Member member : view.merged().members()) {
                Likeness likeness = member.likeness();
                Told one = reach.changed().get(member.event().key());
                if (one == null) {
                    throw new IllegalStateException(
                            "member " + member.event().key() + " must be among the told events");
                }
                members.with("key", one.key())
                        .with("told", one.number())
                        .with("event", line.id())
                        .with("component", reach.components().of(one.key()))
                        .with("log_odds", likeness == null ? null : likeness.logOdds())
                        .with("why", likeness == null ? "[]" : Packed.words(likeness.why()))
                        .add();
            }
        }
        events.send();
        parties.send();
        members.send();
    }

    /** A row of the index of who took part in what. */
    record Party(String side, String name) {}

    /** Everyone on either side of an event, each once. */
    static Set<Party> parties(Event line) {
        Set<Party> parties = new LinkedHashSet<>();
        line.perpetrators()
                .forEach(one -> parties.add(new Party("perpetrator", one.actor().name())));
        line.targets()
                .forEach(one -> parties.add(new Party("target", one.actor().name())));
        return parties;
    }

    static DoubtRow row(Merging.Doubt doubt) {
        return new DoubtRow(
                doubt.event().key(),
                doubt.other().key(),
                doubt.likeness().logOdds(),
                Packed.words(doubt.likeness().why()));
    }

    void doubt(List<DoubtRow> doubts) {
        Insert rows = Insert.missingInto(handle, "doubt", "key", "other_key", "log_odds", "why");
        for (DoubtRow doubt : doubts) {
            rows.with("key", doubt.key())
                    .with("other_key", doubt.otherKey())
                    .with("log_odds", doubt.logOdds())
                    .with("why", doubt.why())
                    .add();
        }
        rows.send();
    }

    /** Marks the events that a person should look at, and takes the mark from those that are clear now. */
    void markForReview(Collection<String> events) {
        inParts(
                events,
                part -> handle.createUpdate("update event set review = case when conflict = 1"
                                + " or exists (select 1 from member m join doubt d on d.key = m.key where m.event = event.id)"
                                + " or exists (select 1 from member m join doubt d on d.other_key = m.key where m.event = event.id)"
                                + " then 1 else 0 end where id in (<events>)")
                        .bindList("events", part)
                        .execute());
    }

    private interface Part {
        void take(List<String> values);
    }

    private static void inParts(Collection<String> values, Part part) {
        List<String> all = List.copyOf(values);
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            part.take(all.subList(i, Math.min(i + AT_ONCE, all.size())));
        }
    }
}
