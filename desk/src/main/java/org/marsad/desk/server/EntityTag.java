package org.marsad.desk.server;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Spares sending again what the client has already (RFC 9110, 8.8.3 and 13.1.2): names an answer by its content. */
final class EntityTag {
    private static final int BYTES = 16;

    private EntityTag() {}

    /** Called when the answer is complete. */
    static void addTo(Context context) {
        @Nullable InputStream answer = context.resultInputStream();
        boolean whole = context.statusCode() == 200 && context.req().getMethod().equals("GET");
        if (!whole || !(answer instanceof ByteArrayInputStream bytes)) {
            return;
        }
        String known = context.res().getHeader("ETag");
        String tag = known == null ? of(bytes) : known;
        context.header("ETag", tag);
        String wanted = context.header("If-None-Match");
        if (wanted != null && isAmong(tag, wanted)) {
            context.status(304);
            context.result(new byte[0]);
            context.removeHeader("Content-Encoding");
        }
    }

    private static String of(ByteArrayInputStream bytes) {
        try {
            byte[] all = bytes.readAllBytes();
            bytes.reset();
            byte[] hash = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(all), BYTES);
            // weak: the same content is sent packed and unpacked
            return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static boolean isAmong(String tag, String wanted) {
        String plain = tag.replaceFirst("^W/", "");
        return Arrays.stream(wanted.split(",", -1))
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals(plain) || one.equals("*"));
    }
}
