package org.marsad.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The same passes as {@link ReadingBenchmark}, in processor time of their thread instead of time on the clock: for a machine
 * that others use as well, where a clock measures mostly them. JMH has no such mode. On a quiet machine {@link Comparison}
 * is the better measure.
 */
final class BusyMachine {
    private static final int ROUNDS = 300;
    private static final int KEPT = 100;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Blackhole sink = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    private BusyMachine() {}

    /** Takes the folder of the reports. */
    public static void main(String[] args) {
        System.setProperty(ReadingBenchmark.FOLDER, args[0]);
        new BusyMachine().run(Corpus.in(Path.of(args[0])));
    }

    private void run(Corpus all) {
        ReadingBenchmark passes = new ReadingBenchmark();
        double lucene = median(passes::luceneArabic);
        double arabic = median(passes::readArabic);
        double everything = median(passes::readAll);
        System.out.println(String.format(
                Locale.ROOT,
                "Processor time of a pass, median of the last %d of %d: Lucene's Arabic analyzer %,.0f µs, reading Arabic"
                        + " %,.0f µs, reading all %,.0f µs.%nReading costs %.2f times Lucene's pass.%n"
                        + "Sentences per second of processor time, all languages: %,.0f",
                KEPT,
                ROUNDS,
                lucene,
                arabic,
                everything,
                arabic / lucene,
                all.sentences() / everything * 1e6));
    }

    /** Median processor time of a pass in microseconds, when warm. */
    private double median(Consumer<Blackhole> pass) {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long before = threads.getCurrentThreadCpuTime();
            pass.accept(sink);
            times[i] = threads.getCurrentThreadCpuTime() - before;
        }
        long[] kept = Arrays.copyOfRange(times, ROUNDS - KEPT, ROUNDS);
        Arrays.sort(kept);
        return kept[KEPT / 2] / 1e3;
    }
}
