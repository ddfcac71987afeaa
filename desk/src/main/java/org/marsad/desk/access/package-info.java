/** Who may see and change what: roles, profiles, keys. */
@NullMarked
package org.marsad.desk.access;

import org.jspecify.annotations.NullMarked;
