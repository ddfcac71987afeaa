package org.marsad.desk.server;

/**
 * What one who asks may take up.
 *
 * @param jsonBytes of a body that is JSON
 * @param fileBytes of any other body
 * @param local for everybody at this machine together
 * @param known for each who has a key or a token
 * @param unknown for each address from which somebody without a good key asks
 * @param headerSeconds within which a request must be put, once it is begun
 */
public record Limits(long jsonBytes, long fileBytes, Rate local, Rate known, Rate unknown, int headerSeconds) {
    public static final Limits DEFAULT =
            new Limits(2L << 20, 20L << 20, new Rate(2000, 10_000), new Rate(50, 500), new Rate(10, 100), 20);

    public Limits withHeaderSeconds(int other) {
        return new Limits(jsonBytes, fileBytes, local, known, unknown, other);
    }
}
