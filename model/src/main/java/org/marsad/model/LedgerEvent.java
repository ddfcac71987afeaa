package org.marsad.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One event as the ledger keeps it: what one or several reports tell of it, with the accounts side by side.
 *
 * @param id that of its earliest member; the ids of all other members lead to it too
 * @param background every report tells it as context only
 * @param members the events of the reports that are taken to be this one, the earliest first
 * @param accounts every figure and claim under its speaker; empty where they were not asked for
 * @param disputed what speakers contradict each other about
 * @param sources independent sources, each counted once however often it is repeated
 * @param review a person should look: a merge in doubt or members that disagree about the place
 */
public record LedgerEvent(
        String id,
        SubEventType subType,
        boolean background,
        @Nullable When date,
        @Nullable EventPlace place,
        List<Participant> perpetrators,
        List<Participant> targets,
        List<Member> members,
        List<Account> accounts,
        Set<Measure.About> disputed,
        int sources,
        boolean review) {
    public LedgerEvent {
        perpetrators = List.copyOf(perpetrators);
        targets = List.copyOf(targets);
        members = List.copyOf(members);
        accounts = List.copyOf(accounts);
        disputed = Set.copyOf(disputed);
    }

    /** @param line the event in one line, as no single report tells it */
    public static LedgerEvent of(
            Event line,
            List<Member> members,
            List<Account> accounts,
            Set<Measure.About> disputed,
            int sources,
            boolean review) {
        return new LedgerEvent(
                line.id(),
                line.subType(),
                line.background(),
                line.date(),
                line.place(),
                line.perpetrators(),
                line.targets(),
                members,
                accounts,
                disputed,
                sources,
                review);
    }

    /** The event in one line; it has no statements, which are those of its reports. */
    public Event line() {
        boolean main = members.stream().anyMatch(Member::main);
        return new Event(id, subType, main, background, date, place, perpetrators, targets, List.of());
    }

    /** The same event told otherwise: what is disputed, how many tell of it and whether it waits for a person stay. */
    public LedgerEvent told(Event line, List<Member> others, List<Account> otherAccounts) {
        return of(line, others, otherAccounts, disputed, sources, review);
    }

    /** Who published the reports, each once, as far as it is known. */
    public List<String> outlets() {
        return members.stream()
                .map(Member::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * An event of a report that is taken to be this one.
     *
     * @param report id of the report
     * @param outlet who published it, as its header says, or null
     * @param event id of the event within the report
     * @param main what the report is mainly about
     * @param score probability that it is the same as the member most like it, 0 to 1; null where there is one member only
     * @param why what spoke for and against, in words
     */
    public record Member(
            String report,
            @Nullable String outlet,
            String event,
            boolean main,
            @Nullable Double score,
            List<String> why) {
        public Member {
            why = List.copyOf(why);
        }

        public Member withoutOutlet() {
            return new Member(report, null, event, main, score, why);
        }
    }
}
