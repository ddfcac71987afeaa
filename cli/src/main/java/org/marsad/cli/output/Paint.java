package org.marsad.cli.output;

/** Colours of the terminal, or none. */
public enum Paint {
    ON,
    OFF;

    private static final String ESCAPE = "\u001B[";

    public static Paint of(boolean wanted) {
        return wanted ? ON : OFF;
    }

    String heading(String words) {
        return paint("1;36", words);
    }

    String strong(String words) {
        return paint("1", words);
    }

    String faint(String words) {
        return paint("2", words);
    }

    String warning(String words) {
        return paint("33", words);
    }

    String mark(String words) {
        return paint("7", words);
    }

    private String paint(String code, String words) {
        return this == OFF || words.isEmpty() ? words : ESCAPE + code + "m" + words + ESCAPE + "0m";
    }
}
