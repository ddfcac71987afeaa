@org.jspecify.annotations.NullMarked
package org.marsad.reading.dates;
