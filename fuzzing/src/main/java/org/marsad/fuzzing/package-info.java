/**
 * What a fuzzer runs: one class for each kind of input, with the method that Jazzer calls. Each fails when an input makes
 * the program throw, or breaks what is always true of reports and readings.
 */
@NullMarked
package org.marsad.fuzzing;

import org.jspecify.annotations.NullMarked;
