package org.marsad.exchange.collection;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.table.CsvForm;
import org.marsad.exchange.table.CsvRow;

/**
 * Which column of a table of one's own holds what. Written as text, one {@code column = field} a line; lines that begin with
 * {@code @} say how the table is written, lines that begin with {@code # } are remarks.
 *
 * <pre>
 * @collection = field-office
 * @vintage = 2024-10
 * @date-format = dd/MM/yyyy
 * @delimiter = ;
 * @encoding = windows-1252
 * Incident no. = id
 * Jour = date
 * Morts = best
 * </pre>
 */
public final class Mapping {
    private static final List<String> SETTINGS =
            List.of("collection", "vintage", "date-format", "delimiter", "encoding");

    private final String name;
    private final Map<Field, String> columns = new EnumMap<>(Field.class);
    private String collection = "";
    private @Nullable String vintage;
    private CsvRow.@Nullable DayForm dayForm;
    private CsvForm form = CsvForm.USUAL;

    private Mapping(String name) {
        this.name = name;
    }

    /**
     * @param name how messages call the file
     * @throws MappingException naming the line that cannot be used, or the field that is missing
     */
    public static Mapping parse(String name, List<String> lines) {
        Mapping mapping = new Mapping(name);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.equals("#") && !line.startsWith("# ")) {
                mapping.add(i + 1, line);
            }
        }
        mapping.check();
        return mapping;
    }

    private void add(int number, String line) {
        int equals = line.lastIndexOf('=');
        if (equals < 1 || equals == line.length() - 1) {
            throw wrong(number, "\"" + line + "\" is no \"column = field\".");
        }
        String left = line.substring(0, equals).strip();
        String right = line.substring(equals + 1).strip();
        if (left.startsWith("@")) {
            set(number, left.substring(1).toLowerCase(Locale.ROOT), right);
            return;
        }
        Field field = Field.find(right.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> wrong(
                        number,
                        "field is \"" + right + "\", but must be one of " + String.join(", ", Field.labels()) + "."));
        String before = columns.put(field, left);
        if (before != null) {
            throw wrong(number, "field " + right + " is already column \"" + before + "\".");
        }
    }

    private void set(int number, String setting, String value) {
        switch (setting) {
            case "collection" -> collection = value;
            case "vintage" -> vintage = value;
            case "date-format" -> dayForm = dayForm(number, value);
            case "delimiter" ->
                form = new CsvForm(
                        delimiter(value)
                                .orElseThrow(() -> wrong(
                                        number,
                                        "delimiter is \"" + value + "\", but must be one character or \"tab\".")),
                        form.charset());
            case "encoding" -> form = new CsvForm(form.delimiter(), charset(number, value));
            default ->
                throw wrong(
                        number,
                        "setting is \"@" + setting + "\", but must be one of @" + String.join(", @", SETTINGS) + ".");
        }
    }

    /** The character meant by a word of the user: itself, or {@code tab}. */
    public static Optional<Character> delimiter(String word) {
        if (word.equalsIgnoreCase("tab") || word.equals("\\t")) {
            return Optional.of('\t');
        }
        return word.length() == 1 && "\"\r\n".indexOf(word.charAt(0)) < 0
                ? Optional.of(word.charAt(0))
                : Optional.empty();
    }

    private CsvRow.DayForm dayForm(int number, String pattern) {
        try {
            return Days.pattern(pattern);
        } catch (IllegalArgumentException e) {
            throw wrong(number, "date-format is \"" + pattern + "\": " + e.getMessage() + ". Maybe dd/MM/yyyy.");
        }
    }

    private Charset charset(int number, String encoding) {
        try {
            return Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            throw wrong(number, "encoding is \"" + encoding + "\", which is unknown. Maybe UTF-8 or windows-1252.");
        }
    }

    private void check() {
        if (!columns.containsKey(Field.ID)) {
            throw new MappingException(name + ": no column is the id, without which rows cannot be told apart.");
        }
        if (columns.containsKey(Field.DATE) == columns.containsKey(Field.FROM)) {
            throw new MappingException(name + ": one column must be the date, or one the first day (from).");
        }
        if (columns.containsKey(Field.DATE) && columns.containsKey(Field.TO)) {
            throw new MappingException(name + ": the last day (to) goes with from, not with date.");
        }
        if (columns.containsKey(Field.LATITUDE) != columns.containsKey(Field.LONGITUDE)) {
            throw new MappingException(name + ": latitude and longitude go together, but only one has a column.");
        }
        if (collection.isEmpty()) {
            throw new MappingException(
                    name + ": the collection has no name. Maybe add a line such as: @collection = field-office");
        }
    }

    private MappingException wrong(int number, String message) {
        return new MappingException(name + ", line " + number + ": " + message);
    }

    /** How the table is written. */
    public CsvForm form() {
        return form;
    }

    /** Name of the collection. */
    public String collection() {
        return collection;
    }

    /** Release of the collection, where the mapping tells it. */
    public Optional<String> vintage() {
        return Optional.ofNullable(vintage);
    }

    Map<Field, String> columns() {
        return columns;
    }

    /** The form of days, where it is not ISO's. */
    Optional<CsvRow.DayForm> dayForm() {
        return Optional.ofNullable(dayForm);
    }
}
