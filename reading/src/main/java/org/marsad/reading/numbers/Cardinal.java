package org.marsad.reading.numbers;

/**
 * A whole number, in digits or words.
 *
 * @param value its value
 * @param end one past its last token
 * @param scale the last word that multiplied it (1000 in "20 thousand"), or 1
 * @param ordinal "fourteenth"
 * @param spelled in words
 * @param decimal digits with a fraction: the value is then cut and no count
 */
public record Cardinal(long value, int end, long scale, boolean ordinal, boolean spelled, boolean decimal) {}
