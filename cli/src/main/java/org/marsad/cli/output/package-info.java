/** What a reading looks like: table for people, CSV and JSON for programs. Pure: readings in, text out. */
@NullMarked
package org.marsad.cli.output;

import org.jspecify.annotations.NullMarked;
