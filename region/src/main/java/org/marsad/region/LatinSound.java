package org.marsad.region;

/** How French and English spellings of West African names group letters into sounds. */
final class LatinSound {
    private static final String[] GROUPS = {
        "tch", "sch", "gh", "rh", "kh", "dj", "ch", "sh", "ph", "th", "dh", "ou", "oo", "ee", "aa", "ii", "uu", "ei",
        "ai", "au"
    };

    private LatinSound() {}

    /** Letters that sound together from here on, at least one. */
    static int lengthAt(String key, int at) {
        for (String group : GROUPS) {
            if (key.startsWith(group, at)) {
                return group.length();
            }
        }
        // "gu" and "qu" are one hard sound before e and i only
        boolean hard = (key.startsWith("gu", at) || key.startsWith("qu", at)) && isFront(key, at + 2);
        return hard ? 2 : 1;
    }

    /** Whether a c here sounds as s. */
    static boolean isSoft(String key, int at) {
        return isFront(key, at + 1);
    }

    private static boolean isFront(String key, int at) {
        return at < key.length() && "eiy".indexOf(key.charAt(at)) >= 0;
    }
}
