package org.marsad.ledger.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What it takes to take a decision back. */
record Annulment(Corrections corrections, int ruling, List<Correction> rows) {
    /**
     * @param number of any row of the decision
     * @throws RefusedException when there is none, it takes another back itself, or is taken back already
     */
    static Annulment of(Corrections corrections, int number) {
        Correction row = corrections.rows().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        "there is no decision " + number + ". Maybe look up its number: marsad event EVENT --history"));
        Annulment annulment = new Annulment(corrections, row.ruling(), corrections.ofRuling(row.ruling()));
        if (row.kind() == Correction.Kind.UNDO) {
            throw new RefusedException("decision " + row.ruling() + " takes decision " + row.annuls()
                    + " back, and cannot be taken back itself. Maybe decide anew.");
        }
        corrections.rows().stream()
                .filter(one -> Objects.equals(one.annuls(), row.ruling()))
                .findFirst()
                .ifPresent(by -> {
                    throw new RefusedException("decision " + row.ruling() + " is taken back already, by " + by.author()
                            + " at " + by.madeAt() + ".");
                });
        return annulment;
    }

    /** @throws RefusedException when somebody else decided */
    void requireAuthor(String author) {
        Correction first = rows.get(0);
        if (!first.author().equals(author)) {
            throw new RefusedException(
                    "decision " + ruling + " is " + first.author() + "'s. Only they, or an admin, may take it back.");
        }
    }

    /** @throws RefusedException when somebody decided something later because this had been decided */
    void requireNothingRestsOnIt() {
        corrections.rows().stream()
                .filter(later -> later.ruling() > ruling)
                .filter(later -> later.kind() != Correction.Kind.UNDO && corrections.stands(later))
                .filter(this::bears)
                .findFirst()
                .ifPresent(later -> {
                    throw new RefusedException("decision " + ruling + " cannot be taken back, for decision "
                            + later.ruling() + " (" + later.kind().name().toLowerCase(Locale.ROOT) + " by "
                            + later.author() + " at " + later.madeAt()
                            + ") was made after it about the same. Maybe take that one back first.");
                });
    }

    /**
     * Who decided later about an event saw it as it was then: joined, parted, dated or placed by what was decided before. Only fields do
     * not hang together, and that two events stay two, or one its place, changes nothing but about these.
     */
    private boolean bears(Correction later) {
        return rows.stream().anyMatch(row -> switch (row.kind()) {
            case CORRECT ->
                later.kind() == Correction.Kind.CORRECT
                        ? row.key().equals(later.key()) && row.field() == later.field()
                        : keysOf(later).contains(row.key());
            case ACCEPT ->
                row.otherKey() == null
                        ? row.key().equals(later.key()) && row.field() == later.field()
                        : corrections.decideAlike(ruling, later.ruling());
            default -> keysOf(later).stream().anyMatch(keysOf(row)::contains);
        });
    }

    private static Set<String> keysOf(Correction row) {
        String other = row.otherKey();
        return other == null ? Set.of(row.key()) : Set.of(row.key(), other);
    }

    /** Of everything that it was about, each once. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        rows.forEach(row -> keys.addAll(keysOf(row)));
        return keys;
    }

    /** Whether events may lie elsewhere, or at another time, without it. */
    boolean moves() {
        return rows.stream()
                .anyMatch(row -> row.kind() == Correction.Kind.CORRECT
                        && (row.field() == Field.PLACE || row.field() == Field.DATE));
    }
}
