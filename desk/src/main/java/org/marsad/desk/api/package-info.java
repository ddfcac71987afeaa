/** The resources of the HTTP interface, one class a resource; {@code openapi.yaml} is their contract. */
@NullMarked
package org.marsad.desk.api;

import org.jspecify.annotations.NullMarked;
