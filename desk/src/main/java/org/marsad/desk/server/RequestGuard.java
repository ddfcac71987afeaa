package org.marsad.desk.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets a body be read to its limit only, however it is sent, and takes in some of the rest, so that who sends it learns that it is too large; asks a route for its head as it would be asked for the whole, so that the same
 * roles count; and takes away a header by which a request could pass for another.
 */
final class RequestGuard extends HttpFilter {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String OVERRIDE = "X-HTTP-Method-Override";

    private static final int TOO_LARGE = 413;

    /** Bytes of a refused body that are taken in at most. */
    private static final long PASSED_OVER = 32L << 20;

    private static final long PASSING_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final transient Limits limits;

    RequestGuard(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Guarded(request, limit(request)), response);
        if (response.getStatus() == TOO_LARGE && request.getContentLengthLong() <= PASSED_OVER) {
            response.flushBuffer();
            passOver(request);
        }
    }

    /** Many a client looks for an answer only when it has sent everything; a connection closed before that would take the answer away. */
    private static void passOver(HttpServletRequest request) {
        long began = System.nanoTime();
        byte[] bytes = new byte[8192];
        long passed = 0;
        try {
            ServletInputStream in = request.getInputStream();
            int many = in.read(bytes);
            while (many >= 0
                    && passed <= PASSED_OVER
                    && System.nanoTime() - began < PASSING_NANOS
                    && !Patience.isTooSlow(passed, System.nanoTime() - began)) {
                passed += many;
                many = in.read(bytes);
            }
        } catch (IOException e) {
            // it is gone, or too slow; it had its answer
        }
    }

    private long limit(HttpServletRequest request) {
        String type = request.getContentType();
        boolean json = type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
        return json ? limits.jsonBytes() : limits.fileBytes();
    }

    private static final class Guarded extends HttpServletRequestWrapper {
        private final long limit;

        Guarded(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public String getMethod() {
            String method = super.getMethod();
            return method.equals("HEAD") ? "GET" : method;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(OVERRIDE) ? null : super.getHeader(name);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (getContentLengthLong() > limit) {
                throw tooLarge(limit);
            }
            return new Limited(super.getInputStream(), limit);
        }
    }

    static RequestException tooLarge(long limit) {
        return new RequestException(
                413, "too-large", null, "what is sent is larger than " + limit + " bytes, which is the most");
    }

    private static final class Limited extends ServletInputStream {
        private final ServletInputStream in;
        private final long limit;
        private final long began = System.nanoTime();
        private long read;

        Limited(ServletInputStream in, long limit) {
            this.in = in;
            this.limit = limit;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            try {
                int many = in.read(bytes, offset, length);
                read += Math.max(many, 0);
                if (read > limit) {
                    throw tooLarge(limit);
                }
                if (many >= 0 && Patience.isTooSlow(read, System.nanoTime() - began)) {
                    throw brokenOff();
                }
                return many;
            } catch (IOException e) {
                throw brokenOff();
            }
        }

        private static RequestException brokenOff() {
            return new RequestException(400, "broken-off", null, "what is sent breaks off, or comes too slowly");
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
