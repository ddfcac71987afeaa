package org.marsad.desk.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A message as a tree: words, arguments, and choices by plural form or by value, in the syntax of ICU's MessageFormat as far as our
 * messages use it ({@code {n}}, {@code {n, plural, =0 {…} one {…} other {…}}}, {@code {x, select, a {…} other {…}}}, {@code #}, and
 * {@code ''} for an apostrophe before a brace).
 */
record Pattern(List<Part> parts) {
    Pattern {
        parts = List.copyOf(parts);
    }

    /** All that it may say, whatever is put in. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                words.append(literal.text());
            } else if (part instanceof Plural plural) {
                plural.forms().values().forEach(form -> words.append(form.words()));
            } else if (part instanceof Select select) {
                select.cases().values().forEach(one -> words.append(one.words()));
            }
        }
        return words.toString();
    }

    /** A piece of a message. */
    sealed interface Part {}

    record Literal(String text) implements Part {}

    record Argument(String name) implements Part {}

    /** The number that the plural around it is about. */
    record Hash() implements Part {}

    record Plural(String name, Map<String, Pattern> forms) implements Part {}

    record Select(String name, Map<String, Pattern> cases) implements Part {}

    /** @throws IllegalArgumentException when it is no such message; the text says where */
    static Pattern parse(String text) {
        Parser parser = new Parser(text);
        Pattern pattern = parser.pattern(false);
        if (parser.at < text.length()) {
            throw parser.wrong("a brace is closed that was never opened");
        }
        return pattern;
    }

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        Pattern pattern(boolean inPlural) {
            List<Part> parts = new ArrayList<>();
            StringBuilder literal = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '}') {
                char c = text.charAt(at);
                if (c == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\'') {
                    literal.append('\'');
                    at += 2;
                } else if (c == '{' || (c == '#' && inPlural)) {
                    flush(parts, literal);
                    at++;
                    parts.add(c == '#' ? new Hash() : argument());
                } else {
                    literal.append(c);
                    at++;
                }
            }
            flush(parts, literal);
            return new Pattern(parts);
        }

        private static void flush(List<Part> parts, StringBuilder literal) {
            if (!literal.isEmpty()) {
                parts.add(new Literal(literal.toString()));
                literal.setLength(0);
            }
        }

        private Part argument() {
            String name = word();
            if (eat('}')) {
                return new Argument(name);
            }
            expect(',');
            String type = word();
            expect(',');
            Map<String, Pattern> choices = choices(type.equals("plural"));
            if (!choices.containsKey("other")) {
                throw wrong("the choice of " + name + " has no other");
            }
            return switch (type) {
                case "plural" -> new Plural(name, choices);
                case "select" -> new Select(name, choices);
                default -> throw wrong("there is no type " + type);
            };
        }

        private Map<String, Pattern> choices(boolean inPlural) {
            Map<String, Pattern> choices = new LinkedHashMap<>();
            while (!eat('}')) {
                String key = word();
                expect('{');
                choices.put(key, pattern(inPlural));
                expect('}');
            }
            return choices;
        }

        private String word() {
            blanks();
            int begin = at;
            while (at < text.length() && " ,{}\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (at == begin) {
                throw wrong("a name is missing");
            }
            String word = text.substring(begin, at);
            blanks();
            return word;
        }

        private void blanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        private boolean eat(char c) {
            blanks();
            if (at < text.length() && text.charAt(at) == c) {
                at++;
                return true;
            }
            return false;
        }

        private void expect(char c) {
            // blanks after a closed case belong to nothing, blanks within it to the words
            if (at < text.length() && text.charAt(at) == c) {
                at++;
            } else {
                throw wrong(c + " is missing");
            }
        }

        IllegalArgumentException wrong(String what) {
            return new IllegalArgumentException("message must be well formed, but at " + at + " " + what + ": " + text);
        }
    }
}
