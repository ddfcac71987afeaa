package org.marsad.ledger.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Account;
import org.marsad.model.Measure;
import org.marsad.model.Measure.About;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.model.Stance;

/**
 * The accounts of one event.
 *
 * @param all by what they are about, then the earliest first
 * @param disputed what speakers contradict each other about
 * @param sources independent sources: each speaker once, and each outlet that says something of its own once
 */
public record Accounts(List<Account> all, Set<About> disputed, int sources) {
    public Accounts {
        all = List.copyOf(all);
        disputed = Set.copyOf(disputed);
    }

    /**
     * @param said everything that the reports of the event say
     * @param parties names of the actors on either side, their governments included
     */
    public static Accounts of(Collection<Said> said, Set<String> parties) {
        Map<Claim, List<Said>> byClaim = new LinkedHashMap<>();
        said.stream()
                .sorted(Comparator.comparing(Accounts::day).thenComparing(Said::report))
                .forEach(one -> {
                    Measure measure = one.measure();
                    if (measure != null) {
                        byClaim.computeIfAbsent(Claim.of(measure, one), k -> new ArrayList<>())
                                .add(one);
                    }
                });
        List<Account> accounts = new ArrayList<>();
        byClaim.forEach((claim, repeated) -> accounts.add(account(claim, repeated, parties)));
        List<Account> marked = superseded(accounts);
        marked.sort(Comparator.comparing((Account account) -> account.measure().about())
                .thenComparing(account -> account.since() == null ? LocalDate.MAX : account.since())
                .thenComparing(account -> account.speaker().name()));
        return new Accounts(marked, disputed(marked), sources(said));
    }

    /** What makes two sayings the same account: what is claimed, of whom, who says so, and whether they stand by it. */
    private record Claim(Measure measure, String speaker, Stance stance) {
        /** However a speaker stands by a claim, it is one account. */
        static Claim of(Measure measure, Said said) {
            Stance stance = said.attribution().stance();
            return new Claim(measure, said.attribution().speaker().name(), standsBy(stance) ? Stance.ASSERTS : stance);
        }
    }

    private static boolean standsBy(Stance stance) {
        return switch (stance) {
            case DENIES, DOUBTS, ASKS -> false;
            case ASSERTS, REPORTS, CLAIMS, CONFIRMS, ESTIMATES -> true;
        };
    }

    private static LocalDate day(Said said) {
        return said.published() == null ? LocalDate.MAX : said.published();
    }

    private static Account account(Claim claim, List<Said> repeated, Set<String> parties) {
        Said first = repeated.get(0);
        Speaker speaker = first.attribution().speaker();
        Map<String, String> words = new LinkedHashMap<>();
        repeated.forEach(said -> words.putIfAbsent(said.report(), said.words()));
        return new Account(
                claim.measure(),
                speaker,
                first.attribution().stance(),
                first.published(),
                speaker.role() == SpeakerRole.PARTY || parties.contains(speaker.name()),
                false,
                List.copyOf(words.keySet()),
                List.copyOf(words.values()));
    }

    /** A speaker who raises or lowers a toll on a later day no longer stands by the earlier one. */
    private static List<Account> superseded(List<Account> accounts) {
        List<Account> marked = new ArrayList<>(accounts.size());
        for (Account account : accounts) {
            boolean later = accounts.stream().anyMatch(other -> replaces(other, account));
            marked.add(later ? account.asSuperseded() : account);
        }
        return marked;
    }

    private static boolean replaces(Account later, Account earlier) {
        return isFigure(later)
                && isFigure(earlier)
                && later.speaker().name().equals(earlier.speaker().name())
                && sameLosses(later.measure(), earlier.measure())
                && later.since() != null
                && earlier.since() != null
                && later.since().isAfter(earlier.since());
    }

    /** A number that the speaker stands by. */
    private static boolean isFigure(Account account) {
        Measure measure = account.measure();
        return (measure.low() != null || measure.high() != null) && standsBy(account.stance());
    }

    private static Set<About> disputed(List<Account> accounts) {
        Set<About> disputed = EnumSet.noneOf(About.class);
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                if (contradict(accounts.get(i), accounts.get(j))) {
                    disputed.add(accounts.get(i).measure().about());
                }
            }
        }
        return disputed;
    }

    private static boolean contradict(Account a, Account b) {
        if (a.superseded()
                || b.superseded()
                || a.measure().about() != b.measure().about()) {
            return false;
        }
        boolean denied = (a.stance() == Stance.DENIES) != (b.stance() == Stance.DENIES);
        if (denied) {
            return sameMatter(a.measure(), b.measure());
        }
        if (a.measure().about() == About.RESPONSIBILITY) {
            return claimedForItself(a)
                    && claimedForItself(b)
                    && !Objects.equals(
                            name(a.measure().actor()), name(b.measure().actor()));
        }
        return isFigure(a) && isFigure(b) && sameLosses(a.measure(), b.measure()) && apart(a.measure(), b.measure());
    }

    private static boolean claimedForItself(Account account) {
        return account.measure().actor() != null
                && account.measure().actor().name().equals(account.speaker().name());
    }

    private static boolean sameMatter(Measure a, Measure b) {
        return a.about() == b.about()
                && (a.actor() == null || b.actor() == null || name(a.actor()).equals(name(b.actor())))
                && sameLosses(a, b);
    }

    private static boolean sameLosses(Measure a, Measure b) {
        return a.about() == b.about()
                && Objects.equals(name(a.victims()), name(b.victims()))
                && Objects.equals(a.object(), b.object());
    }

    private static String name(org.marsad.model.@Nullable ActorRef actor) {
        return actor == null ? "" : actor.name();
    }

    /** Whether no number is within both figures. */
    private static boolean apart(Measure a, Measure b) {
        return below(a, b) || below(b, a);
    }

    private static boolean below(Measure low, Measure high) {
        return low.high() != null && high.low() != null && low.high() < high.low();
    }

    private static int sources(Collection<Said> said) {
        Set<String> independent = new HashSet<>();
        for (Said one : said) {
            Speaker speaker = one.attribution().speaker();
            independent.add(
                    speaker.role() == SpeakerRole.AUTHOR
                            ? "outlet " + (one.source() == null ? one.report() : one.source())
                            : "speaker " + speaker.name());
        }
        return independent.size();
    }
}
