package org.marsad.desk.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.store.KeptKey;

/** Knows people and programs by keys of the ledger, or by tokens of an identity provider. */
public final class KeyGate implements Gate {
    private final KeyRing keys;
    private final @Nullable OidcTokens tokens;

    /**
     * @param keys gives the keys as they are kept now
     * @param tokens of an identity provider, or null where there is none
     */
    public KeyGate(Supplier<List<KeptKey>> keys, Clock clock, @Nullable OidcTokens tokens) {
        this.keys = new KeyRing(keys, clock);
        this.tokens = tokens;
    }

    @Override
    public Admission admit(@Nullable String authorization) {
        if (authorization == null) {
            return new Admission.Unknown();
        }
        Optional<String> bearer = ApiKey.bearer(authorization);
        if (bearer.isEmpty()) {
            return new Admission.Refused("the authorization is no bearer key or token");
        }
        Optional<ApiKey> key = ApiKey.find(bearer.get());
        if (key.isPresent()) {
            return keys.find(key.get())
                    .<Admission>map(Admission.Known::new)
                    .orElseGet(() -> new Admission.Refused("the key is none of the ledger's, or not good any more"));
        }
        return tokens == null ? new Admission.Refused("no key, and no tokens are taken") : tokens.admit(bearer.get());
    }
}
