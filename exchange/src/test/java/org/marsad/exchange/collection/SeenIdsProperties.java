package org.marsad.exchange.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SeenIdsProperties {
    @Property
    void anIdIsNewOnceAndOnlyOnce(@ForAll List<String> ids) {
        SeenIds seen = new SeenIds();
        Set<String> known = new HashSet<>();
        for (String id : ids) {
            assertThat(seen.add(id)).isEqualTo(known.add(id));
        }
    }

    @Example
    void aMillionIdsThatAreAlikeAreToldApart() {
        SeenIds seen = new SeenIds();
        for (int i = 0; i < 1_000_000; i++) {
            assertThat(seen.add("MLI" + i)).isTrue();
        }
        assertThat(seen.add("MLI999999")).isFalse();
    }
}
