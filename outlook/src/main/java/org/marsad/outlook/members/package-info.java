/** What a pooled forecast is made of: distributions that each look at the past in one way. */
@NullMarked
package org.marsad.outlook.members;

import org.jspecify.annotations.NullMarked;
