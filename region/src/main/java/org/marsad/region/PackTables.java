package org.marsad.region;

import java.util.Map;

/** All tables of a pack that is complete. */
record PackTables(Map<String, Table> byFile) {
    PackTables {
        byFile = Map.copyOf(byFile);
    }

    Table get(String file) {
        Table table = byFile.get(file);
        if (table == null) {
            throw new PackException(file + " is not among " + byFile.keySet());
        }
        return table;
    }
}
