package org.marsad.desk.server;

/**
 * What one who asks may take up.
 *
 * @param jsonBytes of a body that is JSON
 * @param fileBytes of any other body
 * @param local for everybody at this machine together
 * @param known for each who has a key or a token
 * @param unknown for each address from which somebody without a good key asks
 */
public record Limits(long jsonBytes, long fileBytes, Rate local, Rate known, Rate unknown) {
    public static final Limits DEFAULT =
            new Limits(2L << 20, 20L << 20, new Rate(2000, 10_000), new Rate(50, 500), new Rate(10, 100));
}
