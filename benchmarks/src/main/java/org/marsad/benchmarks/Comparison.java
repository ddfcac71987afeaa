package org.marsad.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.marsad.model.Language;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.reading.Reader;
import org.marsad.region.RegionPack;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link ReadingBenchmark} and prints what it means: the ratio to Lucene, and sentences per second. */
final class Comparison {
    private Comparison() {}

    /** Takes the folder of the reports, and {@code --long} for more and longer runs. */
    public static void main(String[] args) throws RunnerException {
        String samples = args[0];
        boolean thorough = Arrays.asList(args).contains("--long");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(ReadingBenchmark.class.getSimpleName())
                .threads(1)
                .forks(thorough ? 3 : 1)
                .warmupIterations(thorough ? 8 : 5)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(thorough ? 10 : 5)
                .measurementTime(TimeValue.seconds(2))
                .shouldFailOnError(true)
                .jvmArgsAppend("-Xmx256m", "-D" + ReadingBenchmark.FOLDER + "=" + samples);
        Collection<RunResult> results = new Runner(options.build()).run();

        Corpus all = Corpus.in(Path.of(samples));
        Corpus arabic = all.only(Language.AR);
        Found found = Found.in(all);
        Result<?> read = result(results, "readArabic");
        Result<?> lucene = result(results, "luceneArabic");
        Result<?> readAll = result(results, "readAll");
        print(
                "%n%d reports, %d sentences, %d characters; of these Arabic %d, %d, %d. One thread of Java %s.",
                all.reports().size(),
                all.sentences(),
                all.characters(),
                arabic.reports().size(),
                arabic.sentences(),
                arabic.characters(),
                System.getProperty("java.version"));
        print("They hold %d events and %d statements, as the reader has it.", found.events(), found.statements());
        print("Lucene's Arabic analyzer:  %,12.1f µs a pass  (± %,.1f)", lucene.getScore(), lucene.getScoreError());
        print("Reading, Arabic:           %,12.1f µs a pass  (± %,.1f)", read.getScore(), read.getScoreError());
        print("Reading, all languages:    %,12.1f µs a pass  (± %,.1f)", readAll.getScore(), readAll.getScoreError());
        print("Reading costs %.2f times Lucene's pass.", read.getScore() / lucene.getScore());
        print(
                "Sentences per second:  all languages %,.0f   Arabic %,.0f",
                all.sentences() / readAll.getScore() * 1e6, arabic.sentences() / read.getScore() * 1e6);
    }

    /** What the reader finds: a reader that finds nothing would be fast, and not worth measuring. */
    private record Found(int events, int statements) {
        static Found in(Corpus corpus) {
            Reader reader = Reader.of(RegionPack.sahel());
            int events = 0;
            int statements = 0;
            for (Report report : corpus.reports()) {
                Reading reading = reader.read(report);
                events += reading.events().size();
                statements += reading.statements().size();
            }
            return new Found(events, statements);
        }
    }

    private static Result<?> result(Collection<RunResult> results, String benchmark) {
        return results.stream()
                .map(RunResult::getPrimaryResult)
                .filter(result -> result.getLabel().equals(benchmark))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no result of " + benchmark + ". Maybe it was renamed."));
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
