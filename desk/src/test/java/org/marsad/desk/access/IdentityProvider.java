package org.marsad.desk.access;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** As much of an identity provider as tells about itself and its keys. */
final class IdentityProvider implements AutoCloseable {
    private final HttpServer server;
    private volatile JWKSet keys;

    private IdentityProvider(HttpServer server, RSAKey key) {
        this.server = server;
        this.keys = new JWKSet(key.toPublicJWK());
    }

    static IdentityProvider start(RSAKey key) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
            IdentityProvider provider = new IdentityProvider(server, key);
            server.createContext(
                    "/.well-known/openid-configuration",
                    exchange -> answer(
                            exchange,
                            "{\"issuer\":\"" + provider.issuer() + "\",\"jwks_uri\":\"" + provider.issuer()
                                    + "/keys\"}"));
            server.createContext("/keys", exchange -> answer(exchange, provider.keys.toString()));
            server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Only this key from now on. */
    void publish(RSAKey key) {
        keys = new JWKSet(key.toPublicJWK());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
