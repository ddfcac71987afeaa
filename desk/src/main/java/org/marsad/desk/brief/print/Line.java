package org.marsad.desk.brief.print;

import java.util.List;

/** One line of set text, its pieces from left to right. */
record Line(List<Piece> pieces, double width) {
    Line {
        pieces = List.copyOf(pieces);
    }
}
