package org.marsad.exchange.events;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.marsad.region.Region;

/** The formats in which events leave the ledger. */
public enum EventFormat {
    /** One object a line, as the contract has it. */
    JSONL("jsonl"),
    /** The 31 columns of ACLED's export. */
    ACLED_CSV("acled-csv"),
    /** The 49 columns of UCDP GED. */
    GED_CSV("ged-csv"),
    /** A row of names and a row of HXL tags. */
    HXL_CSV("hxl-csv"),
    /** A FeatureCollection (RFC 7946). */
    GEOJSON("geojson");

    private final String label;

    EventFormat(String label) {
        this.label = label;
    }

    /** The word that {@code --format} takes. */
    public String label() {
        return label;
    }

    public static Optional<EventFormat> find(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label.equalsIgnoreCase(label))
                .findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(EventFormat::label).toList();
    }

    /**
     * A writer that has already written what stands before the first event.
     *
     * @param region tells what kind of actor each one is, and how other collections name it
     */
    public EventWriter writer(OutputStream out, Region region) throws IOException {
        return switch (this) {
            case JSONL -> new JsonLinesWriter(out);
            case ACLED_CSV -> new AcledWriter(out, region);
            case GED_CSV -> new GedWriter(out, region);
            case HXL_CSV -> new HxlWriter(out);
            case GEOJSON -> new GeoJsonWriter(out);
        };
    }
}
