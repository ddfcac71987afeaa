package org.marsad.desk.server;

import org.marsad.desk.access.Role;

/**
 * What can be asked of a desk.
 *
 * @param method of HTTP, as {@code GET}
 * @param path with its parts in braces, as {@code /api/v1/events/{id}}
 * @param least role that may ask it
 */
public record Route(String method, String path, Role least) {}
