package org.marsad.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.ApiKey;
import org.marsad.desk.access.KeyGate;
import org.marsad.desk.access.Role;
import org.marsad.desk.api.Resources;
import org.marsad.desk.forecast.Forecasts;
import org.marsad.desk.panel.KnownPanels;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Desk;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Route;
import org.marsad.desk.server.Settings;
import org.marsad.exchange.profile.Profile;
import org.marsad.intake.Defaults;
import org.marsad.intake.Intake;
import org.marsad.intake.Taken;
import org.marsad.ledger.store.KeptKey;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.DataIssue;
import org.marsad.model.Reading;
import org.marsad.reading.Reader;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;
import tools.jackson.databind.JsonNode;

/**
 * A real server on a free port, with a ledger of its own in which the samples are kept, and a client.
 *
 * <pre>{@code
 * try (RunningDesk desk = RunningDesk.start()) {
 *     assertThat(desk.json("/api/v1/events").path("items")).isNotEmpty();
 * }
 * }</pre>
 */
public final class RunningDesk implements AutoCloseable {
    public static final Region REGION = RegionPack.sahel();

    private static final Path SAMPLES = Path.of("").toAbsolutePath().getParent().resolve("samples");
    private static final int PATIENCE_SECONDS = 300;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path folder;
    private final String store;

    /** Let go of when it is closed: a test class keeps its desk in a static field, and with it every panel that was asked for. */
    private @Nullable Parts parts;

    private record Parts(Ledgers ledgers, Forecasts forecasts, Desk desk) {}

    private RunningDesk(Path folder, String store, Parts parts) {
        this.folder = folder;
        this.store = store;
        this.parts = parts;
    }

    private Desk desk() {
        return Objects.requireNonNull(parts, "the desk must not be closed").desk();
    }

    /** For people at this machine. */
    public static RunningDesk start() {
        return start(Settings.local(0));
    }

    /** For those who have a key; {@link #key} gives some. */
    public static RunningDesk guarded() {
        return start(ledgers -> Settings.local(0)
                .with(new KeyGate(() -> ledgers.read(ledger -> ledger.keys().list()), Clock.systemUTC(), null)));
    }

    /** @param settings with port 0 for any that is free */
    public static RunningDesk start(Settings settings) {
        return start(ledgers -> settings);
    }

    public static RunningDesk start(Function<Ledgers, Settings> settings) {
        try {
            Path folder = Files.createTempDirectory("marsad-desk");
            Path store = Files.copy(Samples.STORE, folder.resolve("marsad.db"));
            Ledgers ledgers = Ledgers.open(store.toString(), REGION, 2);
            Forecasts forecasts = new Forecasts(new KnownPanels(REGION, ledgers));
            Desk desk = Desk.start(settings.apply(ledgers), Resources.all(REGION, ledgers, "test", forecasts));
            return new RunningDesk(folder, store.toString(), new Parts(ledgers, forecasts, desk));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a key; it is good at once, or within seconds where the desk has looked for one before. */
    public ApiKey key(String name, Role role, Profile profile) {
        ApiKey key = ApiKey.random();
        String label = role.name().toLowerCase(Locale.ROOT);
        try (Ledger ledger = Ledger.open(store, REGION)) {
            ledger.keys().add(new KeptKey(name, label, profile.label(), key.sha256(), Instant.now(), null, null));
        }
        return key;
    }

    public List<Route> routes() {
        return desk().routes();
    }

    /** Its ledger, to be opened beside it. */
    public String store() {
        return store;
    }

    public int port() {
        return desk().port();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** What it answers with, whatever the status. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    /** As somebody who has a key. */
    public HttpResponse<String> get(String path, ApiKey key) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + key.secret())
                .build());
    }

    /** As {@link #get}, asked again for as long as it answers that it is being made. */
    public HttpResponse<byte[]> getWhenMade(String path) {
        HttpRequest request = HttpRequest.newBuilder(uri(path)).build();
        try {
            for (int second = 0; second < PATIENCE_SECONDS; second++) {
                HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
                if (answer.statusCode() != 202) {
                    return answer;
                }
                if (answer.headers().firstValue("Retry-After").isEmpty()) {
                    throw new AssertionError(path + " does not say when to ask again");
                }
                Thread.sleep(1_000);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError(path + " is not made after " + PATIENCE_SECONDS + " s");
    }

    /** @throws AssertionError when the answer is not 200 */
    public JsonNode json(String path) {
        return body(get(path));
    }

    public HttpResponse<String> post(String path, String json) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode body(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return Answers.JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        Parts running = Objects.requireNonNull(parts, "the desk must not be closed twice");
        parts = null;
        running.desk().close();
        running.forecasts().close();
        running.ledgers().close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The samples are read once for all tests of a run. */
    private static final class Samples {
        static final Path STORE = keep();

        private static Path keep() {
            try {
                Path store = Files.createTempDirectory("marsad-samples").resolve("samples.db");
                store.toFile().deleteOnExit();
                Reader reader = Reader.of(REGION);
                List<Reading> readings = new ArrayList<>();
                List<DataIssue> refused = new ArrayList<>();
                try (Stream<Taken> reports =
                        Intake.with(Defaults.NONE).take(List.of(SAMPLES.toString()), InputStream.nullInputStream())) {
                    reports.forEach(taken -> {
                        if (taken instanceof Taken.Accepted accepted) {
                            readings.add(reader.read(accepted.report()));
                        } else if (taken instanceof Taken.Refused nothing) {
                            refused.add(nothing.issue());
                        }
                    });
                }
                try (Ledger ledger = Ledger.create(store.toString(), REGION)) {
                    ledger.keep("samples", readings, refused);
                }
                return store;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
