package org.marsad.desk.server;

/**
 * How often somebody may ask: a bucket of tokens, one a request.
 *
 * @param perSecond tokens that come back in a second
 * @param burst tokens that the bucket holds
 */
public record Rate(double perSecond, double burst) {
    public Rate {
        if (!(perSecond > 0) || !(burst >= 1)) {
            throw new IllegalArgumentException("rate is " + perSecond + " a second with bursts of " + burst
                    + ", but must be more than 0 with bursts of 1 or more");
        }
    }
}
