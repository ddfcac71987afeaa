package org.marsad.desk.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a token names the roles of who has it: a word or a list of words, {@code reader}, {@code reviewer}, {@code admin}, each with or without
 * {@code marsad-} before it. Other words there are other programs' roles.
 *
 * @param path names of claims, one inside the other, with dots between
 */
record RoleClaim(String path) {
    private static final String MARK = "marsad-";

    /** The highest that is named; {@link Role#ANYONE} where none is. */
    Role in(Map<String, Object> claims) {
        Role highest = Role.ANYONE;
        for (Object word : words(claims)) {
            Role role = role(String.valueOf(word));
            if (role.includes(highest)) {
                highest = role;
            }
        }
        return highest;
    }

    private Collection<?> words(Map<String, Object> claims) {
        @Nullable Object value = claims.containsKey(path) ? claims.get(path) : inside(claims);
        if (value instanceof Collection<?> many) {
            return many;
        }
        return value instanceof String one ? List.of(one.split("[ ,]+", -1)) : List.of();
    }

    private @Nullable Object inside(Map<String, Object> claims) {
        @Nullable Object value = claims;
        for (String name : path.split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }

    private static Role role(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return switch (plain.startsWith(MARK) ? plain.substring(MARK.length()) : plain) {
            case "reader" -> Role.READER;
            case "reviewer" -> Role.REVIEWER;
            case "admin" -> Role.ADMIN;
            default -> Role.ANYONE;
        };
    }
}
