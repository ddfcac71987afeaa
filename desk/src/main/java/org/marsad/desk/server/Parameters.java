package org.marsad.desk.server;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Month;

/** The query parameters of a request; what is wrong is refused by name. */
public final class Parameters {
    private final Context context;

    private Parameters(Context context) {
        this.context = context;
    }

    /**
     * @param known every parameter that the route takes
     * @throws RequestException when the request has another parameter, or one twice
     */
    public static Parameters of(Context context, String... known) {
        List<String> names = Arrays.asList(known);
        requireReadable(context.queryString());
        context.queryParamMap().forEach((name, values) -> {
            if (!names.contains(name)) {
                throw new RequestException(
                        400,
                        "unknown-parameter",
                        name,
                        name + " is no parameter here. There are " + String.join(", ", new TreeSet<>(names)) + ".");
            }
            if (values.size() > 1) {
                throw new RequestException(
                        400, "repeated-parameter", name, name + " is given " + values.size() + " times.");
            }
        });
        return new Parameters(context);
    }

    /** What cannot be read would count as not given, and the answer be one to another question. */
    private static void requireReadable(@Nullable String query) {
        if (query == null) {
            return;
        }
        for (String part : query.split("[&=]", -1)) {
            try {
                String plain = URLDecoder.decode(part, StandardCharsets.UTF_8);
                if (plain.indexOf('\uFFFD') < 0) {
                    continue;
                }
            } catch (IllegalArgumentException e) {
                // said below
            }
            throw new RequestException(
                    400, "wrong-encoding", null, "the query must be UTF-8 in percent-encoding (RFC 3986).");
        }
    }

    /** What is given for it, without blanks around; empty counts as not given. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** @throws RequestException when it is not given */
    public String get(String name) {
        return find(name)
                .orElseThrow(() -> new RequestException(400, "missing-parameter", name, name + " is missing."));
    }

    /** @throws RequestException when it is no day like 2024-09-18 */
    public Optional<LocalDate> findDay(String name) {
        return find(name).map(value -> {
            try {
                LocalDate day = LocalDate.parse(value);
                if (isCommon(day.getYear())) {
                    return day;
                }
            } catch (DateTimeException e) {
                // said below
            }
            throw RequestException.wrong(
                    name, name + " is " + value + ", which is no day. Maybe write it as 2024-09-18.");
        });
    }

    /** Days and instants are compared as texts, which years of four digits allow. */
    public static boolean isCommon(int year) {
        return year >= 0 && year <= 9999;
    }

    /** @throws RequestException when it is no month like 2024-09 */
    public Optional<Month> findMonth(String name) {
        return find(name).map(value -> {
            try {
                Month month = Month.parse(value);
                if (isCommon(month.yearMonth().getYear())) {
                    return month;
                }
            } catch (DateTimeException e) {
                // said below
            }
            throw RequestException.wrong(
                    name, name + " is " + value + ", which is no month. Maybe write it as 2024-09.");
        });
    }

    /** @throws RequestException when it is no whole number from {@code least} to {@code most} */
    public int number(String name, int least, int most, int otherwise) {
        Optional<String> given = find(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(given.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw RequestException.wrong(
                name, name + " is " + given.get() + ", which is no whole number from " + least + " to " + most + ".");
    }

    /** @throws RequestException when it is neither true nor false */
    public boolean yes(String name, boolean otherwise) {
        return choice(name, List.of("true", "false")).map(Boolean::valueOf).orElse(otherwise);
    }

    /** @throws RequestException when it is none of the choices */
    public Optional<String> choice(String name, Collection<String> choices) {
        Optional<String> given = find(name);
        given.ifPresent(value -> {
            if (!choices.contains(value)) {
                throw RequestException.wrong(
                        name, name + " is " + value + ", which is none of " + String.join(", ", choices) + ".");
            }
        });
        return given;
    }
}
