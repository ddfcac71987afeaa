package org.marsad.desk.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorRef;
import org.marsad.model.Country;
import org.marsad.model.EventPlace;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.Speaker;
import org.marsad.region.Region;

/**
 * What actors and places are called in a language. Names that the pack marks as its own transliteration, read nowhere, help to find a
 * place and are not shown; what has no name in a language keeps its English one.
 */
public final class Names {
    /** How the pack calls the organs of a state; the country follows. */
    private static final Map<String, String> ORGANS = Map.ofEntries(
            Map.entry("Government of ", "government"),
            Map.entry("Military Forces of ", "army"),
            Map.entry("Air Force of ", "air-force"),
            Map.entry("Special Forces of ", "special-forces"),
            Map.entry("Gendarmerie of ", "gendarmerie"),
            Map.entry("Police Forces of ", "police"),
            Map.entry("National Guard of ", "national-guard"),
            Map.entry("Presidential Guard of ", "presidential-guard"),
            Map.entry("Military junta of ", "junta"),
            Map.entry("Ministry of Defence of ", "min-defence"),
            Map.entry("Ministry of Security of ", "min-security"),
            Map.entry("Ministry of Foreign Affairs of ", "min-foreign"),
            Map.entry("Civilians (", "civilians"),
            Map.entry("Protesters (", "protesters"),
            Map.entry("Rioters (", "rioters"),
            Map.entry("Unidentified Armed Group (", "armed-group"),
            Map.entry("Unidentified Militia (", "militia"));

    private static final String OWN = "ar: own";

    private final Region region;
    private final Language language;
    private final Messages messages;

    public Names(Region region, Language language) {
        this.region = region;
        this.language = language;
        this.messages = Messages.of(language, "names");
    }

    /** Several joined by semicolons are named one by one. */
    public String actor(ActorRef actor) {
        String id = actor.id();
        if (id == null && actor.name().contains("; ")) {
            return String.join(
                    messages.say("list"),
                    List.of(actor.name().split("; ")).stream()
                            .map(name -> actor(new ActorRef(null, name)))
                            .toList());
        }
        Optional<String> known =
                known(id == null ? actor.name().toLowerCase(Locale.ROOT) : id).or(() -> organ(actor.name()));
        if (known.isPresent()) {
            return known.get();
        }
        if (language == Language.EN) {
            return actor.name();
        }
        return (id == null ? byName(actor.name()) : region.findActor(id))
                .flatMap(this::form)
                .orElse(actor.name());
    }

    private Optional<Actor> byName(String name) {
        return region.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst();
    }

    private Optional<String> form(Actor actor) {
        if (language == Language.AR && actor.note().contains(OWN)) {
            return Optional.empty();
        }
        return actor.forms(language).stream().findFirst();
    }

    private Optional<String> known(@Nullable String key) {
        return key != null && messages.keys().contains("actor." + key)
                ? Optional.of(messages.say("actor." + key))
                : Optional.empty();
    }

    private Optional<String> organ(String name) {
        for (Map.Entry<String, String> organ : ORGANS.entrySet()) {
            if (name.startsWith(organ.getKey())) {
                String country = name.substring(organ.getKey().length()).replace(")", "");
                return region.countries().stream()
                        .filter(one -> one.name().equals(country))
                        .findFirst()
                        .map(one -> messages.say("organ." + organ.getValue(), "country", country(one), "of", of(one)));
            }
        }
        return Optional.empty();
    }

    private static String first(List<String> names, String otherwise) {
        return names.isEmpty() ? otherwise : names.get(0);
    }

    private String country(Country country) {
        return first(country.names(language), country.name());
    }

    /** {@code du Mali} in French; the name in languages that put a word before it. */
    private String of(Country country) {
        return language == Language.FR ? first(country.genitives(), "de " + country(country)) : country(country);
    }

    /** A speaker who is a role is named by the role: {@code security source}. */
    public String speaker(Speaker speaker, @Nullable String outlet) {
        if (speaker.name().equals(Speaker.NARRATOR.name())) {
            return outlet == null ? messages.say("report") : outlet;
        }
        String id = speaker.id();
        String role = speaker.name().replaceFirst(" of .*", "");
        Optional<String> known = id != null && id.startsWith("role-")
                ? known(id)
                        .map(words -> speaker.name().contains(" of ")
                                ? messages.say(
                                        "role-of",
                                        "role",
                                        words,
                                        "place",
                                        speaker.name().replaceFirst(".*? of ", ""))
                                : words)
                : known(role.toLowerCase(Locale.ROOT));
        return known.orElseGet(() -> actor(new ActorRef(id, speaker.name())));
    }

    /** Of a country, by ISO 3166-1 alpha-3. */
    public String country(String iso3) {
        return region.countries().stream()
                .filter(country -> country.iso3().equals(iso3))
                .findFirst()
                .map(this::country)
                .orElse(iso3);
    }

    /** Of a first-level unit, as events carry it. */
    public String unit(@Nullable String iso3, String admin1) {
        return (iso3 == null
                        ? Optional.<Place>empty()
                        : region.listAdmin1(iso3).stream()
                                .filter(place -> place.name().equals(admin1))
                                .findFirst())
                .map(this::place)
                .orElse(admin1);
    }

    public String place(EventPlace place) {
        return region.findPlace(place.id()).map(this::place).orElse(place.name());
    }

    private String place(Place place) {
        if (language == Language.AR && place.note().contains(OWN)) {
            return place.name();
        }
        return first(place.names(language), place.name());
    }
}
