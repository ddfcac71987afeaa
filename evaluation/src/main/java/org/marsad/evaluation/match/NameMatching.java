package org.marsad.evaluation.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When two names mean the same actor or speaker.
 *
 * <p>The same name after normalisation and aliases; or bodies of the same state told at another grain (army,
 * gendarmerie, government); or unnamed groups or civilians of the same country; or the same speaking role in other
 * words (mayor, witness, security source). Immutable.
 */
public final class NameMatching {
    private final NameKey key;
    private final Map<String, Pattern> countries;
    private final List<String> stateBodies;
    private final Map<String, Pattern> roles;

    private NameMatching(
            NameKey key, Map<String, Pattern> countries, List<String> stateBodies, Map<String, Pattern> roles) {
        this.key = key;
        this.countries = countries;
        this.stateBodies = stateBodies;
        this.roles = roles;
    }

    /** The matching by the tables that ship with this module. */
    public static NameMatching standard() {
        Map<String, Pattern> countries = new LinkedHashMap<>();
        NameTables.column("countries.tsv").forEach(c -> countries.put(c, Pattern.compile("\\b" + c + "\\b")));
        Map<String, Pattern> roles = new LinkedHashMap<>();
        NameTables.rows("role-wordings.tsv").forEach(row -> roles.put(row.get(0), Pattern.compile(row.get(1))));
        return new NameMatching(NameKey.fromTables(), countries, NameTables.column("state-bodies.tsv"), roles);
    }

    /** The normalised form by which names are compared; empty for a missing name. */
    public String key(@Nullable String name) {
        return key.of(name);
    }

    /** Whether both names have the same, non-empty key. */
    public boolean sameName(@Nullable String a, @Nullable String b) {
        String keyA = key(a);
        return !keyA.isEmpty() && keyA.equals(key(b));
    }

    /** Whether a name is that of a country. */
    public boolean isCountry(String name) {
        return countries.containsKey(key(name));
    }

    /** Whether both names mean the same actor or speaker; {@code a} is the one that may name an unidentified group. */
    public boolean sameActor(@Nullable String a, @Nullable String b) {
        String keyA = key(a);
        String keyB = key(b);
        if (keyA.isEmpty() || keyB.isEmpty()) {
            return false;
        }
        return keyA.equals(keyB) || sameKindOfOneCountry(keyA, keyB) || sameRole(keyA, keyB);
    }

    private boolean sameKindOfOneCountry(String a, String b) {
        List<String> countriesOfA = countriesIn(a);
        if (countriesOfA.isEmpty() || !countriesOfA.equals(countriesIn(b))) {
            return false;
        }
        return (isStateBody(a) && isStateBody(b))
                || (a.contains("unidentified armed group") && b.contains("unidentified"))
                || (a.contains("civilians") && b.contains("civilians"));
    }

    private List<String> countriesIn(String key) {
        return countries.entrySet().stream()
                .filter(country -> country.getValue().matcher(key).find())
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isStateBody(String key) {
        return stateBodies.stream().anyMatch(key::contains);
    }

    private boolean sameRole(String a, String b) {
        Optional<String> roleOfA = role(a);
        return roleOfA.isPresent() && roleOfA.equals(role(b));
    }

    private Optional<String> role(String key) {
        return roles.entrySet().stream()
                .filter(role -> role.getValue().matcher(key).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
