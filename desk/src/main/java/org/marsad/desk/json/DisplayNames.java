package org.marsad.desk.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.words.Names;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.region.Region;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What places and actors are called on a page, by language; null where the pack has no name that may be shown. */
public final class DisplayNames {
    /** Marks Arabic names that nobody has seen in use: they help to find a place and are not shown. */
    private static final String UNATTESTED = "ar: own";

    private static final Set<ActorKind> NAMELESS =
            EnumSet.of(ActorKind.CIVILIANS, ActorKind.GENERIC_ARMED, ActorKind.OBSERVER_ROLE);

    private final Names arabic;
    private final Names french;
    private final Map<String, ObjectNode> known = new ConcurrentHashMap<>();

    DisplayNames(Region region) {
        arabic = new Names(region, Language.AR);
        french = new Names(region, Language.FR);
    }

    public static ObjectNode of(Place place) {
        ObjectNode names = JsonMapper.shared().createObjectNode();
        boolean attested = !place.note().contains(UNATTESTED);
        names.put("ar", attested ? first(place.names(Language.AR)) : null);
        names.put("fr", first(place.names(Language.FR)));
        names.put("en", first(place.names(Language.EN)));
        return names;
    }

    /** An actor's names; people whom nobody names are not shown by the words that reports have for them, which may be labels. */
    ObjectNode of(Actor actor) {
        return known.computeIfAbsent(actor.id(), id -> names(actor));
    }

    private ObjectNode names(Actor actor) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("ar", name(arabic, Language.AR, actor));
        node.put("fr", name(french, Language.FR, actor));
        return node.put("en", actor.name());
    }

    private static @Nullable String name(Names names, Language language, Actor actor) {
        String name = names.actor(actor.ref());
        boolean isForm =
                actor.forms(language).stream().findFirst().filter(name::equals).isPresent();
        boolean nameless = NAMELESS.contains(actor.kind()) || actor.id().endsWith("-generic");
        return name.equals(actor.name()) ? own(actor, language) : isForm && nameless ? null : name;
    }

    /** A name may be the same in two languages, or there may be none. */
    private static @Nullable String own(Actor actor, Language language) {
        return actor.forms(language).contains(actor.name()) ? actor.name() : null;
    }

    private static @Nullable String first(List<String> names) {
        return names.isEmpty() ? null : names.get(0);
    }
}
