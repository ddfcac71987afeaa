/** Answers as JSON: events on the map, what was found, what waits for a person, measures, forecasts and score cards. */
@NullMarked
package org.marsad.desk.json;

import org.jspecify.annotations.NullMarked;
