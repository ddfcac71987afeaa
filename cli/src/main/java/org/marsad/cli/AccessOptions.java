package org.marsad.cli;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.Gate;
import org.marsad.desk.access.KeyGate;
import org.marsad.desk.access.OidcException;
import org.marsad.desk.access.OidcTokens;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Settings;
import org.marsad.desk.server.StartException;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.KeptKey;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who may come to a desk, and from where. */
final class AccessOptions {
    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            defaultValue = "8080",
            description = "Port to listen on; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = Settings.LOCAL,
            description =
                    "Address of this machine to listen on (default: ${DEFAULT-VALUE}, which no other machine reaches)."
                            + " With any other, keys are asked for.")
    @SuppressWarnings("NullAway.Init")
    private String host;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "Under which others find it, as https://desk.example.org behind a server that does TLS; then keys are asked for.")
    private @Nullable URI publicUrl;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            description = "A server before this one that is believed about from where somebody asks (X-Forwarded-For).")
    private @Nullable String proxy;

    @Option(
            names = "--profile",
            paramLabel = "internal|partner|public",
            defaultValue = "internal",
            description = "How much somebody at this machine sees, or who has a token (default: ${DEFAULT-VALUE});"
                    + " keys have profiles of their own.")
    @SuppressWarnings("NullAway.Init")
    private Profile profile;

    @Option(names = "--keys", description = "Ask for keys even of those at this machine (see: marsad key --help).")
    private boolean wantsKeys;

    @Option(names = "--anonymous", description = "Whoever has no key reads what everybody may see (profile public).")
    private boolean anonymous;

    @Option(
            names = "--oidc-issuer",
            paramLabel = "URL",
            description = "Identity provider (OpenID Connect) whose tokens are taken beside keys.")
    private @Nullable String issuer;

    @Option(
            names = "--oidc-audience",
            paramLabel = "NAME",
            description = "What its tokens for this desk name as theirs.")
    private @Nullable String audience;

    @Option(
            names = "--oidc-role-claim",
            paramLabel = "CLAIM",
            defaultValue = "roles",
            description = "Where its tokens name roles: reader, reviewer or admin (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private String roleClaim;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** @throws ParameterException where somebody would be let in of whom nobody knows who they are, or nobody at all */
    Settings settings(Ledgers ledgers) {
        check();
        Settings local = Settings.local(port);
        if (!isGuarded()) {
            return local.at(host).with(profile);
        }
        List<KeptKey> keys = ledgers.read(ledger -> ledger.keys().list());
        boolean somebody = keys.stream().anyMatch(key -> key.isGood(Instant.now()));
        if (!somebody && !anonymous && issuer == null) {
            throw wrong(
                    "nobody could come in, for nobody has a key yet. Maybe make one: marsad key add NAME --role reviewer"
                            + "; or let everybody read what is public: --anonymous");
        }
        Gate gate = new KeyGate(() -> ledgers.read(ledger -> ledger.keys().list()), Clock.systemUTC(), tokens());
        return local.with(anonymous ? gate.orAnonymous() : gate).at(host).knownAs(publicUrl, proxy);
    }

    /** Whether keys would go over the network as they are. */
    boolean isPlain() {
        return !Settings.isLocal(host) && (publicUrl == null || !"https".equals(publicUrl.getScheme()));
    }

    private boolean isGuarded() {
        return !Settings.isLocal(host) || publicUrl != null || wantsKeys || anonymous || issuer != null;
    }

    private void check() {
        if (port < 0 || port > 65535) {
            throw wrong("--port is " + port + ", but ports are from 0 to 65535.");
        }
        URI url = publicUrl;
        if (url != null
                && (url.getHost() == null || !List.of("http", "https").contains(String.valueOf(url.getScheme())))) {
            throw wrong(
                    "--public-url is " + url + ", which is no address of a site. Maybe write https://desk.example.org");
        }
        if ((issuer == null) != (audience == null)) {
            throw wrong(
                    "--oidc-issuer and --oidc-audience are given together: a token for another program is not taken.");
        }
        if (proxy != null && !isGuarded()) {
            throw wrong("--trusted-proxy is given, but nobody is asked who they are. Maybe add --public-url URL");
        }
    }

    private @Nullable OidcTokens tokens() {
        if (issuer == null || audience == null) {
            return null;
        }
        try {
            return OidcTokens.of(issuer, audience, roleClaim, profile);
        } catch (OidcException e) {
            throw new StartException(String.valueOf(e.getMessage()), e);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
