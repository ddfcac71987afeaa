package org.marsad.region;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.When;

/** Where forces were and when, what changed, and who held which town: what published sources tell, by hand. Immutable. */
public record KnownPresence(List<ForceStay> stays, List<TurningPoint> turningPoints, List<KnownControl> control) {
    public KnownPresence {
        stays = List.copyOf(stays);
        turningPoints = List.copyOf(turningPoints);
        control = List.copyOf(control);
    }

    static KnownPresence of(Table stays, Table turningPoints, Table control) {
        return new KnownPresence(
                stays.rows().stream().map(KnownPresence::stay).toList(),
                turningPoints.rows().stream().map(KnownPresence::turningPoint).toList(),
                control.rows().stream().map(KnownPresence::control).toList());
    }

    static ForceStay stay(Table.Row row) {
        try {
            return new ForceStay(
                    row.get("id"),
                    row.get("actor"),
                    row.orNull("unit"),
                    row.kind("kind", ForceStay.Kind.class),
                    row.get("country_iso3"),
                    row.orNull("admin1"),
                    row.orNull("place"),
                    people(row, "size_low"),
                    people(row, "size_high"),
                    date(row, "from"),
                    date(row, "announced_end"),
                    date(row, "end"),
                    row.get("ended_by").isEmpty() ? null : row.kind("ended_by", ForceStay.Ending.class),
                    date(row, "gone_by"),
                    basis(row, row.get("note")));
        } catch (IllegalArgumentException e) {
            throw row.wrong("end", String.valueOf(e.getMessage()));
        }
    }

    static TurningPoint turningPoint(Table.Row row) {
        try {
            return new TurningPoint(
                    row.get("id"),
                    required(row, "date"),
                    row.kind("kind", TurningPoint.Kind.class),
                    row.list("actors"),
                    row.orNull("country_iso3"),
                    row.orNull("place"),
                    row.get("what"),
                    basis(row, ""));
        } catch (IllegalArgumentException e) {
            throw row.wrong("what", String.valueOf(e.getMessage()));
        }
    }

    static KnownControl control(Table.Row row) {
        try {
            return new KnownControl(
                    row.get("place"),
                    required(row, "from"),
                    required(row, "to"),
                    row.kind("holder", KnownControl.Holder.class),
                    row.list("actors"),
                    basis(row, row.get("note")));
        } catch (IllegalArgumentException e) {
            throw row.wrong("to", String.valueOf(e.getMessage()));
        }
    }

    private static Sourced basis(Table.Row row, String note) {
        List<String> links = row.list("sources");
        if (links.isEmpty() || !links.stream().allMatch(link -> link.matches("https?://\\S+"))) {
            throw row.wrong("sources", "must be addresses of the web, but was \"" + row.get("sources") + "\"");
        }
        return new Sourced(
                row.kind("confidence", Sourced.Confidence.class), row.kind("seen", Sourced.Seen.class), links, note);
    }

    private static When required(Table.Row row, String column) {
        When date = date(row, column);
        if (date == null) {
            throw row.wrong(column, "must be a date, but was empty");
        }
        return date;
    }

    /** Cut at what is known: {@code 2021-11-15}, {@code 2021-10} or {@code 2018}. */
    private static @Nullable When date(Table.Row row, String column) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return switch (cell.length()) {
                case 4 -> When.year(Integer.parseInt(cell));
                case 7 -> When.month(YearMonth.parse(cell));
                default -> When.day(LocalDate.parse(cell));
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw row.wrong(column, "must be a day, a month or a year (2021-11-15), but was \"" + cell + "\"");
        }
    }

    private static @Nullable Integer people(Table.Row row, String column) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return Integer.parseUnsignedInt(cell);
        } catch (NumberFormatException e) {
            throw row.wrong(column, "must be a whole number, but was \"" + cell + "\"");
        }
    }
}
