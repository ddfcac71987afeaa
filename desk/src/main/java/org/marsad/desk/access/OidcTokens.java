package org.marsad.desk.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.marsad.exchange.profile.Profile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens (JWT, RFC 7519) of an identity provider. They are taken when signed with a key that the provider publishes, by an algorithm with a
 * public key, for this desk and still good (OpenID Connect Discovery 1.0; RFC 8725, JSON Web Token Best Current Practices).
 */
public final class OidcTokens {
    private static final int PATIENCE_MILLISECONDS = 3000;
    private static final int MOST_BYTES = 512 * 1024;
    private static final int CLOCKS_APART_SECONDS = 30;
    private static final long KEYS_FRESH_MILLISECONDS = 5 * 60 * 1000;
    static final long KEYS_ASKED_APART_MILLISECONDS = 5 * 1000;
    private static final int LONGEST_NAME = 120;
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    /** None, and none with a shared secret: a public key must never pass for one. */
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final RoleClaim roles;
    private final Profile profile;

    private OidcTokens(String issuer, String audience, RoleClaim roles, Profile profile, URL keys) {
        this.roles = roles;
        this.profile = profile;
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"), null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, published(keys)));
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                Set.of(audience), new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub", "exp"), Set.of());
        claims.setMaxClockSkew(CLOCKS_APART_SECONDS);
        processor.setJWTClaimsSetVerifier(claims);
    }

    /**
     * Asks the provider where its keys are.
     *
     * @param issuer address of the provider, https except on this machine
     * @param audience what tokens for this desk name as theirs
     * @param roleClaim where a token names roles, as {@code roles} or {@code realm_access.roles}
     * @param profile how much those who have a token see
     * @throws OidcException when it does not answer as a provider does
     */
    public static OidcTokens of(String issuer, String audience, String roleClaim, Profile profile) {
        URL discovery = url(issuer, withoutSlash(issuer) + "/.well-known/openid-configuration");
        try {
            JsonNode told = JsonMapper.shared()
                    .readTree(retriever().retrieveResource(discovery).getContent());
            if (!told.path("issuer").asString("").equals(issuer)) {
                throw new OidcException("the identity provider at " + issuer + " calls itself "
                        + told.path("issuer").asString("nothing") + ". Maybe give that name: --oidc-issuer");
            }
            URL keys = url(issuer, told.path("jwks_uri").asString(""));
            return new OidcTokens(issuer, audience, new RoleClaim(roleClaim), profile, keys);
        } catch (IOException | JacksonException e) {
            throw new OidcException(
                    "the identity provider at " + issuer + " does not tell about itself at " + discovery + " ("
                            + e.getMessage() + "). Maybe see whether this machine reaches it.",
                    e);
        }
    }

    /** Keys are asked for anew when they are old, or when a token names one that is not among them. */
    private static JWKSource<SecurityContext> published(URL keys) {
        return JWKSourceBuilder.<SecurityContext>create(keys, retriever())
                .cache(KEYS_FRESH_MILLISECONDS, PATIENCE_MILLISECONDS)
                .refreshAheadCache(false)
                .rateLimited(KEYS_ASKED_APART_MILLISECONDS)
                .retrying(true)
                .build();
    }

    private static DefaultResourceRetriever retriever() {
        return new DefaultResourceRetriever(PATIENCE_MILLISECONDS, PATIENCE_MILLISECONDS, MOST_BYTES);
    }

    Admission admit(String token) {
        try {
            Map<String, Object> claims = processor.process(token, null).getClaims();
            return new Admission.Known(new Viewer(name(claims), roles.in(claims), profile));
        } catch (ParseException e) {
            return new Admission.Refused("neither a key nor a token");
        } catch (BadJOSEException | JOSEException e) {
            return new Admission.Refused("the token is not taken: " + e.getMessage());
        }
    }

    /**
     * The subject is the provider's own and unique; the name beside it may be chosen by who has it. It stands in parentheses, which no name
     * of a key has, so that nobody passes for somebody who has a key.
     */
    private static String name(Map<String, Object> claims) {
        Object called = claims.get("preferred_username");
        String subject = "(" + printed(String.valueOf(claims.get("sub"))) + ")";
        return called instanceof String words && !words.isBlank() ? printed(words.strip()) + " " + subject : subject;
    }

    /** A name stands in lists, logs and terminals: what steers these is no part of it. */
    private static String printed(String name) {
        String plain = UNPRINTED.matcher(name).replaceAll("");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }

    private static URL url(String issuer, String address) {
        try {
            URL url = URI.create(address).toURL();
            boolean here = Set.of("127.0.0.1", "localhost", "[::1]").contains(url.getHost());
            if (url.getProtocol().equals("https") || (url.getProtocol().equals("http") && here)) {
                return url;
            }
        } catch (MalformedURLException | IllegalArgumentException e) {
            // said below
        }
        throw new OidcException("the identity provider at " + issuer + " has the address " + address
                + ", which is none that starts with https://. Maybe give another: --oidc-issuer");
    }

    private static String withoutSlash(String issuer) {
        return issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    }
}
