package org.marsad.desk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.desk.RunningDesk;
import org.marsad.desk.server.Settings;
import org.marsad.exchange.profile.Profile;

/** Tokens of an identity provider, and what others may try with such. */
class OidcTokensTest {
    private static final String AUDIENCE = "marsad";

    private static RSAKey known;
    private static IdentityProvider provider;
    private static OidcTokens tokens;

    @BeforeAll
    static void start() throws JOSEException {
        known = new RSAKeyGenerator(2048).keyID("first").generate();
        provider = IdentityProvider.start(known);
        tokens = OidcTokens.of(provider.issuer(), AUDIENCE, "realm_access.roles", Profile.PARTNER);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(provider.issuer())
                .audience(AUDIENCE)
                .subject("4f3a")
                .claim("preferred_username", "amina")
                .claim("realm_access", Map.of("roles", List.of("offline_access", "marsad-reviewer", "reader")))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static void assertRefused(String token) {
        assertThat(tokens.admit(token)).isInstanceOf(Admission.Refused.class);
    }

    @Test
    void aTokenOfTheProviderNamesWhoAsksAndTheHighestRole() throws JOSEException {
        assertThat(tokens.admit(signed(known, claims().build())))
                .isEqualTo(new Admission.Known(new Viewer("amina (4f3a)", Role.REVIEWER, Profile.PARTNER)));
    }

    @Test
    void aTokenWithoutARoleOfOursIsForNothing() throws JOSEException {
        JWTClaimsSet claims = claims().claim("realm_access", Map.of("roles", List.of("administrator", "ANYONE")))
                .build();

        assertThat(tokens.admit(signed(known, claims)))
                .isEqualTo(new Admission.Known(new Viewer("amina (4f3a)", Role.ANYONE, Profile.PARTNER)));
    }

    @Test
    void aTokenThatNobodySignedIsRefused() {
        assertRefused(new PlainJWT(claims().build()).serialize());
    }

    @Test
    void aTokenWhoseAlgorithmIsTakenAwayIsRefused() throws JOSEException {
        String[] parts = signed(known, claims().build()).split("\\.", -1);
        for (String header : List.of("{\"alg\":\"none\"}", "{\"alg\":\"None\",\"kid\":\"first\"}", "{}", "nothing")) {
            String none =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8));
            assertRefused(none + "." + parts[1] + ".");
            assertRefused(none + "." + parts[1] + "." + parts[2]);
        }
    }

    @Test
    void thePublicKeyIsNoSharedSecret() throws JOSEException {
        byte[] publicKey = known.toRSAPublicKey().getEncoded();
        for (byte[] secret : List.of(publicKey, Base64.getEncoder().encode(publicKey))) {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), claims().build());
            token.sign(new MACSigner(secret));
            assertRefused(token.serialize());
        }
    }

    @Test
    void aTokenThatBringsItsOwnKeyIsRefused() throws JOSEException {
        RSAKey own = new RSAKeyGenerator(2048).keyID("first").generate();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("first")
                        .jwk(own.toPublicJWK())
                        .build(),
                claims().build());
        token.sign(new RSASSASigner(own));

        assertRefused(token.serialize());
        assertRefused(signed(own, claims().build()));
    }

    @Test
    void aTokenOfAnotherKindOfKeyOrAnUnknownKeyIsRefused() throws JOSEException {
        ECKey other = new ECKeyGenerator(Curve.P_256).keyID("unknown").generate();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("unknown").build(), claims().build());
        token.sign(new ECDSASigner(other));

        assertRefused(token.serialize());
    }

    @Test
    void aTokenForAnotherProgramOrFromAnotherProviderIsRefused() throws JOSEException {
        assertRefused(signed(known, claims().audience("another").build()));
        assertRefused(signed(known, claims().audience((String) null).build()));
        assertRefused(signed(known, claims().issuer("https://login.example.org").build()));
        assertRefused(signed(known, claims().issuer(null).build()));
    }

    @Test
    void aTokenThatIsNotGoodYetOrAnyMoreIsRefused() throws JOSEException {
        Instant now = Instant.now();
        assertRefused(signed(
                known, claims().expirationTime(Date.from(now.minusSeconds(120))).build()));
        assertRefused(signed(known, claims().expirationTime(null).build()));
        assertRefused(signed(
                known, claims().notBeforeTime(Date.from(now.plusSeconds(120))).build()));
    }

    @Test
    void aTokenThatWasChangedIsRefused() throws JOSEException {
        String token = signed(known, claims().build());
        String[] parts = token.split("\\.", -1);
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("marsad-reviewer", "marsad-admin");
        String changed =
                Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8));

        assertRefused(parts[0] + "." + changed + "." + parts[2]);
        assertRefused("a.b.c");
        assertRefused("");
    }

    @Test
    void keysThatTheProviderChangesAreFoundWithoutStartingAgain() throws Exception {
        RSAKey second = new RSAKeyGenerator(2048).keyID("second").generate();
        try (IdentityProvider other = IdentityProvider.start(known)) {
            OidcTokens taken = OidcTokens.of(other.issuer(), AUDIENCE, "roles", Profile.PUBLIC);
            JWTClaimsSet claims =
                    claims().issuer(other.issuer()).claim("roles", "reader").build();
            assertThat(taken.admit(signed(known, claims))).isInstanceOf(Admission.Known.class);
            assertThat(taken.admit(signed(second, claims))).isInstanceOf(Admission.Refused.class);

            other.publish(second);
            Thread.sleep(OidcTokens.KEYS_ASKED_APART_MILLISECONDS + 200);

            assertThat(taken.admit(signed(second, claims))).isInstanceOf(Admission.Known.class);
        }
    }

    @Test
    void aProviderIsReachedBySecureAddressesOnlyAndMustCallItselfSo() {
        assertThatThrownBy(() -> OidcTokens.of("http://login.example.org", AUDIENCE, "roles", Profile.PUBLIC))
                .isInstanceOf(OidcException.class)
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> OidcTokens.of(provider.issuer() + "/", AUDIENCE, "roles", Profile.PUBLIC))
                .isInstanceOf(OidcException.class)
                .hasMessageContaining("calls itself " + provider.issuer());
        assertThatThrownBy(() -> OidcTokens.of("http://127.0.0.1:1", AUDIENCE, "roles", Profile.PUBLIC))
                .isInstanceOf(OidcException.class)
                .hasMessageContaining("Maybe see whether this machine reaches it");
    }

    @Test
    void whatSomebodyCallsThemselvesIsPrintedAsWordsAndPassesForNobodyWhoHasAKey() throws JOSEException {
        Map<String, String> names = Map.of(
                "amina", "amina (4f3a)",
                "amina\r\nmarsad: all is well", "aminamarsad: all is well (4f3a)",
                "\u001B[2Jamina\u202E", "[2Jamina (4f3a)",
                " ", "(4f3a)");
        for (Map.Entry<String, String> name : names.entrySet()) {
            JWTClaimsSet claims =
                    claims().claim("preferred_username", name.getKey()).build();
            assertThat(tokens.admit(signed(known, claims)))
                    .isEqualTo(new Admission.Known(new Viewer(name.getValue(), Role.REVIEWER, Profile.PARTNER)));
        }
        JWTClaimsSet likeAKey =
                claims().subject("local").claim("preferred_username", null).build();
        assertThat(tokens.admit(signed(known, likeAKey)))
                .isEqualTo(new Admission.Known(new Viewer("(local)", Role.REVIEWER, Profile.PARTNER)));
    }

    @Test
    void aRunningDeskTakesTokensBesideKeys() throws JOSEException {
        try (RunningDesk desk = RunningDesk.start(ledgers -> Settings.local(0)
                .with(new KeyGate(() -> ledgers.read(ledger -> ledger.keys().list()), Clock.systemUTC(), tokens)))) {
            HttpRequest request = HttpRequest.newBuilder(desk.uri("/api/v1/about"))
                    .header("Authorization", "Bearer " + signed(known, claims().build()))
                    .build();

            assertThat(desk.send(request).body()).contains("\"name\":\"amina (4f3a)\"");
            assertThat(desk.send(HttpRequest.newBuilder(desk.uri("/api/v1/about"))
                                    .header("Authorization", "Bearer " + new PlainJWT(claims().build()).serialize())
                                    .build())
                            .statusCode())
                    .isEqualTo(401);
        }
    }
}
