package org.marsad.desk.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * One file of the page, held ready as it is and packed.
 *
 * @param bytes never changed
 * @param packed with gzip, or no bytes where that saves nothing
 * @param forGood whether its name changes with its content
 */
@SuppressWarnings("ArrayRecordComponent")
record PageFile(String type, byte[] bytes, byte[] packed, boolean forGood) {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("geojson", "application/geo+json; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    /** @return nothing where there is no such file, or it is of no kind that a page is made of */
    static Optional<PageFile> find(String folder, String name, boolean forGood) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        try (InputStream in = PageFile.class.getResourceAsStream(folder + name)) {
            return in == null ? Optional.empty() : Optional.of(of(type, in.readAllBytes(), forGood));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PageFile of(String name, String text, boolean forGood) {
        return of(
                TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"),
                text.getBytes(StandardCharsets.UTF_8),
                forGood);
    }

    private static PageFile of(String type, byte[] bytes, boolean forGood) {
        byte[] packed = pack(bytes);
        return new PageFile(type, bytes, packed.length < bytes.length ? packed : new byte[0], forGood);
    }

    private static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    void answer(Context context) {
        String accepted = context.header("Accept-Encoding");
        boolean gzip = packed.length > 0 && accepted != null && accepted.contains("gzip");
        context.disableCompression();
        context.contentType(type);
        context.header("Cache-Control", forGood ? "public, max-age=31536000, immutable" : "no-cache");
        context.header("Vary", "Accept-Encoding");
        if (gzip) {
            context.header("Content-Encoding", "gzip");
        }
        context.result(gzip ? packed : bytes);
    }
}
