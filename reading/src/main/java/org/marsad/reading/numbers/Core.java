package org.marsad.reading.numbers;

/**
 * A number without the words that bound it.
 *
 * @param begin first token
 * @param end one past its last token
 * @param low least value
 * @param high greatest value; {@link #OPEN} for "dozens"
 * @param scale the last word that multiplied it, or 1
 * @param form what kind of words it was read from
 */
record Core(int begin, int end, long low, long high, long scale, boolean approximate, Form form) {
    /** No greatest value. */
    static final long OPEN = Long.MAX_VALUE;

    enum Form {
        DIGITS("digits"),
        WORDS("words"),
        DECIMAL("decimal"),
        ORDINAL("ordinal"),
        VAGUE("vague"),
        SEVERAL("several"),
        COLLECTIVE("collective"),
        INTERVAL("interval"),
        RANGE("range"),
        DUAL("dual"),
        ARTICLE(Quantity.ARTICLE),
        ONE_OF(Quantity.ONE_OF);

        private final String rule;

        Form(String rule) {
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }

    static Core exact(int begin, int end, long value, long scale, Form form) {
        return new Core(begin, end, value, value, scale, false, form);
    }

    static Core open(int begin, int end, long low, Form form) {
        return new Core(begin, end, low, OPEN, 1, false, form);
    }

    static Core about(int begin, int end, long value) {
        return new Core(begin, end, value, value, 1, true, Form.COLLECTIVE);
    }

    /** Whether it is one plain number, as an interval's ends are. */
    boolean plain() {
        return low == high && (form == Form.DIGITS || form == Form.WORDS || form == Form.COLLECTIVE);
    }

    Core to(Core upper, long low) {
        return new Core(begin, upper.end, low, upper.high, 1, approximate || upper.approximate, Form.RANGE);
    }
}
