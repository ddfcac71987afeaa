package org.marsad.ledger.store;

import org.jdbi.v3.core.Handle;

/** Numbers for the rows of one transaction: the only writer counts on from the highest there is. */
final class Numbers {
    private int report;
    private int reading;
    private int told;
    private int statement;

    private Numbers() {}

    static Numbers of(Handle handle) {
        Numbers numbers = new Numbers();
        numbers.report = highest(handle, "report");
        numbers.reading = highest(handle, "reading");
        numbers.told = highest(handle, "told_event");
        numbers.statement = highest(handle, "statement");
        return numbers;
    }

    static int highest(Handle handle, String table) {
        return handle.createQuery("select coalesce(max(number), 0) from " + table)
                .mapTo(Integer.class)
                .one();
    }

    int nextReport() {
        return ++report;
    }

    int nextReading() {
        return ++reading;
    }

    int nextTold() {
        return ++told;
    }

    int nextStatement() {
        return ++statement;
    }
}
