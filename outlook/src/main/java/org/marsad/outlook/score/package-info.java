/** What a forecast was worth once the outcome is known. */
@NullMarked
package org.marsad.outlook.score;

import org.jspecify.annotations.NullMarked;
