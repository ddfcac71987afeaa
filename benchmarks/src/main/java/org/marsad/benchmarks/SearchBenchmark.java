package org.marsad.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.marsad.ledger.search.SearchResult;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.ReportFilter;
import org.marsad.model.Place;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;

/**
 * How long {@code search} takes to give its first page. {@code build STORE REPORTS SAMPLES} fills a ledger with reports of
 * {@link SearchGenerator}; {@code ask STORE ROUNDS} asks every question of every kind so many times.
 */
final class SearchBenchmark {
    private static final long SEED = 20_241_122;
    private static final int BATCH = 512;
    private static final int PAGE = 20;
    private static final int RARE_PLACES = 20;

    private SearchBenchmark() {}

    public static void main(String[] args) {
        if (args.length == 4 && args[0].equals("build")) {
            build(args[1], Integer.parseInt(args[2]), Path.of(args[3]));
        } else if (args.length == 3 && args[0].equals("ask")) {
            ask(args[1], Integer.parseInt(args[2]));
        } else {
            throw new IllegalArgumentException("wanted: build STORE REPORTS SAMPLES, or ask STORE ROUNDS");
        }
    }

    private static void build(String store, int reports, Path samples) {
        Region region = RegionPack.sahel();
        SearchGenerator generator = new SearchGenerator(Corpus.in(samples), region, SEED);
        long began = System.nanoTime();
        try (Ledger ledger = Ledger.create(store, region)) {
            for (int kept = 0; kept < reports; kept += BATCH) {
                ledger.keep("generated", generator.next(Math.min(BATCH, reports - kept)), List.of());
            }
        }
        System.out.printf(Locale.ROOT, "Wrote %,d reports: %.0f s%n", reports, (System.nanoTime() - began) / 1e9);
    }

    private record Question(String words, ReportFilter filter) {}

    /** Questions that cost alike. */
    private record Kind(String name, List<Question> questions) {
        static Kind of(String name, String... words) {
            return new Kind(
                    name,
                    Arrays.stream(words)
                            .map(one -> new Question(one, ReportFilter.ALL))
                            .toList());
        }
    }

    private static List<Kind> kinds(Region region) {
        Random random = new Random(SEED);
        List<Place> places = List.copyOf(region.places());
        List<Question> rare = new ArrayList<>();
        for (int i = 0; i < RARE_PLACES; i++) {
            rare.add(new Question(
                    "\"" + places.get(random.nextInt(places.size())).name() + "\"", ReportFilter.ALL));
        }
        ReportFilter year = ReportFilter.ALL.between(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31));
        return List.of(
                Kind.of("words", "soldiers", "attaque", "هجوم", "village civilians", "armée population"),
                Kind.of("places", "Kidal", "Tombouctou", "Gao", "Djibo", "بوركينا فاسو"),
                new Kind("rare places", rare),
                Kind.of("actors", "JNIM", "FAMa", "Wagner", "الجيش المالي", "Burkinabe army", "Islamic State"),
                Kind.of(
                        "actors and more",
                        "JNIM Gao",
                        "FAMa Kidal",
                        "JNIM -FAMa",
                        "JNIM FAMa",
                        "FAMa drone",
                        "JNIM convoi"),
                Kind.of("actors, nothing found", "JNIM zzzz", "FAMa JNIM Wagner zzzz"),
                new Kind(
                        "actors in a year",
                        List.of(
                                new Question("JNIM", year),
                                new Question("FAMa", year),
                                new Question("FAMa Kidal", year))),
                Kind.of(
                        "phrases",
                        "\"armed men\"",
                        "\"of the\"",
                        "\"in the village\"",
                        "\"forces armées\"",
                        "\"de la\"",
                        "\"a été\"",
                        "\"القوات المسلحة\"",
                        "\"على الأقل\"",
                        "\"the of\"",
                        "\"la dans\""));
    }

    private static void ask(String store, int rounds) {
        Region region = RegionPack.sahel();
        List<Long> all = new ArrayList<>();
        try (Ledger ledger = Ledger.read(store, region)) {
            List<Kind> kinds = kinds(region);
            kinds.forEach(kind -> kind.questions().forEach(question -> time(ledger, question)));
            for (Kind kind : kinds) {
                List<Long> times = new ArrayList<>();
                Question slowest = kind.questions().get(0);
                long longest = 0;
                for (int round = 0; round < rounds; round++) {
                    for (Question question : kind.questions()) {
                        long time = time(ledger, question);
                        times.add(time);
                        if (time > longest) {
                            longest = time;
                            slowest = question;
                        }
                    }
                }
                all.addAll(times);
                print(kind.name(), times);
                System.out.printf("; slowest: %s%n", slowest.words());
            }
        }
        print("all", all);
        System.out.println();
    }

    private static long time(Ledger ledger, Question question) {
        long began = System.nanoTime();
        ledger.search(question.words(), question.filter(), SearchResult.Position.START, PAGE);
        return System.nanoTime() - began;
    }

    private static void print(String name, List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-22s %4d questions: p50 %.1f ms, p95 %.1f ms, max %.1f ms",
                name,
                sorted.size(),
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 95 / 100) / 1e6,
                sorted.get(sorted.size() - 1) / 1e6);
    }
}
