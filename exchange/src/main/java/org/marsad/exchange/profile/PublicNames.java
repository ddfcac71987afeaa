package org.marsad.exchange.profile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorRef;
import org.marsad.model.Country;
import org.marsad.model.Place;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.region.Region;

/**
 * The names that may be public: actors of the pack, countries, and roles in small letters ({@code mayor}, {@code resident or
 * witness}). Any other name may be a private person's, and becomes what it stands for.
 */
final class PublicNames {
    private static final String SOMEBODY = "person or group not named here";

    /** What the pack's rules put behind a generic name: {@code Civilians (Mali)}. */
    private static final Pattern COUNTRY_BEHIND = Pattern.compile(" \\(([^()]+)\\)$");

    private final Region region;
    private final Set<String> known = new HashSet<>();

    PublicNames(Region region) {
        this.region = region;
        region.actors().stream().map(Actor::name).forEach(known::add);
        region.countries().stream().map(Country::name).forEach(known::add);
        // the generic names that a country is written behind, for countries that have no actor of their own
        known.add("Unidentified Armed Group");
    }

    private boolean isPublic(String name) {
        String bare = COUNTRY_BEHIND.matcher(name).replaceFirst("");
        return known.contains(name) || known.contains(bare) || isRole(name);
    }

    private static boolean isRole(String name) {
        return !name.isBlank() && name.codePoints().allMatch(c -> Character.isLowerCase(c) || !Character.isLetter(c));
    }

    private boolean isOfThePack(@Nullable String id) {
        return id != null
                && (region.findActor(id).isPresent()
                        || region.findPlace(id).map(Place::kind).isPresent());
    }

    @Nullable
    ActorRef of(@Nullable ActorRef actor) {
        return actor == null ? null : named(actor);
    }

    ActorRef named(ActorRef actor) {
        if (isOfThePack(actor.id())) {
            return actor;
        }
        String names = Arrays.stream(actor.name().split("; "))
                .map(name -> isPublic(name) ? name : SOMEBODY)
                .distinct()
                .collect(Collectors.joining("; "));
        return new ActorRef(null, names);
    }

    /** Of media only that they are: which outlet said it is the user's own to know. */
    Speaker of(Speaker speaker) {
        if (speaker.role() == SpeakerRole.AUTHOR) {
            return Speaker.NARRATOR;
        }
        String role = speaker.role().name().toLowerCase(Locale.ROOT);
        if (speaker.role() == SpeakerRole.MEDIA) {
            return new Speaker(null, role, speaker.role());
        }
        if (isOfThePack(speaker.id()) || isPublic(speaker.name())) {
            return speaker;
        }
        return new Speaker(null, role, speaker.role());
    }
}
