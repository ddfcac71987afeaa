package org.marsad.evaluation.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.evaluation.Gloss;
import org.marsad.evaluation.Rounding;
import org.marsad.evaluation.accounts.KeyedClaim;
import org.marsad.evaluation.accounts.Standing;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How many claims of keys stand in the accounts of the ledger, and what became of the others. */
public final class AccountLines {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Map<String, Predicate<KeyedClaim>> SETS = sets();

    private AccountLines() {}

    private static Map<String, Predicate<KeyedClaim>> sets() {
        Map<String, Predicate<KeyedClaim>> sets = new LinkedHashMap<>();
        Predicate<KeyedClaim> clustered = claim -> claim.cluster() != null;
        sets.put("tolls of clusters", clustered.and(KeyedClaim::isToll));
        sets.put("claims of clusters", clustered);
        sets.put("tolls", KeyedClaim::isToll);
        sets.put("claims", claim -> true);
        return sets;
    }

    /** A table of fixed width. */
    public static List<String> table(List<KeyedClaim> claims) {
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-18s %4s", "set", "n"));
        for (Standing standing : Standing.values()) {
            head.append("  ").append(standing.label());
        }
        List<String> lines = new ArrayList<>(List.of(head + "  share  with victims"));
        SETS.forEach((name, set) -> {
            List<KeyedClaim> chosen = claims.stream().filter(set).toList();
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-18s %4d", name, chosen.size()));
            for (Standing standing : Standing.values()) {
                line.append(
                        String.format(Locale.ROOT, "  %" + standing.label().length() + "d", count(chosen, standing)));
            }
            lines.add(line + String.format(Locale.ROOT, "  %5s  %12d", share(chosen), withVictims(chosen)));
        });
        return lines;
    }

    /** A Markdown table for the documentation. */
    public static List<String> markdown(List<KeyedClaim> claims) {
        List<String> lines = new ArrayList<>();
        lines.add(row("| claims of the keys | all | ", Standing::label) + " | share | with the victims |");
        lines.add("|---|---:|" + "---:|".repeat(Standing.values().length + 2));
        SETS.forEach((name, set) -> {
            List<KeyedClaim> chosen = claims.stream().filter(set).toList();
            lines.add(row(
                            "| " + name + " | " + chosen.size() + " | ",
                            standing -> String.valueOf(count(chosen, standing)))
                    + " | " + share(chosen) + " | " + withVictims(chosen) + " |");
        });
        return lines;
    }

    private static String row(String beginning, Function<Standing, String> cell) {
        return beginning + Stream.of(Standing.values()).map(cell).collect(Collectors.joining(" | "));
    }

    /** One JSON object for each set. */
    public static List<String> json(List<KeyedClaim> claims) {
        List<String> lines = new ArrayList<>();
        SETS.forEach((name, set) -> {
            List<KeyedClaim> chosen = claims.stream().filter(set).toList();
            ObjectNode json = MAPPER.createObjectNode();
            json.put("set", name);
            json.put("all", chosen.size());
            for (Standing standing : Standing.values()) {
                json.put(standing.label().replace(' ', '_'), count(chosen, standing));
            }
            json.put("with_victims", withVictims(chosen));
            lines.add(json.toString());
        });
        return lines;
    }

    /** One line for each claim that does not stand, with its event and what became of it. */
    public static List<String> missed(List<KeyedClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.standing() != Standing.STANDS)
                .map(claim -> String.format(
                        Locale.ROOT,
                        "%-5s %-18s  %s | in %s",
                        claim.report(),
                        claim.standing().label(),
                        Gloss.of(claim.claim()),
                        Gloss.of(claim.event())))
                .toList();
    }

    private static long count(List<KeyedClaim> claims, Standing standing) {
        return claims.stream().filter(claim -> claim.standing() == standing).count();
    }

    private static long withVictims(List<KeyedClaim> claims) {
        return claims.stream().filter(KeyedClaim::victimsToo).count();
    }

    private static String share(List<KeyedClaim> claims) {
        return claims.isEmpty() ? "-" : Rounding.twoDigits((double) count(claims, Standing.STANDS) / claims.size());
    }
}
