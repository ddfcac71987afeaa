package org.marsad.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
    private static Iterator<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().iterator();
    }

    @Test
    void handsResultsOnInOrderHoweverLongEachTakes() {
        List<Integer> out = new ArrayList<>();
        Set<String> threads = ConcurrentHashMap.newKeySet();
        new OrderedWork(4, 16, 1000, 3)
                .run(
                        numbers(200),
                        n -> 1,
                        n -> {
                            threads.add(Thread.currentThread().getName());
                            sleep(n % 7);
                            return n * 10;
                        },
                        out::add);
        assertThat(out)
                .isEqualTo(IntStream.range(0, 200).map(n -> n * 10).boxed().toList());
        assertThat(threads).contains("marsad-reader").hasSizeGreaterThan(1);
    }

    @Test
    void startsNoThreadForAFewItems() {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        new OrderedWork(4, 16, 1000, 5)
                .run(numbers(5), n -> 1, n -> threads.add(Thread.currentThread().getName()), done -> true);
        assertThat(threads).containsExactly(Thread.currentThread().getName());
    }

    @Test
    void hasNoMoreUnderWayThanItMay() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger handed = new AtomicInteger();
        Iterator<Integer> counting = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return taken.get() < 100;
            }

            @Override
            public Integer next() {
                most.accumulateAndGet(taken.incrementAndGet() - handed.get(), Math::max);
                return taken.get();
            }
        };
        new OrderedWork(2, 5, 1000, 0).run(counting, n -> 1, n -> n, n -> handed.incrementAndGet() > 0);
        assertThat(most.get()).isLessThanOrEqualTo(5);
        taken.set(0);
        handed.set(0);
        most.set(0);
        new OrderedWork(2, 50, 30, 0).run(counting, n -> 10, n -> n, n -> handed.incrementAndGet() > 0);
        assertThat(most.get()).isLessThanOrEqualTo(3);
        assertThat(handed.get()).isEqualTo(100);
    }

    @Test
    void stopsWhenNobodyWantsMore() {
        List<Integer> out = new ArrayList<>();
        new OrderedWork(2, 8, 1000, 2).run(numbers(1000), n -> 1, n -> n, n -> {
            out.add(n);
            return n < 10;
        });
        assertThat(out).hasSize(11);
    }

    @Test
    void failsLoudlyWhereTheWorkItselfFails() {
        assertThatThrownBy(() -> new OrderedWork(2, 8, 1000, 1).run(numbers(10), n -> 1, n -> 10 / (n - 5), n -> true))
                .isInstanceOf(ArithmeticException.class);
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
