package org.marsad.exchange.collection;

import java.util.List;
import java.util.Optional;
import org.marsad.exchange.table.Columns;

/** The collections whose tables are known by their columns. */
public enum RecordFormat {
    GED("ucdp", "UCDP GED"),
    ACLED("acled", "ACLED");

    private final String command;
    private final String label;

    RecordFormat(String command, String label) {
        this.command = command;
        this.label = label;
    }

    /** The word that {@code marsad import} takes. */
    public String command() {
        return command;
    }

    public String label() {
        return label;
    }

    /**
     * The collection that a table is of.
     *
     * @param first cells of the first row; GED's candidate releases sometimes begin with data
     * @return empty for a table that needs a {@link Mapping}
     */
    public static Optional<RecordFormat> detect(List<String> first) {
        Columns columns = new Columns(first);
        if (columns.has("type_of_violence") && columns.has("where_prec")) {
            return Optional.of(GED);
        }
        if (columns.has("event_id_cnty")) {
            return Optional.of(ACLED);
        }
        return GedColumns.isData(first) ? Optional.of(GED) : Optional.empty();
    }
}
