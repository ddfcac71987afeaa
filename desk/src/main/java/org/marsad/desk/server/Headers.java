package org.marsad.desk.server;

import io.javalin.http.Context;
import java.util.Map;

/** The headers by which a browser keeps the page and its answers apart from everything else. */
final class Headers {
    static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self';"
                    + " worker-src 'self'; font-src 'self'; manifest-src 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'; form-action 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Embedder-Policy",
            "require-corp");

    private Headers() {}

    static void addTo(Context context) {
        ALWAYS.forEach(context::header);
        context.header("Cache-Control", "private, no-cache");
        context.header("Vary", "Authorization, Accept-Encoding");
    }
}
