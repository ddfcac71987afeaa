package org.marsad.desk.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Counts what each takes (token buckets). Remembers those who asked last. Safe for use by many threads. */
final class RateLimiter {
    private static final int REMEMBERED = 20_000;
    private static final double NANOS = 1e9;

    /**
     * @param tokens left
     * @param nanos when they were counted
     */
    private record Bucket(double tokens, long nanos) {}

    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param nanos a clock that never goes back */
    RateLimiter(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** @return seconds to wait before there is a token, 0 where one was taken */
    synchronized int take(String who, Rate rate) {
        long now = nanos.getAsLong();
        Bucket bucket = buckets.getOrDefault(who, new Bucket(rate.burst(), now));
        double tokens = Math.min(rate.burst(), bucket.tokens() + (now - bucket.nanos()) / NANOS * rate.perSecond());
        if (tokens >= 1) {
            buckets.put(who, new Bucket(tokens - 1, now));
            return 0;
        }
        buckets.put(who, new Bucket(tokens, now));
        return Math.max(1, (int) Math.ceil((1 - tokens) / rate.perSecond()));
    }
}
