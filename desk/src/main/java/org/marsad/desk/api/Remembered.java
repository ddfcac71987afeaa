package org.marsad.desk.api;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A figure that takes long to find: found once, and again in the background where it is older than it should be, so that only the first who
 * ask wait for it.
 */
final class Remembered<T> {
    private final Supplier<T> finding;
    private final long nanosGood;
    private final AtomicBoolean isBeingRenewed = new AtomicBoolean();
    private volatile @Nullable Found<T> last;

    private record Found<T>(T value, long at) {}

    /** @param good for how long */
    Remembered(Duration good, Supplier<T> finding) {
        this.nanosGood = good.toNanos();
        this.finding = finding;
    }

    T get() {
        Found<T> known = last;
        if (known == null) {
            return first();
        }
        if (System.nanoTime() - known.at > nanosGood && isBeingRenewed.compareAndSet(false, true)) {
            CompletableFuture.runAsync(this::find).whenComplete((done, failed) -> isBeingRenewed.set(false));
        }
        return known.value;
    }

    private synchronized T first() {
        Found<T> known = last;
        return known == null ? find() : known.value;
    }

    private T find() {
        T value = finding.get();
        last = new Found<>(value, System.nanoTime());
        return value;
    }
}
