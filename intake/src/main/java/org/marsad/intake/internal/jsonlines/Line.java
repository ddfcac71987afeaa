package org.marsad.intake.internal.jsonlines;

/**
 * One line of a file.
 *
 * @param number counted from 1
 * @param bytes without the line end; only the first ones where it is too long
 * @param length of the whole line, in bytes
 */
record Line(long number, byte[] bytes, long length) {
    boolean isTooLong() {
        return bytes.length < length;
    }
}
