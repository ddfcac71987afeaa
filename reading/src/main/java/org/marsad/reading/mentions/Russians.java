package org.marsad.reading.mentions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;

/** "The Russians" of a report that names the Russian company in the country are its men. */
final class Russians {
    private Russians() {}

    /** Gives the mentions of Russian forces or partners the name of the company that the same report names. */
    static void name(List<ActorMention> actors) {
        Actor company = null;
        for (ActorMention mention : actors) {
            company = company == null ? company(mention.actor()) : company;
        }
        if (company == null) {
            return;
        }
        for (int i = 0; i < actors.size(); i++) {
            ActorMention mention = actors.get(i);
            String id = mention.actor().id();
            if (id.equals("russian-forces") || id.equals("russian-partners")) {
                actors.set(i, new ActorMention(mention.first(), mention.last(), company, mention.division()));
            }
        }
    }

    private static @Nullable Actor company(Actor actor) {
        return actor.id().equals("wagner") || actor.id().equals("africa-corps") ? actor : null;
    }
}
