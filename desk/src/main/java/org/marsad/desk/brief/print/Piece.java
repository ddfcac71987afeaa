package org.marsad.desk.brief.print;

/**
 * Shaped text in one face.
 *
 * @param x left end, in points from the left end of its line
 * @param width in points
 */
record Piece(Face face, Face.Shaped shaped, Letters letters, double x, double width) {
    Piece movedTo(double other) {
        return new Piece(face, shaped, letters, other, width);
    }
}
