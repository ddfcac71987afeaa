package org.marsad.desk.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.Language;
import org.marsad.model.Place;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What places and actors are called on a page, by language; null where the pack has no name that may be shown. */
public final class DisplayNames {
    /** Marks Arabic names that nobody has seen in use: they help to find a place and are not shown. */
    private static final String UNATTESTED = "ar: own";

    private DisplayNames() {}

    public static ObjectNode of(Place place) {
        ObjectNode names = JsonMapper.shared().createObjectNode();
        boolean attested = !place.note().contains(UNATTESTED);
        names.put("ar", attested ? first(place.names(Language.AR)) : null);
        names.put("fr", first(place.names(Language.FR)));
        names.put("en", first(place.names(Language.EN)));
        return names;
    }

    /** An actor's English name is the pack's canonical one, the others are the first that the pack has. */
    public static ObjectNode of(Actor actor) {
        ObjectNode names = JsonMapper.shared().createObjectNode();
        names.put("ar", first(actor.forms(Language.AR)));
        names.put("fr", first(actor.forms(Language.FR)));
        names.put("en", actor.name());
        return names;
    }

    private static @Nullable String first(List<String> names) {
        return names.isEmpty() ? null : names.get(0);
    }
}
