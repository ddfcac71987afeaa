package org.marsad.ledger.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.store.Field;
import org.marsad.ledger.store.RefusedException;
import org.marsad.ledger.store.Ruling;
import org.marsad.model.Actor;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Participant;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.model.PlacePrecision;
import org.marsad.model.SubEventType;
import org.marsad.model.When;
import org.marsad.region.Names;
import org.marsad.region.Region;

/**
 * Makes a {@link Ruling.Correct} of a value as a person writes it: a sub-event type by its label, a date in ISO form, a place
 * or actors by id or by name in any of the languages. What may mean several things is refused with all of them.
 */
public final class Correcting {
    private static final int LISTED = 12;
    private static final String NEAR = "near ";
    private static final String NONE = "none";

    private final Region region;
    private final Names names;

    public Correcting(Region region) {
        this.region = region;
        this.names = new Names(region);
    }

    /**
     * @param event whose country tells what "soldiers" or "gunmen" are
     * @param value {@code unknown} for a date or place that is not known, {@code none} for no actors; several actors
     *     with a semicolon between
     * @throws RefusedException when the value means nothing, or several things
     */
    public Ruling.Correct of(LedgerEvent event, Field field, String value) {
        String given = value.strip();
        if (given.isEmpty()) {
            throw new RefusedException("value of " + name(field) + " must not be blank. Maybe write " + Field.UNKNOWN
                    + " (date, place) or " + NONE + " (perpetrators, targets).");
        }
        String kept = switch (field) {
            case SUB_EVENT_TYPE -> subType(given);
            case DATE -> isUnknown(given) ? Field.UNKNOWN : Field.write(date(given));
            case PLACE -> isUnknown(given) ? Field.UNKNOWN : Field.write(place(given));
            case PERPETRATORS, TARGETS -> Field.write(actors(field, given, event.place()));
        };
        return new Ruling.Correct(event.id(), field, kept);
    }

    private static String name(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isUnknown(String value) {
        return value.equalsIgnoreCase(Field.UNKNOWN);
    }

    private static String subType(String label) {
        return SubEventType.ofLabel(label)
                .map(SubEventType::label)
                .orElseThrow(() -> new RefusedException("no sub-event type is called " + label + ". There are: "
                        + String.join(
                                ", ",
                                Arrays.stream(SubEventType.values())
                                        .map(SubEventType::label)
                                        .toList())));
    }

    private static When date(String iso) {
        return IsoDates.parse(iso)
                .orElseThrow(() -> new RefusedException("date is " + iso
                        + ", which is no date. Maybe write 2024-05-06, 2024-05, 2024 or 2024-05-06/2024-05-08"));
    }

    private EventPlace place(String given) {
        boolean near = given.toLowerCase(Locale.ROOT).startsWith(NEAR);
        String name = near ? given.substring(NEAR.length()).strip() : given;
        List<Place> called = names.places(name).stream()
                .filter(one -> !near || !one.kind().isArea())
                .toList();
        Place place = one("place", name, called, Correcting::described);
        String iso3 = place.country();
        String unit = place.kind() == PlaceKind.ADMIN1
                ? place.admin1()
                : place.kind() == PlaceKind.ADMIN2 ? place.admin2() : null;
        return new EventPlace(
                place.id(),
                unit == null ? place.name() : unit,
                place.admin1(),
                place.admin2(),
                iso3 == null ? null : region.findCountry(iso3).map(Place::name).orElse(null),
                iso3,
                place.latitude(),
                place.longitude(),
                switch (place.kind()) {
                    case COUNTRY -> PlacePrecision.COUNTRY;
                    case ADMIN1, ADMIN2, ADMIN3, REGION -> PlacePrecision.REGION;
                    default -> near ? PlacePrecision.NEAR : PlacePrecision.EXACT;
                },
                null,
                null);
    }

    private static String described(Place place) {
        List<String> words = new ArrayList<>();
        words.add(place.kind().name().toLowerCase(Locale.ROOT) + " " + place.name());
        for (String area : Arrays.asList(place.admin2(), place.admin1(), place.country())) {
            if (area != null && !words.contains(area)) {
                words.add(area);
            }
        }
        return place.id() + " (" + String.join(", ", words) + ")";
    }

    private List<Participant> actors(Field field, String given, @Nullable EventPlace where) {
        if (given.equalsIgnoreCase(NONE)) {
            return List.of();
        }
        List<Participant> participants = new ArrayList<>();
        for (String name : given.split("[;؛]", -1)) {
            if (!name.isBlank()) {
                Actor actor = one(
                        "actor", name.strip(), meant(name.strip(), where), one -> one.id() + " (" + one.name() + ")");
                participants.add(new Participant(actor.ref(), null, null, false));
            }
        }
        if (participants.isEmpty()) {
            throw new RefusedException(name(field) + " is " + given + ", which names nobody. Maybe write " + NONE);
        }
        return participants;
    }

    /** "Civilians" and "gunmen" are those of the event's country, and a name means the branch that is there. */
    private Collection<Actor> meant(String name, @Nullable EventPlace where) {
        List<Actor> called = names.actors(name);
        String iso3 = where == null ? null : where.iso3();
        if (where == null || iso3 == null) {
            return called;
        }
        if (region.findActor(name).isPresent()) {
            return called.stream()
                    .map(actor -> region.findNational(actor, iso3).orElse(actor))
                    .toList();
        }
        Set<Actor> meant = new LinkedHashSet<>();
        called.forEach(actor -> meant.add(region.resolve(actor, iso3, where.admin1())));
        List<Actor> inCountry =
                meant.stream().filter(actor -> iso3.equals(actor.country())).toList();
        return inCountry.size() == 1 ? inCountry : meant;
    }

    private static <T> T one(String what, String name, Collection<T> found, Function<T, String> described) {
        if (found.isEmpty()) {
            throw new RefusedException("no " + what + " of the region is called " + name + ". Maybe write its id.");
        }
        if (found.size() > 1) {
            String listed = String.join(
                    "; ", found.stream().limit(LISTED).map(described).toList());
            throw new RefusedException(what + " " + name + " may be " + listed + (found.size() > LISTED ? "; …" : "")
                    + ". Maybe write the id of the one that is meant.");
        }
        return found.iterator().next();
    }
}
