package org.marsad.exchange.profile;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Account;
import org.marsad.model.EventPlace;
import org.marsad.model.Language;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Participant;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.model.SubEventType;
import org.marsad.region.Region;

/** Tells how much care an event's place needs: by what happened, by the place's kind, and by the words for place and targets. */
final class SensitivePlaces {
    /** After these a force is where it happened. */
    private static final Set<SubEventType> FORCE_STAYS = EnumSet.of(
            SubEventType.HEADQUARTERS_ESTABLISHED,
            SubEventType.GOVERNMENT_REGAINS_TERRITORY,
            SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY,
            SubEventType.NON_VIOLENT_TRANSFER);

    private final Region region;

    SensitivePlaces(Region region) {
        this.region = region;
    }

    Sensitivity of(LedgerEvent event) {
        Sensitivity most = FORCE_STAYS.contains(event.subType()) ? Sensitivity.SITE : Sensitivity.USUAL;
        most = more(most, place(event.place()));
        for (Participant target : event.targets()) {
            most = more(most, words(target.actor().name()));
            most = more(most, words(target.mention()));
        }
        for (Account account : event.accounts()) {
            most = more(most, words(account.measure().object()));
            most = account.measure().victims() == null
                    ? most
                    : more(most, words(account.measure().victims().name()));
        }
        return most;
    }

    private Sensitivity place(@Nullable EventPlace place) {
        if (place == null) {
            return Sensitivity.USUAL;
        }
        Sensitivity words = more(words(place.name()), words(place.mention()));
        Place known = region.findPlace(place.id()).orElse(null);
        if (known == null || known.kind() != PlaceKind.SITE) {
            return words;
        }
        Stream<String> names = Stream.concat(
                Stream.of(known.name(), known.note()),
                Stream.of(Language.values()).flatMap(language -> known.names(language).stream()));
        return names.map(SensitiveWords::of).reduce(more(words, Sensitivity.SITE), SensitivePlaces::more);
    }

    private static Sensitivity words(@Nullable String text) {
        return text == null ? Sensitivity.USUAL : SensitiveWords.of(text);
    }

    private static Sensitivity more(Sensitivity a, Sensitivity b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
