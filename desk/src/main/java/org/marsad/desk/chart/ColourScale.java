package org.marsad.desk.chart;

import java.util.List;

/**
 * Classes of a figure with a colour each, from light for little to dark for much; they can be told apart without seeing colours.
 *
 * @param title what is shown, with its unit
 * @param from lower end of each class, ascending, the first 0
 * @param labels of the classes
 */
record ColourScale(String title, double[] from, List<String> labels) {
    private static final int[] COLOURS = {0xFFF8E5, 0xFEE5A8, 0xFDC46D, 0xF99B45, 0xEA6A2A, 0xC8401A, 0x932310, 0x560D0B
    };

    static ColourScale deaths(String title) {
        return new ColourScale(
                title,
                new double[] {0, 0.05, 0.25, 0.5, 1, 2.5, 5, 10},
                List.of("under 0.05", "0.05–0.25", "0.25–0.5", "0.5–1", "1–2.5", "2.5–5", "5–10", "10 or more"));
    }

    static ColourScale probability(String title) {
        return new ColourScale(
                title,
                new double[] {0, 0.01, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75},
                List.of("under 1 %", "1–5 %", "5–10 %", "10–20 %", "20–35 %", "35–50 %", "50–75 %", "75 % or more"));
    }

    int classes() {
        return from.length;
    }

    Colour colour(int type) {
        return new Colour(COLOURS[type]);
    }

    Colour of(double value) {
        int type = 0;
        while (type + 1 < from.length && value >= from[type + 1]) {
            type++;
        }
        return colour(type);
    }
}
