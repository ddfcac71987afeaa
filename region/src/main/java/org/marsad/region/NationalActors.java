package org.marsad.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.Country;
import org.marsad.model.Country.Reach;

/**
 * The organs of each state (army, police, government …) and its nameless people (civilians, protesters, armed groups):
 * rows of the pack where it has them, otherwise made from {@code organs.tsv}.
 */
final class NationalActors {
    private final Map<String, Map<String, String>> idByOrgan = new HashMap<>();
    private final Map<String, String> organOfGeneric = new HashMap<>();

    /**
     * A row of {@code actors.tsv}.
     *
     * @param organ the organ of its country that the actor is, or null
     * @param standsFor the organ of whichever country the text speaks of, or null: the army for "soldiers"
     */
    record Row(
            Actor actor, @Nullable String organ, @Nullable String standsFor) {}

    /** The pack's actors with their forms complete, then those that it only implies. */
    List<Actor> complete(List<Row> rows, List<Country> countries, Table organs, OrganForms forms) {
        Map<String, Country> byIso3 = new HashMap<>();
        countries.forEach(country -> byIso3.put(country.iso3(), country));
        List<Actor> actors = new ArrayList<>(rows.size() * 4);
        for (Row row : rows) {
            Actor actor = row.actor;
            String organ = row.organ;
            Country country = actor.country() == null ? null : byIso3.get(actor.country());
            if (organ != null && country != null) {
                enter(organ, country, actor.id());
                actors.add(withForms(actor, forms, organ, country));
            } else {
                actors.add(actor);
            }
            if (row.standsFor != null) {
                organOfGeneric.put(actor.id(), row.standsFor);
            }
        }
        Map<String, Table.Row> kinds = new LinkedHashMap<>();
        organs.rows().forEach(organ -> kinds.put(organ.get("organ"), organ));
        for (Country country : countries) {
            for (Table.Row organ : kinds.values()) {
                boolean told = find(organ.get("organ"), country.iso3()).isPresent();
                if (!told && country.reach().isWithin(organ.kind("scope", Reach.class))) {
                    enter(organ.get("organ"), country, fill(organ.get("id"), country));
                    actors.add(implied(organ, country, forms));
                }
            }
        }
        return actors;
    }

    private void enter(String organ, Country country, String id) {
        String before = idByOrgan.computeIfAbsent(organ, o -> new HashMap<>()).putIfAbsent(country.iso3(), id);
        if (before != null) {
            throw new PackException("actors.tsv: " + before + " and " + id + " are both the " + organ + " of "
                    + country.iso3() + ". Maybe one of them is a part of the other and needs no organ.");
        }
    }

    private Actor implied(Table.Row organ, Country country, OrganForms forms) {
        boolean abroad = !country.reach().isWithin(Reach.REGION);
        String parent = organ.orNull("parent");
        Actor actor = new Actor(
                fill(organ.get("id"), country),
                fill(organ.get("name"), country),
                organ.kind(abroad ? "kind_abroad" : "kind", ActorKind.class),
                country.iso3(),
                parent == null ? null : find(parent, country.iso3()).orElse(null),
                new Actor.Active(null, null),
                null,
                null,
                Map.of(),
                "");
        return withForms(actor, forms, organ.get("organ"), country);
    }

    private static Actor withForms(Actor actor, OrganForms forms, String organ, Country country) {
        return new Actor(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.country(),
                actor.parent(),
                actor.active(),
                actor.ucdpName(),
                actor.acledStyleName(),
                forms.of(organ, country, actor.forms()),
                actor.note());
    }

    private static String fill(String pattern, Country country) {
        return pattern.replace("{slug}", country.slug()).replace("{name}", country.name());
    }

    /** Id of a country's organ, such as {@code fama} for the army of Mali. */
    Optional<String> find(String organ, String iso3) {
        return Optional.ofNullable(idByOrgan.getOrDefault(organ, Map.of()).get(iso3));
    }

    /** The organ that a generic actor stands for: the army for "soldiers". */
    Optional<String> organOf(String genericId) {
        return Optional.ofNullable(organOfGeneric.get(genericId));
    }
}
