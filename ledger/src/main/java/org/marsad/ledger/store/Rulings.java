package org.marsad.ledger.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.merge.Merger;
import org.marsad.model.Event;
import org.marsad.model.LedgerEvent;

/** Keeps what a person decides, as rows that are added, and makes anew what follows from it, in the same transaction. */
final class Rulings {
    private final Handle handle;
    private final Merger merger;
    private final String author;
    private final CorrectionRows rows;
    private final EventMembers members;
    private final ToldEvents asRead;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> moved = new LinkedHashSet<>();

    Rulings(Handle handle, Merger merger, Instant now, String author, String reason) {
        this.handle = handle;
        this.merger = merger;
        this.author = author;
        this.rows = new CorrectionRows(handle, Keeper.text(now), author, reason);
        this.members = new EventMembers(handle);
        this.asRead = new ToldEvents(handle, Moment.NOW, Corrections.NONE);
    }

    /** @throws RefusedException when it names what there is not, or there is nothing to decide */
    Ruled rule(Ruling ruling) {
        if (ruling instanceof Ruling.Merge merge) {
            merge(merge);
        } else if (ruling instanceof Ruling.Split split) {
            split(split);
        } else if (ruling instanceof Ruling.Correct correct) {
            correct(correct);
        } else if (ruling instanceof Ruling.Accept accept) {
            accept(accept);
        } else {
            undo((Ruling.Undo) ruling);
        }
        List<Correction> added = rows.send();
        return new Ruled(added, keys.isEmpty() ? List.of() : remade());
    }

    private void merge(Ruling.Merge merge) {
        String event = members.event(merge.event());
        String other = members.event(merge.other());
        if (event.equals(other)) {
            throw new RefusedException(merge.event() + " and " + merge.other() + " are one event already: " + event);
        }
        pairs(Correction.Kind.MERGE, members.keysOf(event), members.keysOf(other));
    }

    private void split(Ruling.Split split) {
        String event = members.event(split.event());
        Set<String> leaving = members.named(event, split.members()).keySet();
        List<String> staying = new ArrayList<>(members.keysOf(event));
        staying.removeAll(leaving);
        if (leaving.isEmpty() || staying.isEmpty()) {
            throw new RefusedException(
                    "event " + event + " can only be split where some members leave and some stay, but "
                            + leaving.size() + " would leave and " + staying.size() + " would stay.");
        }
        pairs(Correction.Kind.SPLIT, List.copyOf(leaving), staying);
    }

    /** Every member of one side with every member of the other, so that no pair speaks against the person. */
    private void pairs(Correction.Kind kind, List<String> one, List<String> other) {
        rows.pairs(kind, one, other);
        keys.addAll(one);
        keys.addAll(other);
    }

    private void correct(Ruling.Correct correct) {
        List<String> its = members.keysOf(members.event(correct.event()));
        Map<String, Told> told = asRead.byKeys(its);
        for (String key : its) {
            Told one = told.get(key);
            if (one == null) {
                throw new IllegalStateException("member " + key + " must be told by the latest reading of its report");
            }
            Event event = one.event().event();
            requireReadable(event, correct);
            rows.correct(key, correct.field(), correct.field().of(event), correct.value());
        }
        keys.addAll(its);
        if (correct.field() == Field.PLACE || correct.field() == Field.DATE) {
            moved.addAll(its);
        }
    }

    private static void requireReadable(Event event, Ruling.Correct correct) {
        try {
            correct.field().with(event, correct.value());
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RefusedException("value of " + Columns.lower(correct.field()) + " cannot be " + correct.value()
                    + ": " + e.getMessage());
        }
    }

    private void accept(Ruling.Accept accept) {
        String other = accept.other();
        if (other == null && IssueRows.isKey(accept.what())) {
            rows.accept(new IssueRows(handle).open(accept.what()), null);
            return;
        }
        String event = members.event(accept.what());
        Set<String> doubted =
                new MergedRows(handle).eventsOf(new MergedRows(handle).doubtedWith(members.keysOf(event)));
        if (other != null) {
            String its = members.event(other);
            if (!doubted.contains(its)) {
                throw new RefusedException("there is no doubt whether " + event + " and " + its
                        + (event.equals(its) ? " are one: they are one event." : " are one: they are two events."));
            }
            doubted = Set.of(its);
        }
        List<String> own = members.keysOf(event);
        boolean conflict = other == null && isInConflict(event);
        if (conflict) {
            own.forEach(key -> rows.accept(key, Field.PLACE));
            keys.addAll(own);
        }
        doubted.forEach(beside -> pairs(Correction.Kind.ACCEPT, own, members.keysOf(beside)));
        if (!conflict && doubted.isEmpty()) {
            throw new RefusedException("nothing about event " + event + " waits for a decision.");
        }
    }

    private void undo(Ruling.Undo undo) {
        Annulment annulment = Annulment.of(Corrections.of(handle, Moment.NOW), undo.number());
        if (undo.onlyOwn()) {
            annulment.requireAuthor(author);
        }
        annulment.requireNothingRestsOnIt();
        for (String key : annulment.keys()) {
            rows.undo(key, annulment.ruling());
            if (!IssueRows.isKey(key)) {
                keys.add(key);
            }
        }
        if (annulment.moves()) {
            moved.addAll(keys);
        }
    }

    private boolean isInConflict(String event) {
        return handle.createQuery("select conflict from event where id = :event")
                        .bind("event", event)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    private List<LedgerEvent> remade() {
        Corrections corrections = Corrections.of(handle, Moment.NOW);
        if (!moved.isEmpty()) {
            lieAnew(corrections);
        }
        ToldEvents toldEvents = new ToldEvents(handle, Moment.NOW, corrections);
        new Merges(handle, merger, corrections, toldEvents)
                .update(toldEvents.byKeys(keys).values(), Set.of());
        return new EventSearch(handle).byIds(new MergedRows(handle).eventsOf(keys));
    }

    private void lieAnew(Corrections corrections) {
        Insert neighbourhoods = ToldRows.neighbourhoods(handle);
        for (Told told : asRead.byKeys(moved).values()) {
            handle.createUpdate("delete from neighbourhood where told = :told")
                    .bind("told", told.number())
                    .execute();
            ToldRows.neighbourhood(neighbourhoods, told, corrections);
        }
        neighbourhoods.send();
    }
}
