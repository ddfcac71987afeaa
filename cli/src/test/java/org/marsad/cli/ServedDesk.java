package org.marsad.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A desk that {@code marsad serve} has started in a process of its own, on a port that was free. */
final class ServedDesk implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("the page is at (http://\\S+/)");
    private static final long PATIENCE_MILLISECONDS = 90_000;

    private final MarsadProcess process;
    private final String address;

    private ServedDesk(MarsadProcess process, String address) {
        this.process = process;
        this.address = address;
    }

    /** @param more words after {@code serve --port 0 --store STORE} */
    static ServedDesk start(String store, String... more) {
        List<String> words = new ArrayList<>(List.of("serve", "--port", "0", "--store", store));
        words.addAll(List.of(more));
        MarsadProcess process = MarsadProcess.start(List.of(), List.of("-Xmx512m"), words.toArray(String[]::new));
        long until = System.currentTimeMillis() + PATIENCE_MILLISECONDS;
        while (System.currentTimeMillis() < until) {
            Matcher told = ADDRESS.matcher(process.messages());
            if (told.find()) {
                return new ServedDesk(process, told.group(1));
            }
            if (process.endsWithin(100)) {
                throw new AssertionError("serve ended: " + process.messages());
            }
        }
        process.kill();
        throw new AssertionError("serve did not start: " + process.messages());
    }

    /** @param key or null for none */
    HttpResponse<String> get(String path, @Nullable String key) {
        return send(HttpRequest.newBuilder(URI.create(address + path)), key);
    }

    HttpResponse<String> post(String path, String json, @Nullable String key) {
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)),
                key);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, @Nullable String key) {
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return URI.create(address).getPort();
    }

    MarsadProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.kill();
    }
}
