/** The command line: wires the rooms together. Results go to standard output, progress and messages to standard error. */
@NullMarked
package org.marsad.cli;

import org.jspecify.annotations.NullMarked;
