package org.marsad.desk.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Account;
import org.marsad.model.Measure;
import org.marsad.model.Stance;

/**
 * Figures of several accounts as wide as they are: from the lowest that anyone gives to the highest.
 *
 * @param low null where nobody gives one
 * @param high null where none is given or one is open
 */
public record Range(@Nullable Integer low, @Nullable Integer high) {
    static final Range NONE = new Range(null, null);

    boolean isNone() {
        return low == null && high == null;
    }

    /** Whether an account has a number that its speaker stands by. */
    static boolean counts(Account account) {
        Measure measure = account.measure();
        return !account.superseded()
                && account.stance() != Stance.DENIES
                && account.stance() != Stance.DOUBTS
                && account.stance() != Stance.ASKS
                && (measure.low() != null || measure.high() != null);
    }

    static Range over(List<Account> accounts) {
        List<Integer> lows = new ArrayList<>();
        List<Integer> highs = new ArrayList<>();
        boolean open = false;
        for (Account account : accounts) {
            if (counts(account)) {
                Integer low = account.measure().low();
                Integer high = account.measure().high();
                if (low != null) {
                    lows.add(low);
                }
                if (high != null) {
                    highs.add(high);
                }
                open |= high == null;
            }
        }
        return new Range(
                lows.isEmpty() ? null : lows.stream().min(Integer::compare).orElseThrow(),
                open || highs.isEmpty()
                        ? null
                        : highs.stream().max(Integer::compare).orElseThrow());
    }

    Range plus(Range other) {
        if (isNone()) {
            return other;
        }
        if (other.isNone()) {
            return this;
        }
        return new Range(
                sum(zero(low), zero(other.low)), high == null || other.high == null ? null : sum(high, other.high));
    }

    private static int zero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static Integer sum(int a, int b) {
        return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
    }
}
