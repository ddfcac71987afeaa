package org.marsad.desk.server;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks where a list goes on. A mark is sealed: it stands at an event that its reader may not know of, so its id and day must not be
 * seen. The same place has the same mark as long as the server runs, and none after that.
 */
public final class Cursors {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LONGEST = 2_000;

    private final SecretKeySpec sealing;
    private final SecretKeySpec naming;

    public Cursors() {
        byte[] keys = new byte[64];
        new SecureRandom().nextBytes(keys);
        sealing = new SecretKeySpec(keys, 0, 32, "AES");
        naming = new SecretKeySpec(keys, 32, 32, "HmacSHA256");
    }

    /**
     * Path and query of the page that follows: those of the request with another place to go on.
     *
     * @param list name of the list, which a mark of another list does not open
     */
    public String next(Context context, String list, String place) {
        return Links.with(context, "after", seal(list, place));
    }

    /**
     * The place that a mark stands for; {@code start} where the request has none.
     *
     * @throws RequestException when the mark is none of this list and server
     */
    public String place(Parameters parameters, String list, String start) {
        return parameters.find("after").map(mark -> open(list, mark)).orElse(start);
    }

    String seal(String list, String place) {
        byte[] plain = place.getBytes(StandardCharsets.UTF_8);
        byte[] nonce = nonce(list, plain);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, list, nonce, plain);
        byte[] mark = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    }

    private String open(String list, String mark) {
        if (mark.length() <= LONGEST) {
            try {
                byte[] bytes = Base64.getUrlDecoder().decode(mark);
                if (bytes.length > NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                    byte[] plain = cipher(
                            Cipher.DECRYPT_MODE,
                            list,
                            Arrays.copyOf(bytes, NONCE_BYTES),
                            Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length));
                    return new String(plain, StandardCharsets.UTF_8);
                }
            } catch (IllegalArgumentException e) {
                // said below
            }
        }
        throw RequestException.wrong(
                "after",
                "after is no mark of this list, or of a server that has been started anew since. Maybe begin without it.");
    }

    private byte[] nonce(String list, byte[] plain) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(naming);
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(plain), NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException when it was not sealed here */
    private byte[] cipher(int mode, String list, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(list.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
