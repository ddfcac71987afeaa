package org.marsad.desk.server;

import java.util.function.Consumer;
import org.marsad.exchange.profile.Profile;

/**
 * How a desk is run.
 *
 * @param host address of this machine to listen on
 * @param port to listen on, 0 for any that is free
 * @param profile how much of the ledger somebody at this machine sees
 * @param log takes one line for whoever runs the server
 */
public record Settings(String host, int port, Profile profile, Consumer<String> log) {
    /** Address of this machine that no other machine reaches. */
    public static final String LOCAL = "127.0.0.1";

    public Settings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port is " + port + ", but must be from 0 to 65535");
        }
    }

    /** Whether no other machine reaches an address of this one. */
    public static boolean isLocal(String host) {
        return host.equals(LOCAL) || host.equals("localhost") || host.equals("::1") || host.equals("[::1]");
    }

    /** For people at this machine, who see everything. */
    public static Settings local(int port) {
        return new Settings(LOCAL, port, Profile.INTERNAL, line -> {});
    }

    public Settings with(Profile other) {
        return new Settings(host, port, other, log);
    }

    public Settings loggingTo(Consumer<String> other) {
        return new Settings(host, port, profile, other);
    }
}
