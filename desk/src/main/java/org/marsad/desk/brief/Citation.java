package org.marsad.desk.brief;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.store.Cited;
import org.marsad.model.EventType;
import org.marsad.model.Measure;
import org.marsad.model.Month;
import org.marsad.model.Presence;
import org.marsad.model.When;

/** Where a line or a figure of a brief is from. */
public sealed interface Citation {
    /**
     * A statement of a report.
     *
     * @param statement its number in the ledger
     * @param report id of the report
     * @param sentence counted from 0 over the body
     * @param words of the report; empty where they may not be told
     * @param low least number that the statement gives, or null
     * @param high greatest number that it gives, or null
     */
    record Passage(
            int statement,
            String report,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable When published,
            int sentence,
            String words,
            @Nullable Integer low,
            @Nullable Integer high)
            implements Citation {
        static Passage of(Cited cited) {
            Integer low = null;
            Integer high = null;
            if (cited.detail() instanceof Measure measure) {
                low = measure.low();
                high = measure.high();
            } else if (cited.detail() instanceof Presence presence) {
                low = presence.sizeLow();
                high = presence.sizeHigh();
            }
            return new Passage(
                    cited.number(),
                    cited.report(),
                    cited.title(),
                    cited.outlet(),
                    cited.published(),
                    cited.sentence(),
                    cited.words(),
                    low,
                    high);
        }
    }

    /**
     * What was added up over the ledger's events that ended in some months.
     *
     * @param from first month
     * @param to last month
     * @param all of every kind together
     */
    record Tally(Scope scope, Month from, Month to, Count all, Map<EventType, Count> byType) implements Citation {
        public Tally {
            // in the order of the types, so that the same brief is always written alike
            byType = Collections.unmodifiableMap(new TreeMap<>(byType));
        }
    }

    /** Figures added up over events of the month: whose losses, and of which events. */
    record Sum(Scope scope, Measure.About about, @Nullable String victims, List<Part> parts) implements Citation {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** What one event adds to a sum. */
    record Part(
            String event, @Nullable Integer low, @Nullable Integer high) {}

    /** A forecast. */
    record Model(String model, String vintage, String unit, Month origin) implements Citation {}
}
