package org.marsad.desk.server;

import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.Admission;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;

/** Lets in who may: finds out who asks, how often, and whether the route is for them. */
final class Doorkeeper {
    private final Settings settings;
    private final RateLimiter limiter = new RateLimiter(System::nanoTime);

    Doorkeeper(Settings settings) {
        this.settings = settings;
    }

    void check(Context context) {
        Optional<Role> least = least(context);
        boolean open = least.filter(Role.ANYONE::equals).isPresent();
        if (open && !context.path().startsWith("/api/")) {
            return;
        }
        Admission admission = settings.gate().admit(context.header("Authorization"));
        count(context, admission);
        if (admission instanceof Admission.Known known) {
            known.viewer().noteIn(context);
        }
        if (open) {
            return;
        }
        if (admission instanceof Admission.Known known) {
            if (least.isEmpty() || !known.viewer().role().includes(least.get())) {
                throw RequestException.forbidden("this is not for "
                        + known.viewer().role().name().toLowerCase(Locale.ROOT) + "s"
                        + least.map(role -> ", but for " + role.name().toLowerCase(Locale.ROOT) + "s")
                                .orElse(""));
            }
            return;
        }
        boolean refused = admission instanceof Admission.Refused;
        context.header("WWW-Authenticate", "Bearer realm=\"marsad\"" + (refused ? ", error=\"invalid_token\"" : ""));
        throw new RequestException(
                401,
                refused ? "bad-key" : "no-key",
                "Authorization",
                refused
                        ? "the key is not good, or not good any more"
                        : "a key is needed: Authorization: Bearer KEY. Maybe ask whoever runs this server for one");
    }

    /** A route that names no role is for nobody. */
    private static Optional<Role> least(Context context) {
        Role least = null;
        for (RouteRole role : context.routeRoles()) {
            least = role instanceof Role one && (least == null || one.includes(least)) ? one : least;
        }
        return Optional.ofNullable(least);
    }

    private void count(Context context, Admission admission) {
        Limits limits = settings.limits();
        boolean known =
                admission instanceof Admission.Known one && !one.viewer().name().equals(Viewer.ANONYMOUS);
        Rate rate = settings.onlyHere() ? limits.local() : known ? limits.known() : limits.unknown();
        String who = known ? "viewer " + ((Admission.Known) admission).viewer().name() : "address " + address(context);
        int wait = limiter.take(who, rate);
        if (wait > 0) {
            context.header("Retry-After", Integer.toString(wait));
            throw new RequestException(429, "too-many", null, "too many requests. Please ask again in " + wait + " s");
        }
    }

    /** Of IPv6, the network that one customer has. */
    private String address(Context context) {
        String address = context.req().getRemoteAddr();
        @Nullable String passedOn = context.header("X-Forwarded-For");
        if (address.equals(settings.proxy()) && passedOn != null) {
            String[] all = passedOn.split(",", -1);
            address = all[all.length - 1].strip();
        }
        String[] groups = address.split(":", -1);
        return groups.length > 4 ? String.join(":", groups[0], groups[1], groups[2], groups[3]) : address;
    }
}
