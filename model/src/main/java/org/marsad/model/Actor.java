package org.marsad.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An actor of a region's pack.
 *
 * @param id stable kebab-case id
 * @param name canonical English name
 * @param country ISO 3166-1 alpha-3 of the base country, or null when cross-border or generic
 * @param parent id of the parent actor, or null
 * @param active when the actor existed; open ends are null
 * @param forms surface forms by language
 */
public record Actor(
        String id,
        String name,
        ActorKind kind,
        @Nullable String country,
        @Nullable String parent,
        Active active,
        @Nullable String ucdpName,
        @Nullable String acledStyleName,
        Map<Language, List<String>> forms,
        String note) {
    public Actor {
        forms = Map.copyOf(forms);
    }

    /** ISO year, month or day of the first and last activity; null where unknown or still active. */
    public record Active(@Nullable String from, @Nullable String to) {}

    public List<String> forms(Language language) {
        return forms.getOrDefault(language, List.of());
    }

    public ActorRef ref() {
        return new ActorRef(id, name);
    }

    /** By id alone: ids differ, and the forms are many. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
