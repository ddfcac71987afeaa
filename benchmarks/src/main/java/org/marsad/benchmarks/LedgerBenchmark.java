package org.marsad.benchmarks;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.EventPlace;
import org.marsad.model.When;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;

/**
 * How long a large ledger takes to answer "events of this area and month, with claims". {@code build STORE EVENTS} fills a
 * ledger with a year through the same writers that an ingest uses, and repeats it for 20 years; {@code ask STORE QUESTIONS} asks for random areas and months.
 */
final class LedgerBenchmark {
    private static final long SEED = 20_241_122;
    private static final int BATCH = 512;
    private static final int WARM_UP = 200;
    private static final int YEARS = 20;

    private LedgerBenchmark() {}

    public static void main(String[] args) throws SQLException {
        if (args.length != 3) {
            throw new IllegalArgumentException("wanted: build STORE EVENTS, or ask STORE QUESTIONS");
        }
        int count = Integer.parseInt(args[2]);
        if (args[0].equals("build")) {
            build(args[1], count);
        } else {
            ask(args[1], count);
        }
    }

    private static void build(String store, int events) throws SQLException {
        Region region = RegionPack.sahel();
        LedgerGenerator generator = new LedgerGenerator(region, SEED);
        long began = System.nanoTime();
        long reports = 0;
        try (Ledger ledger = Ledger.create(store, region)) {
            for (int batches = 1; generator.happenings() < events / YEARS; batches++) {
                reports += ledger.keep("generated", generator.next(BATCH), List.of())
                        .kept();
                if (batches % 50 == 0) {
                    System.err.printf(
                            Locale.ROOT,
                            "%,d events, %,d reports, %.0f s%n",
                            generator.happenings(),
                            reports,
                            (System.nanoTime() - began) / 1e9);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Wrote %,d happenings told in %,d reports: %.0f s%n",
                generator.happenings(),
                reports,
                (System.nanoTime() - began) / 1e9);
        began = System.nanoTime();
        LedgerYears.repeat(store, LedgerGenerator.FIRST_YEAR, YEARS);
        System.out.printf(Locale.ROOT, "Repeated for %d years: %.0f s%n", YEARS, (System.nanoTime() - began) / 1e9);
    }

    /** An area and a month. */
    private record Question(EventFilter filter) {}

    private static void ask(String store, int questions) {
        Region region = RegionPack.sahel();
        try (Ledger ledger = Ledger.read(store, region)) {
            List<Question> asked = questions(region, questions + WARM_UP);
            long[] times = new long[questions];
            AtomicLong found = new AtomicLong();
            AtomicLong claims = new AtomicLong();
            AtomicInteger most = new AtomicInteger();
            for (int i = 0; i < asked.size(); i++) {
                AtomicInteger here = new AtomicInteger();
                long began = System.nanoTime();
                ledger.events(asked.get(i).filter(), null, event -> {
                    here.incrementAndGet();
                    claims.addAndGet(event.accounts().size());
                });
                if (i >= WARM_UP) {
                    times[i - WARM_UP] = System.nanoTime() - began;
                    found.addAndGet(here.get());
                    most.accumulateAndGet(here.get(), Math::max);
                }
            }
            Arrays.sort(times);
            System.out.printf(
                    Locale.ROOT,
                    "%,d questions: p50 %.1f ms, p95 %.1f ms, max %.1f ms; %.1f events each, at most %,d; %,d claims%n",
                    questions,
                    times[questions / 2] / 1e6,
                    times[questions * 95 / 100] / 1e6,
                    times[questions - 1] / 1e6,
                    (double) found.get() / questions,
                    most.get(),
                    claims.get());
        }
    }

    /** Areas and months that have events as the generator spreads them: busy ones are asked for more often. */
    private static List<Question> questions(Region region, int count) {
        LedgerGenerator generator = new LedgerGenerator(region, SEED);
        Random random = new Random(SEED);
        List<Question> questions = new ArrayList<>();
        while (questions.size() < count) {
            generator
                    .next(BATCH)
                    .forEach(reading -> reading.events().forEach(event -> {
                        EventPlace place = event.place();
                        When date = event.date();
                        if (questions.size() < count && place != null && date != null && random.nextInt(4) == 0) {
                            LocalDate first = YearMonth.from(date.from())
                                    .plusYears(random.nextInt(YEARS))
                                    .atDay(1);
                            EventFilter filter = EventFilter.ofArea(String.valueOf(place.iso3()), place.admin1())
                                    .between(first, first.plusMonths(1).minusDays(1));
                            questions.add(new Question(filter));
                        }
                    }));
        }
        return questions;
    }
}
