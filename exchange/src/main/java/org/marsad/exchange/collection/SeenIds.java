package org.marsad.exchange.collection;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * Which ids a file has had so far, in at most 64 MB: 64 bits of hash for each id, for the first four million of them. Two
 * different ids are taken for the same once in 2,000,000 files of that size.
 */
final class SeenIds {
    private static final int MOST = 1 << 22;

    private long[] hashes = new long[1 << 12];
    private int size;

    /** Whether the id is new, or can no longer be told. */
    boolean add(String id) {
        if (size >= MOST) {
            return true;
        }
        if (size * 2 >= hashes.length) {
            grow();
        }
        if (!put(hashes, hash(id))) {
            return false;
        }
        size++;
        return true;
    }

    private void grow() {
        long[] wider = new long[hashes.length * 2];
        for (long hash : hashes) {
            if (hash != 0) {
                put(wider, hash);
            }
        }
        hashes = wider;
    }

    private static boolean put(long[] table, long hash) {
        int mask = table.length - 1;
        int at = (int) hash & mask;
        while (table[at] != 0) {
            if (table[at] == hash) {
                return false;
            }
            at = (at + 1) & mask;
        }
        table[at] = hash;
        return true;
    }

    private static long hash(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        CRC32C crc = new CRC32C();
        crc.update(bytes);
        long hash = crc.getValue();
        for (byte b : bytes) {
            hash = (hash ^ b) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash == 0 ? 1 : hash;
    }
}
