package org.marsad.cli.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Works through items on several threads and hands the results on in the order of the items. The first few are worked
 * on right here, so that a short run starts no thread.
 *
 * @param threads how many work at a time
 * @param most items that are under way at a time, results that wait for their turn included
 * @param mostWeight sum of the weights of these; one item alone may weigh more
 * @param direct how many items are worked on before threads are started
 */
public record OrderedWork(int threads, int most, long mostWeight, int direct) {
    public OrderedWork {
        if (threads < 1 || most < 1) {
            throw new IllegalArgumentException(
                    "threads and most must be positive, but were " + threads + " and " + most);
        }
    }

    /** As many threads as the machine has, and so much under way that it fits a small heap. */
    public static OrderedWork onThisMachine() {
        int threads = Runtime.getRuntime().availableProcessors();
        return new OrderedWork(threads, 8 * threads, 16 << 20, 16);
    }

    private record UnderWay<R>(Future<R> result, long weight) {}

    /**
     * Works until the items end or {@code sink} answers false.
     *
     * @throws RuntimeException what {@code work} throws, as it is: it must deal with bad items itself
     */
    public <T, R> void run(Iterator<T> items, ToLongFunction<T> weight, Function<T, R> work, Predicate<R> sink) {
        for (int i = 0; i < direct || threads == 1; i++) {
            if (!items.hasNext() || !sink.test(work.apply(items.next()))) {
                return;
            }
        }
        if (items.hasNext()) {
            spread(items, weight, work, sink);
        }
    }

    private <T, R> void spread(Iterator<T> items, ToLongFunction<T> weight, Function<T, R> work, Predicate<R> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "marsad-reader");
            thread.setDaemon(true);
            return thread;
        });
        Deque<UnderWay<R>> queue = new ArrayDeque<>();
        long weighs = 0;
        try {
            while (items.hasNext() || !queue.isEmpty()) {
                boolean room = queue.isEmpty() || (queue.size() < most && weighs < mostWeight);
                if (items.hasNext() && room) {
                    T item = items.next();
                    long its = weight.applyAsLong(item);
                    queue.add(new UnderWay<>(workers.submit(() -> work.apply(item)), its));
                    weighs += its;
                } else {
                    UnderWay<R> first = queue.remove();
                    weighs -= first.weight();
                    if (!sink.test(first.result().get())) {
                        return;
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
