package org.marsad.reading.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.marsad.model.Language;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.TextSplitter;
import org.marsad.reading.text.Token;

/**
 * The notation of phrases in the tables, compiled to sequences of elements.
 *
 * <ul>
 *   <li>{@code word} – that word, by its key; hyphens and elisions separate words as in a text
 *   <li>{@code attaqu*} – any word beginning so
 *   <li>{@code (a|b c|d)} – one of these; {@code (a|b)?} – or nothing
 *   <li>{@code #} – a number in digits
 *   <li>{@code ~3} – up to three words of any kind within the sentence ({@code ~} is {@code ~3})
 *   <li>{@code {fr:attaquer}} – all forms of a verb, see {@link Inflection}
 * </ul>
 */
public final class PhrasePattern {
    /** One step of a phrase. */
    public record Element(Kind kind, String key, int length) {
        /** Kinds of steps. */
        public enum Kind {
            WORD,
            PREFIX,
            NUMBER,
            GAP
        }
    }

    /** One place in a form: any of some sequences, or nothing where it is optional. */
    public record Group(List<List<Element>> alternatives, boolean optional) {
        /** Nothing but words, in one way. */
        boolean isPlain() {
            return !optional
                    && alternatives.size() == 1
                    && alternatives.get(0).stream().allMatch(element -> element.kind() == Element.Kind.WORD);
        }
    }

    private final List<Group> groups;

    private PhrasePattern(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    public List<Group> groups() {
        return groups;
    }

    /** Compiles one form of a table. */
    public static PhrasePattern compile(String form, Language language) {
        List<Group> groups = new ArrayList<>();
        for (String part : splitTop(form.strip(), ' ')) {
            if (!part.isEmpty()) {
                groups.add(group(part, language));
            }
        }
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("a form must not be empty. Maybe there is one '|' too many.");
        }
        return new PhrasePattern(groups);
    }

    private static Group group(String part, Language language) {
        if (part.startsWith("(")) {
            boolean optional = part.endsWith(")?");
            if (!optional && !part.endsWith(")")) {
                throw new IllegalArgumentException("alternatives must end with ')' or ')?', but was " + part);
            }
            String inside = part.substring(1, part.length() - (optional ? 2 : 1));
            List<List<Element>> alternatives = new ArrayList<>();
            for (String alternative : splitTop(inside, '|')) {
                alternatives.addAll(sequences(compile(alternative, language)));
            }
            return new Group(alternatives, optional);
        }
        if (part.startsWith("{")) {
            List<List<Element>> forms = new ArrayList<>();
            for (String word : Inflection.expand(part)) {
                forms.add(words(word, language));
            }
            return new Group(forms, false);
        }
        if (part.startsWith("~")) {
            int length = part.length() == 1 ? 3 : Integer.parseInt(part.substring(1));
            return new Group(List.of(List.of(new Element(Element.Kind.GAP, "", length))), false);
        }
        if (part.equals("#")) {
            return new Group(List.of(List.of(new Element(Element.Kind.NUMBER, "", 1))), false);
        }
        return new Group(List.of(words(part, language)), false);
    }

    /** All sequences of a nested form. */
    private static List<List<Element>> sequences(PhrasePattern nested) {
        List<List<Element>> heads = new ArrayList<>();
        heads.add(List.of());
        for (Group group : nested.groups) {
            List<List<Element>> joined = new ArrayList<>();
            for (List<Element> head : heads) {
                for (List<Element> tail : group.alternatives()) {
                    List<Element> both = new ArrayList<>(head);
                    both.addAll(tail);
                    joined.add(both);
                }
                if (group.optional()) {
                    joined.add(head);
                }
            }
            heads = joined;
        }
        heads.removeIf(List::isEmpty);
        return heads;
    }

    private static List<Element> words(String words, Language language) {
        boolean prefix = words.endsWith("*");
        Text text = TextSplitter.split(prefix ? words.substring(0, words.length() - 1) : words, language);
        List<Element> elements = new ArrayList<>();
        for (Token token : text.tokens()) {
            boolean last = token.index() == text.size() - 1;
            elements.add(new Element(prefix && last ? Element.Kind.PREFIX : Element.Kind.WORD, token.key(), 1));
        }
        return elements;
    }

    /** Splits at a separator that stands outside parentheses and braces. */
    public static List<String> splitTop(String form, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            } else if (c == separator && depth == 0) {
                parts.add(form.substring(begin, i));
                begin = i + 1;
            }
        }
        if (depth != 0) {
            throw new IllegalArgumentException("parentheses do not close: " + form);
        }
        parts.add(form.substring(begin));
        return parts;
    }
}
