/** The HTTP server, and what every resource needs of it: parameters, answers, ledgers. */
@NullMarked
package org.marsad.desk.server;

import org.jspecify.annotations.NullMarked;
