package org.marsad.exchange.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of a table's columns, found whatever their case and the spaces around them. */
public final class Columns {
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();

    public Columns(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            if (places.putIfAbsent(key(names.get(i)), i) != null) {
                repeated.add(key(names.get(i)));
            }
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public int size() {
        return names.size();
    }

    public boolean has(String name) {
        return places.containsKey(key(name));
    }

    /** Where a column stands, from 0, or -1 where there is none. */
    int find(String name) {
        return places.getOrDefault(key(name), -1);
    }

    /**
     * @param table how messages call the file
     * @param wanted columns that must be there, once
     * @throws UnreadableTableException naming the columns that are missing, and those that are there
     */
    public void require(String table, Collection<String> wanted) {
        List<String> missing = wanted.stream().filter(name -> !has(name)).toList();
        if (!missing.isEmpty()) {
            throw new UnreadableTableException(table + " has no column " + String.join(", ", missing)
                    + ". Its columns are: " + String.join(", ", names) + ".");
        }
        for (String name : wanted) {
            if (repeated.contains(key(name))) {
                throw new UnreadableTableException(
                        table + " has two columns " + name + ". Maybe rename the one that is not meant.");
            }
        }
    }
}
