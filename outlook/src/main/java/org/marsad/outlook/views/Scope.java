package org.marsad.outlook.views;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.measure.panel.Unit;

/**
 * Part of the world that scores are averaged over.
 *
 * @param name as the contract has it
 * @param countries ISO 3166-1 alpha-3 codes; none for all
 */
public record Scope(String name, Set<String> countries) {
    public static final Scope WORLD = new Scope("world", Set.of());
    public static final Scope SAHEL = new Scope("sahel", Set.of("MLI", "NER", "BFA"));
    public static final Scope WITHOUT_BURKINA_FASO = new Scope("sahel without BFA", Set.of("MLI", "NER"));
    public static final Scope MALI = new Scope("MLI", Set.of("MLI"));
    public static final Scope NIGER = new Scope("NER", Set.of("NER"));
    public static final Scope BURKINA_FASO = new Scope("BFA", Set.of("BFA"));

    public Scope {
        countries = Set.copyOf(countries);
    }

    /** The Sahel and its countries. */
    public static List<Scope> region() {
        return List.of(SAHEL, MALI, NIGER, BURKINA_FASO);
    }

    boolean holds(Unit unit) {
        return countries.isEmpty()
                || Optional.ofNullable(unit.iso3()).filter(countries::contains).isPresent();
    }
}
