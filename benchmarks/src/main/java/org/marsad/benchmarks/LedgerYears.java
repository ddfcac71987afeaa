package org.marsad.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Repeats the rows of a ledger of one year for the years after it, inside the database: writing a million events one by
 * one takes an hour, and questions about a year do not tell a copied one from another. Texts keep the first year's words,
 * so such a ledger is good for questions only.
 */
final class LedgerYears {
    private static final List<String> TABLES = List.of(
            "report",
            "reading",
            "told_event",
            "statement",
            "coverage",
            "neighbourhood",
            "event",
            "party",
            "member",
            "doubt");

    private final Connection connection;

    private LedgerYears(Connection connection) {
        this.connection = connection;
    }

    /** @param first a year without a 29 February, the one that the ledger has */
    static void repeat(String store, int first, int years) throws SQLException {
        String url = store.startsWith("jdbc:") ? store : "jdbc:sqlite:" + store;
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            LedgerYears ledger = new LedgerYears(connection);
            int reports = ledger.highest("report");
            int readings = ledger.highest("reading");
            int told = ledger.highest("told_event");
            int statements = ledger.highest("statement");
            for (int year = 1; year < years; year++) {
                long days = LocalDate.of(first + year, 1, 1).toEpochDay()
                        - LocalDate.of(first, 1, 1).toEpochDay();
                for (String table : TABLES) {
                    ledger.copy(
                            table,
                            new Shift(year, days, year * reports, year * readings, year * told, year * statements),
                            reports,
                            readings,
                            told,
                            statements);
                }
                connection.commit();
            }
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        }
    }

    private record Shift(int years, long days, int reports, int readings, int told, int statements) {
        String of(String table, String column) {
            return switch (column) {
                case "number" ->
                    column
                            + " + "
                            + switch (table) {
                                case "report" -> reports;
                                case "reading" -> readings;
                                case "told_event" -> told;
                                default -> statements;
                            };
                case "report" -> "report + " + reports;
                case "reading" -> "reading + " + readings;
                case "told" -> "told + " + told;
                case "key", "other_key", "event", "public_id" -> column + " || '-" + years + "'";
                case "id" -> table.equals("event") ? "id || '-" + years + "'" : "id";
                case "sha256" -> "'" + years + "-' || sha256";
                case "date_from", "date_to", "published_from", "published_to", "month" ->
                    "(cast(substr(" + column + ", 1, 4) as integer) + " + years + ") || substr(" + column + ", 5)";
                case "first_day", "last_day" -> column + " + " + days;
                default -> column;
            };
        }
    }

    private void copy(String table, Shift shift, int reports, int readings, int told, int statements)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + table + " limit 1")) {
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.add(row.getMetaData().getColumnName(i));
            }
        }
        String first = switch (table) {
            case "report" -> "number <= " + reports;
            case "reading" -> "number <= " + readings;
            case "told_event" -> "number <= " + told;
            case "statement" -> "number <= " + statements;
            case "coverage" -> "report <= " + reports;
            case "neighbourhood", "member" -> "told <= " + told;
            case "event" -> "id not like '%-%-%'";
            case "party" -> "event not like '%-%-%'";
            default -> "key not like '%-%-%'";
        };
        List<String> values =
                columns.stream().map(column -> shift.of(table, column)).toList();
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into " + table + " (" + String.join(", ", columns) + ") select "
                    + String.join(", ", values) + " from " + table + " where " + first);
        }
    }

    private int highest(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(number) from " + table)) {
            row.next();
            return row.getInt(1);
        }
    }
}
