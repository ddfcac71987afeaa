package org.marsad.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.marsad.model.Language;
import org.marsad.model.Report;
import org.marsad.reading.Reader;
import org.marsad.region.RegionPack;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Full reading beside a bare pass of Lucene's Arabic analyzer over the same texts, on one thread. One operation is one pass
 * over all texts.
 *
 * <p>Lucene splits, normalises, drops stop words and stems: what any search engine pays for a text. It makes a fair unit
 * that does not depend on the machine.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {
    /** System property that holds the folder of the reports. */
    static final String FOLDER = "marsad.samples";

    private final Corpus all = Corpus.in(Path.of(System.getProperty(FOLDER, "samples")));
    private final Corpus arabic = all.only(Language.AR);
    private final ArabicAnalyzer analyzer = new ArabicAnalyzer();
    private final Reader reader = Reader.of(RegionPack.sahel());

    /** Fails early and clearly where a benchmark would measure nothing. */
    @Setup
    public void requireTexts() {
        if (arabic.reports().isEmpty()) {
            throw new IllegalStateException("the samples hold no Arabic report, so there is nothing to compare");
        }
    }

    /** Reading the Arabic reports in full. */
    @Benchmark
    public void readArabic(Blackhole sink) {
        read(arabic, sink);
    }

    /** Reading all reports in full, in three languages. */
    @Benchmark
    public void readAll(Blackhole sink) {
        read(all, sink);
    }

    /** Lucene's analyzer over the bodies of the Arabic reports. */
    @Benchmark
    public void luceneArabic(Blackhole sink) {
        for (Report report : arabic.reports()) {
            try (TokenStream tokens = analyzer.tokenStream("body", report.text())) {
                CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    sink.consume(term.length());
                }
                tokens.end();
            } catch (IOException e) {
                throw new UncheckedIOException("a text in memory cannot fail to be read", e);
            }
        }
    }

    private void read(Corpus corpus, Blackhole sink) {
        for (Report report : corpus.reports()) {
            sink.consume(reader.read(report));
        }
    }
}
