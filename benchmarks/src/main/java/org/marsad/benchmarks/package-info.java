/** What reading costs, measured on the sample reports. */
@NullMarked
package org.marsad.benchmarks;

import org.jspecify.annotations.NullMarked;
