package org.marsad.desk.brief;

import java.util.List;

/**
 * What matters most of a list.
 *
 * @param more how many there are beyond
 */
public record Listed<T>(List<T> shown, long more) {
    public Listed {
        shown = List.copyOf(shown);
    }

    static <T> Listed<T> none() {
        return new Listed<>(List.of(), 0);
    }

    /** At most so many of them. */
    public Listed<T> first(int most) {
        return shown.size() <= most ? this : new Listed<>(shown.subList(0, most), more + shown.size() - most);
    }
}
