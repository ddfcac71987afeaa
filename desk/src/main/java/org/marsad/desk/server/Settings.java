package org.marsad.desk.server;

import java.net.URI;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.Gate;
import org.marsad.exchange.profile.Profile;

/**
 * How a desk is run.
 *
 * @param host address of this machine to listen on
 * @param port to listen on, 0 for any that is free
 * @param gate finds out who asks
 * @param onlyHere whether it is for people at this machine alone, of whom nobody is asked who they are
 * @param publicUrl where others find it, as {@code https://desk.example.org}, or null
 * @param proxy address of a server before this one that is believed about who asks ({@code X-Forwarded-For}), or null
 * @param log takes one line for whoever runs the server
 */
public record Settings(
        String host,
        int port,
        Gate gate,
        boolean onlyHere,
        @Nullable URI publicUrl,
        @Nullable String proxy,
        Limits limits,
        Consumer<String> log) {
    /** Address of this machine that no other machine reaches. */
    public static final String LOCAL = "127.0.0.1";

    private static final Set<String> LOCALS = Set.of(LOCAL, "localhost", "::1", "[::1]");

    public Settings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port is " + port + ", but must be from 0 to 65535");
        }
        if (onlyHere && !isLocal(host)) {
            throw new IllegalArgumentException(
                    "host is " + host + ", which others may reach, and nobody is asked who they are");
        }
    }

    /** Whether no other machine reaches an address of this one. */
    public static boolean isLocal(String host) {
        return LOCALS.contains(host);
    }

    /** For people at this machine, who see everything. */
    public static Settings local(int port) {
        return new Settings(LOCAL, port, Gate.local(Profile.INTERNAL), true, null, null, Limits.DEFAULT, line -> {});
    }

    /** For people at this machine, who see as much as this. */
    public Settings with(Profile profile) {
        return new Settings(host, port, Gate.local(profile), true, publicUrl, proxy, limits, log);
    }

    /** For those whom a gate lets in. */
    public Settings with(Gate other) {
        return new Settings(host, port, other, false, publicUrl, proxy, limits, log);
    }

    public Settings with(Limits other) {
        return new Settings(host, port, gate, onlyHere, publicUrl, proxy, other, log);
    }

    public Settings at(String otherHost) {
        return new Settings(otherHost, port, gate, onlyHere, publicUrl, proxy, limits, log);
    }

    public Settings knownAs(@Nullable URI url, @Nullable String before) {
        return new Settings(host, port, gate, onlyHere, url, before, limits, log);
    }

    public Settings loggingTo(Consumer<String> other) {
        return new Settings(host, port, gate, onlyHere, publicUrl, proxy, limits, other);
    }
}
