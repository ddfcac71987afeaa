package org.marsad.desk.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.Place;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What places and actors are called on a page, by language; null where the pack has no name that may be shown. */
public final class DisplayNames {
    /** Marks Arabic names that nobody has seen in use: they help to find a place and are not shown. */
    private static final String UNATTESTED = "ar: own";

    private static final Set<ActorKind> FORMS_ONLY = EnumSet.of(
            ActorKind.STATE_FORCE,
            ActorKind.GOVERNMENT,
            ActorKind.CIVILIANS,
            ActorKind.GENERIC_ARMED,
            ActorKind.OBSERVER_ROLE);

    private DisplayNames() {}

    public static ObjectNode of(Place place) {
        ObjectNode names = JsonMapper.shared().createObjectNode();
        boolean attested = !place.note().contains(UNATTESTED);
        names.put("ar", attested ? first(place.names(Language.AR)) : null);
        names.put("fr", first(place.names(Language.FR)));
        names.put("en", first(place.names(Language.EN)));
        return names;
    }

    /**
     * An actor's English name is the pack's canonical one. The others are the first that the pack has, but not of armies, governments and
     * people without a name: their forms are what reports call them, in labels and inflections of all kinds.
     */
    public static ObjectNode of(Actor actor) {
        boolean named = !FORMS_ONLY.contains(actor.kind()) && !actor.id().endsWith("-generic");
        ObjectNode names = JsonMapper.shared().createObjectNode();
        names.put("ar", named ? first(actor.forms(Language.AR)) : null);
        names.put("fr", named ? first(actor.forms(Language.FR)) : null);
        names.put("en", actor.name());
        return names;
    }

    private static @Nullable String first(List<String> names) {
        return names.isEmpty() ? null : names.get(0);
    }
}
