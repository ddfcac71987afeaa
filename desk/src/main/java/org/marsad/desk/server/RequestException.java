package org.marsad.desk.server;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered as it was put: which field, what is wrong with it, and what would be right. */
public final class RequestException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final @Nullable String field;

    /**
     * @param status of HTTP, 400 to 499
     * @param code what kind of mistake it is, for programs
     * @param field parameter or path of the body that it is about, or null
     */
    public RequestException(int status, String code, @Nullable String field, String message) {
        super(message);
        this.status = status;
        this.code = code;
        this.field = field;
    }

    /** A field that has a value it cannot have. */
    public static RequestException wrong(String field, String message) {
        return new RequestException(400, "wrong-value", field, message);
    }

    public static RequestException notFound(String message) {
        return new RequestException(404, "not-found", null, message);
    }

    public static RequestException forbidden(String message) {
        return new RequestException(403, "forbidden", null, message);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }
}
