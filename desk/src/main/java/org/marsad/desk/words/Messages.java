package org.marsad.desk.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.marsad.model.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The messages of one subject in one language. */
public final class Messages {
    private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final String name;
    private final Map<String, Pattern> patterns = new TreeMap<>();

    private Messages(Language language, String name, JsonNode table) {
        this.language = language;
        this.name = name;
        table.properties()
                .forEach(entry -> patterns.put(
                        entry.getKey(), Pattern.parse(entry.getValue().asString())));
    }

    /** @param name of a table that there is: {@code brief} */
    public static Messages of(Language language, String name) {
        return LOADED.computeIfAbsent(language.code() + "/" + name, key -> load(language, name));
    }

    private static Messages load(Language language, String name) {
        String file = language.code() + "/" + name + ".json";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no table of messages " + file);
            }
            return new Messages(language, name, JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }

    /** Everything that the table may say. */
    List<String> words() {
        return patterns.values().stream().map(Pattern::words).toList();
    }

    /**
     * One message with its arguments put in.
     *
     * @param arguments names and values by turns; whole numbers choose plural forms
     * @throws IllegalArgumentException when there is no such message, or an argument is missing
     */
    public String say(String key, Object... arguments) {
        Map<String, Object> named = new TreeMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(String.valueOf(arguments[i]), arguments[i + 1]);
        }
        StringBuilder out = new StringBuilder();
        write(pattern(key), named, "", out);
        return out.toString();
    }

    private Pattern pattern(String key) {
        Pattern pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException(
                    "there is no message " + key + " in " + language.code() + "/" + name + ".json");
        }
        return pattern;
    }

    private void write(Pattern pattern, Map<String, Object> arguments, String number, StringBuilder out) {
        for (Pattern.Part part : pattern.parts()) {
            if (part instanceof Pattern.Literal literal) {
                out.append(literal.text());
            } else if (part instanceof Pattern.Argument argument) {
                Object value = value(arguments, argument.name());
                out.append(value instanceof Long || value instanceof Integer ? shown(value) : value);
            } else if (part instanceof Pattern.Hash) {
                out.append(number);
            } else if (part instanceof Pattern.Plural plural) {
                long count = ((Number) value(arguments, plural.name())).longValue();
                write(form(plural, count), arguments, shown(count), out);
            } else if (part instanceof Pattern.Select select) {
                String value = String.valueOf(value(arguments, select.name()));
                write(choice(select.cases(), value), arguments, number, out);
            }
        }
    }

    private Pattern form(Pattern.Plural plural, long count) {
        String exact = "=" + count;
        return choice(
                plural.forms(),
                plural.forms().containsKey(exact)
                        ? exact
                        : PluralForm.of(language, count).label());
    }

    /** Every choice has {@code other}: {@link Pattern#parse} sees to that. */
    private static Pattern choice(Map<String, Pattern> choices, String key) {
        Pattern chosen = choices.containsKey(key) ? choices.get(key) : choices.get("other");
        return Objects.requireNonNull(chosen);
    }

    private String shown(Object number) {
        return Numbers.of(language).whole(((Number) number).longValue());
    }

    private Object value(Map<String, Object> arguments, String argument) {
        Object value = arguments.get(argument);
        if (value == null) {
            throw new IllegalArgumentException("message " + name + " needs the argument " + argument);
        }
        return value;
    }
}
