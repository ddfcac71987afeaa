package org.marsad.region;

import java.util.List;
import org.marsad.model.Place;

enum NoGazetteer implements Gazetteer {
    NONE;

    @Override
    public List<Place> named(String name) {
        return List.of();
    }

    @Override
    public boolean beginsName(String prefix) {
        return false;
    }

    @Override
    public List<Place> withSkeleton(String skeleton) {
        return List.of();
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public void close() {}
}
