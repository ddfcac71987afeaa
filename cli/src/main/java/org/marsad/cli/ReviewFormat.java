package org.marsad.cli;

/** How what needs a person is printed. */
enum ReviewFormat {
    TABLE,
    JSON
}
