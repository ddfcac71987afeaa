package org.marsad.intake.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Gives every report of a run an id of its own: the second {@code r} becomes {@code r-2}.
 *
 * <p>Of the ids only 128-bit digests are kept, some 80 bytes each, so that millions of reports fit.
 */
final class UniqueIds {
    private final Set<UUID> seen = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    String unique(String wanted) {
        if (seen.add(digest(wanted))) {
            return wanted;
        }
        int count = repeated.getOrDefault(wanted, 1);
        String id;
        do {
            count++;
            id = wanted + "-" + count;
        } while (!seen.add(digest(id)));
        repeated.put(wanted, count);
        return id;
    }

    private static UUID digest(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }
}
