package org.marsad.desk.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.marsad.desk.forecast.Question;
import org.marsad.desk.panel.KnownPanels.Past;
import org.marsad.desk.panel.UnitChoice;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.RequestException;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Violence;

/** The parameters that panels and forecasts have in common. */
final class PanelQuery {
    private static final String ALL = "all";
    private static final String USUAL_KIND = Violence.STATE_BASED.label();

    private PanelQuery() {}

    static UnitKind unit(Parameters parameters) {
        return one(parameters, "unit", UnitKind.values(), UnitKind.COUNTRY);
    }

    static Past past(Parameters parameters) {
        return one(parameters, "source", Past.values(), Past.HISTORY);
    }

    private static <K extends Enum<K>> K one(Parameters parameters, String name, K[] choices, K otherwise) {
        List<String> words = Arrays.stream(choices).map(PanelQuery::word).toList();
        return parameters
                .choice(name, words)
                .map(word -> choices[words.indexOf(word)])
                .orElse(otherwise);
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    static String kind(Parameters parameters) {
        return parameters
                .choice("kind", List.of("state-based", "non-state", "one-sided", ALL))
                .orElse(USUAL_KIND);
    }

    static Set<Violence> kinds(Parameters parameters) {
        String kind = kind(parameters);
        return kind.equals(ALL)
                ? EnumSet.allOf(Violence.class)
                : Set.of(Violence.ofLabel(kind).orElseThrow());
    }

    /** Names of areas, with commas between them. */
    static List<String> areas(Parameters parameters) {
        return parameters
                .find("area")
                .map(areas -> Arrays.stream(areas.split(","))
                        .map(String::strip)
                        .filter(area -> !area.isEmpty())
                        .toList())
                .filter(areas -> !areas.isEmpty())
                .orElse(Question.USUAL_AREAS);
    }

    /** Does what may meet an area that there is not, and says so of the field. */
    static <T> T known(Supplier<T> work) {
        try {
            return work.get();
        } catch (UnitChoice.UnknownAreaException e) {
            throw RequestException.wrong("area", String.valueOf(e.getMessage()));
        }
    }

    static RequestException noRelease() {
        return RequestException.wrong(
                "source",
                "source is releases, but the ledger has no release of UCDP GED. Maybe import one: marsad import ucdp FILE");
    }
}
