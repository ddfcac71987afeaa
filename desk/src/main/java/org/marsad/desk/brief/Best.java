package org.marsad.desk.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few in an order, of any number that come along. */
final class Best<T> {
    private final Comparator<? super T> order;
    private final int most;
    private final PriorityQueue<T> kept;
    private long seen;

    Best(Comparator<? super T> order, int most) {
        this.order = order;
        this.most = most;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    void add(T one) {
        seen++;
        kept.add(one);
        if (kept.size() > most) {
            kept.remove();
        }
    }

    long seen() {
        return seen;
    }

    List<T> list() {
        List<T> list = new ArrayList<>(kept);
        list.sort(order);
        return list;
    }
}
