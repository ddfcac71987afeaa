package org.marsad.evaluation.accounts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.evaluation.gold.GoldClaim;
import org.marsad.evaluation.gold.GoldEvent;
import org.marsad.evaluation.gold.GoldReport;
import org.marsad.evaluation.match.ClaimAlignment;
import org.marsad.evaluation.match.ClaimMatch;
import org.marsad.evaluation.match.ClaimMatch.Level;
import org.marsad.evaluation.match.EventAlignment;
import org.marsad.evaluation.match.EventSimilarity;
import org.marsad.evaluation.match.NameMatching;
import org.marsad.evaluation.predicted.PredictedClaim;
import org.marsad.evaluation.predicted.PredictedEvent;
import org.marsad.evaluation.predicted.Prediction;
import org.marsad.evaluation.predicted.Quotation;
import org.marsad.model.Account;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;

/**
 * Follows every claim of the keys from its report into the ledger. Claims about events that are only recalled are left out, as
 * they are everywhere else.
 */
public final class AccountScorer {
    private final EventSimilarity similarity;
    private final ClaimMatch match;
    private final Map<Member, LedgerEvent> merged = new HashMap<>();

    private record Member(String report, String event) {}

    /** @param ledger the merged events, with their accounts */
    public AccountScorer(NameMatching names, Collection<LedgerEvent> ledger) {
        this.similarity = new EventSimilarity(names);
        this.match = new ClaimMatch(names);
        for (LedgerEvent event : ledger) {
            event.members().forEach(member -> merged.put(new Member(member.report(), member.event()), event));
        }
    }

    /**
     * What became of each claim, in the order of the keys.
     *
     * @param readings by report id; what the ledger was made from
     */
    public List<KeyedClaim> score(List<GoldReport> keys, Map<String, Prediction> readings) {
        List<KeyedClaim> claims = new ArrayList<>();
        for (GoldReport key : keys) {
            claims.addAll(score(key, readings.getOrDefault(key.id(), Prediction.NOTHING)));
        }
        return claims;
    }

    private List<KeyedClaim> score(GoldReport key, Prediction reading) {
        Map<Integer, PredictedEvent> read = new HashMap<>();
        EventAlignment.align(similarity, key.events(), reading.events())
                .forEach(pair -> read.put(pair.gold(), reading.events().get(pair.predicted())));
        Map<Integer, ClaimAlignment.Pair> said = inTheReading(key, reading);
        List<KeyedClaim> claims = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < key.events().size(); i++) {
            GoldEvent event = key.events().get(i);
            if (!event.background()) {
                claims.addAll(score(key, event, read.get(i), reading, said, before));
            }
            before += event.claims().size();
        }
        return claims;
    }

    /** @param before claims of earlier events of the key, from which those of the reading are numbered on */
    private List<KeyedClaim> score(
            GoldReport key,
            GoldEvent event,
            @Nullable PredictedEvent read,
            Prediction reading,
            Map<Integer, ClaimAlignment.Pair> said,
            int before) {
        @Nullable LedgerEvent shown = read == null ? null : merged.get(new Member(key.id(), read.id()));
        List<Level> levels = levels(event, shown);
        List<KeyedClaim> claims = new ArrayList<>();
        for (int i = 0; i < event.claims().size(); i++) {
            Level level = levels.get(i);
            claims.add(new KeyedClaim(
                    key.id(),
                    key.cluster(),
                    event,
                    event.claims().get(i),
                    level.compareTo(Level.SAID) >= 0
                            ? Standing.STANDS
                            : missedBy(read, Optional.ofNullable(said.get(before + i)), reading),
                    shown == null ? null : shown.id(),
                    level == Level.FULL));
        }
        return claims;
    }

    /** Which claim of the reading stands for which of the key, counted over all events of the report. */
    private Map<Integer, ClaimAlignment.Pair> inTheReading(GoldReport key, Prediction reading) {
        List<GoldClaim> all =
                key.events().stream().flatMap(event -> event.claims().stream()).toList();
        Map<Integer, ClaimAlignment.Pair> said = new HashMap<>();
        ClaimAlignment.align(match, all, reading.claims()).forEach(pair -> said.put(pair.gold(), pair));
        return said;
    }

    /** How well the accounts of an event have each of its claims; every account stands for one claim only. */
    private List<Level> levels(GoldEvent event, @Nullable LedgerEvent shown) {
        List<Level> levels = new ArrayList<>();
        event.claims().forEach(claim -> levels.add(Level.NONE));
        if (shown != null) {
            List<PredictedClaim> accounts =
                    shown.accounts().stream().map(AccountScorer::claim).toList();
            ClaimAlignment.align(match, event.claims(), accounts)
                    .forEach(pair -> levels.set(pair.gold(), pair.level()));
        }
        return levels;
    }

    private static Standing missedBy(
            @Nullable PredictedEvent event, Optional<ClaimAlignment.Pair> said, Prediction reading) {
        if (event == null) {
            return Standing.EVENT_NOT_READ;
        }
        if (said.isEmpty()) {
            return Standing.CLAIM_NOT_READ;
        }
        if (said.get().level() == Level.CORE) {
            return Standing.OTHER_SPEAKER;
        }
        PredictedClaim claim = reading.claims().get(said.get().predicted());
        return claim.source().event().equals(event.id()) ? Standing.LOST : Standing.OTHER_EVENT;
    }

    private static PredictedClaim claim(Account account) {
        Measure measure = account.measure();
        return new PredictedClaim(
                measure.about().name().toLowerCase(Locale.ROOT),
                measure.victims() == null ? "" : measure.victims().name(),
                measure.low() == null ? null : measure.low().longValue(),
                measure.high() == null ? null : measure.high().longValue(),
                measure.undisclosed(),
                account.speaker().name(),
                account.stance().name().toLowerCase(Locale.ROOT),
                Quotation.NONE);
    }
}
