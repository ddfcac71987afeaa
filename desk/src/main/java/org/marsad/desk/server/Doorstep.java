package org.marsad.desk.server;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns away what another page in somebody's browser may have sent, before anything is done: a name of another that leads here (DNS
 * rebinding), and requests that change something and come from elsewhere (CSRF).
 */
final class Doorstep {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Never those that a form of any page can send, but for plain text, which browsers send with their origin. */
    private static final Set<String> TAKEN = Set.of(
            "application/json",
            "application/pdf",
            "text/html",
            "text/plain",
            "application/xhtml+xml",
            "application/xml",
            "text/xml",
            "application/rss+xml",
            "application/atom+xml",
            "application/x-ndjson",
            "application/jsonl",
            "application/gzip");

    private static final List<String> OF_PROXIES =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP");

    private final Settings settings;

    Doorstep(Settings settings) {
        this.settings = settings;
    }

    void check(Context context) {
        HttpServletRequest request = context.req();
        checkHost(request.getHeader("Host"));
        if (settings.onlyHere()) {
            OF_PROXIES.forEach(name -> refuseProxied(request, name));
        }
        String site = request.getHeader("Sec-Fetch-Site");
        boolean elsewhere = site != null && !site.equals("same-origin") && !site.equals("none");
        if (READING.contains(request.getMethod())) {
            boolean asked = "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
            if (elsewhere && !asked && request.getRequestURI().startsWith("/api/")) {
                throw fromElsewhere();
            }
            return;
        }
        String origin = request.getHeader("Origin");
        if (elsewhere || (origin != null && !isOurs(origin, request.getHeader("Host")))) {
            throw fromElsewhere();
        }
        checkType(request);
    }

    private static RequestException fromElsewhere() {
        return RequestException.forbidden("this was sent by a page of another server");
    }

    private void checkHost(@Nullable String host) {
        URI url = settings.publicUrl();
        String name = host == null ? "" : nameOf(host);
        boolean known = Settings.isLocal(name) || (url != null && name.equalsIgnoreCase(url.getHost()));
        boolean anyName = !settings.onlyHere() && url == null && !name.isEmpty();
        if (!known && !anyName) {
            throw new RequestException(
                    421,
                    "wrong-host",
                    "Host",
                    "this server is not called that. Maybe ask for "
                            + (url == null ? "http://" + Settings.LOCAL : url)
                            + (url == null ? ", or start it with its name: --public-url" : ""));
        }
    }

    /** Without the port. */
    private static String nameOf(String host) {
        return host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
    }

    /** Somebody at this machine would not come through another server; if one passes others on, all of them would be let in. */
    private static void refuseProxied(HttpServletRequest request, String name) {
        if (request.getHeader(name) != null) {
            throw new RequestException(
                    403,
                    "proxied",
                    name,
                    "this came through another server, and nobody was asked who they are."
                            + " Maybe start with the name under which others come: --public-url");
        }
    }

    private boolean isOurs(String origin, @Nullable String host) {
        URI url = settings.publicUrl();
        if (url != null && origin.equalsIgnoreCase(url.getScheme() + "://" + url.getAuthority())) {
            return true;
        }
        return host != null
                && (origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host));
    }

    private static void checkType(HttpServletRequest request) {
        String type = request.getContentType();
        String plain = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!TAKEN.contains(plain)) {
            throw new RequestException(
                    415,
                    "wrong-type",
                    "Content-Type",
                    (type == null ? "the type of what is sent is missing" : "this type is not taken")
                            + ". Maybe send application/json");
        }
    }
}
