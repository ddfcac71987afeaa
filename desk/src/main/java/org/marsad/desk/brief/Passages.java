package org.marsad.desk.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.Cited;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.Account;
import org.marsad.model.ActorRef;
import org.marsad.model.Measure;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.model.Statement;

/** Finds where in the reports something stands that is told of events, as far as a profile lets that be told. */
final class Passages {
    private final Citing citing;
    private final Map<String, List<Cited>> byEvent = new HashMap<>();

    private Passages(Citing citing) {
        this.citing = citing;
    }

    /** @param events ids of those that something may be said of */
    static Passages of(Ledger ledger, SortedSet<String> events, Citing citing) {
        Passages passages = new Passages(citing);
        for (Cited cited : ledger.cited(events)) {
            passages.byEvent
                    .computeIfAbsent(String.valueOf(cited.event()), k -> new ArrayList<>())
                    .add(cited);
        }
        return passages;
    }

    private List<Citation.Passage> find(String event, Predicate<Cited> wanted) {
        return byEvent.getOrDefault(event, List.of()).stream()
                .filter(wanted)
                .map(citing::passage)
                .toList();
    }

    /** Where an account of an event stands. */
    List<Citation.Passage> of(Shown shown, Account account) {
        return find(
                shown.kept().id(), cited -> cited.detail() instanceof Measure measure && says(cited, measure, account));
    }

    private boolean says(Cited cited, Measure measure, Account account) {
        Measure wanted = account.measure();
        boolean same = measure.about() == wanted.about()
                && measure.undisclosed() == wanted.undisclosed()
                && Dissent.standsBy(cited.stance()) == Dissent.standsBy(account.stance());
        if (citing.profile() == Profile.PUBLIC) {
            // names and small counts may have been blurred
            return same
                    && Objects.equals(measure.low(), wanted.low())
                    && cited.speaker().role() == account.speaker().role();
        }
        return same
                && Objects.equals(measure.low(), wanted.low())
                && Objects.equals(measure.high(), wanted.high())
                && measure.approximate() == wanted.approximate()
                && name(measure.victims()).equals(name(wanted.victims()))
                && name(measure.actor()).equals(name(wanted.actor()))
                && cited.speaker().name().equals(account.speaker().name());
    }

    private static String name(@Nullable ActorRef actor) {
        return actor == null ? "" : actor.name();
    }

    /** Where reports tell that an event happened; where none tells it, where they say anything of it. */
    List<Citation.Passage> told(Shown shown) {
        return told(shown.kept().id());
    }

    /** @param event id in the ledger */
    List<Citation.Passage> told(String event) {
        List<Citation.Passage> told = find(event, cited -> cited.kind() == Statement.Kind.EVENT);
        return told.isEmpty() ? find(event, cited -> true) : told;
    }

    /** Who says something of an event, with all the places where it stands. */
    Voice voice(Shown shown, Account account) {
        List<Citation.Passage> passages = of(shown, account);
        return new Voice(account.speaker(), outlet(account.speaker(), passages), account.interested(), passages);
    }

    /** A report says in its own words that an event happened. */
    Voice narrated(Shown shown) {
        List<Citation.Passage> passages = told(shown);
        return new Voice(Speaker.NARRATOR, outlet(Speaker.NARRATOR, passages), false, passages);
    }

    static @Nullable String outlet(Speaker speaker, List<Citation.Passage> passages) {
        return speaker.role() != SpeakerRole.AUTHOR
                ? null
                : passages.stream()
                        .map(Citation.Passage::outlet)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
