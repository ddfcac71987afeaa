package org.marsad.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What readers of a running desk wait for: so many of them at once, each asking what the page asks, and thinking for a second after every
 * answer. {@code ADDRESS READERS SECONDS}; ends with 1 where an answer was none.
 */
final class LoadBenchmark {
    private static final long SEED = 20_261_122;
    private static final long THINKING_MILLISECONDS = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> AREAS =
            List.of("MLI", "NER", "BFA", "MLI/Gao", "MLI/Mopti", "NER/Tillaberi", "BFA/Sahel");
    private static final List<YearMonth> MONTHS = months();
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]{16}-e[0-9]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong errors = new AtomicLong();

    private record Answer(String kind, double milliseconds) {}

    private LoadBenchmark(String address) {
        this.address = address;
    }

    public static void main(String[] args) throws InterruptedException {
        if (args.length != 3) {
            throw new IllegalArgumentException("wanted: ADDRESS READERS SECONDS");
        }
        LoadBenchmark load = new LoadBenchmark(args[0]);
        load.run(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        System.exit(load.errors.get() == 0 ? 0 : 1);
    }

    /** The months of the twenty years that a generated ledger repeats. */
    private static List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2005, 1);
                month.isBefore(YearMonth.of(2025, 1));
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private void run(int readers, int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        CountDownLatch done = new CountDownLatch(readers);
        for (int i = 0; i < readers; i++) {
            Random random = new Random(SEED + i);
            Thread reader = new Thread(() -> {
                try {
                    // They do not all come at the same moment.
                    Thread.sleep(random.nextLong(THINKING_MILLISECONDS));
                    read(random, end);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    done.countDown();
                }
            });
            reader.start();
        }
        done.await();
        report(readers, seconds);
    }

    private void read(Random random, long end) throws InterruptedException {
        String event = "";
        while (System.nanoTime() < end) {
            String area = AREAS.get(random.nextInt(AREAS.size()));
            YearMonth month = MONTHS.get(random.nextInt(MONTHS.size()));
            String days = "&from=" + month.atDay(1) + "&to=" + month.atEndOfMonth();
            String answer = switch (random.nextInt(8)) {
                case 0, 1, 2 -> ask("events of area and month", "/events?area=" + area + days);
                case 3 -> ask("the same for the map", "/events?format=geojson&limit=200&area=" + area + days);
                case 4 -> ask("counts by month", "/events/summary?by=month&split=type&area=" + area);
                case 5, 6 -> event.isEmpty() ? ask("about", "/about") : ask("one event", "/events/" + event);
                default -> ask("about", "/about");
            };
            Matcher id = ID.matcher(answer);
            if (id.find()) {
                event = id.group(1);
            }
            Thread.sleep(THINKING_MILLISECONDS);
        }
    }

    private String ask(String kind, String path) throws InterruptedException {
        long began = System.nanoTime();
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            answers.add(new Answer(kind, (System.nanoTime() - began) / 1e6));
            if (response.statusCode() == 200) {
                return response.body();
            }
            fail(path + " answered " + response.statusCode() + ": " + response.body());
        } catch (IOException e) {
            fail(path + ": " + e);
        }
        return "";
    }

    private void fail(String message) {
        if (errors.incrementAndGet() <= 5) {
            System.err.println(message);
        }
    }

    private void report(int readers, int seconds) {
        Map<String, List<Double>> kinds = new TreeMap<>();
        answers.forEach(answer -> {
            kinds.computeIfAbsent("all", kind -> new ArrayList<>()).add(answer.milliseconds());
            kinds.computeIfAbsent(answer.kind(), kind -> new ArrayList<>()).add(answer.milliseconds());
        });
        System.out.printf(
                Locale.ROOT,
                "%d readers, %d s: %d answers (%.0f/s), %d errors%n",
                readers,
                seconds,
                answers.size(),
                answers.size() / (double) seconds,
                errors.get());
        kinds.forEach((kind, times) -> {
            Collections.sort(times);
            System.out.printf(
                    Locale.ROOT,
                    "  %-26s %6d  p50 %6.1f  p95 %6.1f  p99 %6.1f  most %7.1f ms%n",
                    kind,
                    times.size(),
                    quantile(times, 0.5),
                    quantile(times, 0.95),
                    quantile(times, 0.99),
                    times.get(times.size() - 1));
        });
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1));
    }
}
