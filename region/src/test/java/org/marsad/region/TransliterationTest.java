package org.marsad.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;

class TransliterationTest {
    private static final Region SAHEL = RegionPack.sahel();
    private static final Transliteration TRANSLITERATION = Transliteration.of(SAHEL);
    private static final Path PAIRS = Path.of("../../shared/data/places/arabic_name_pairs.tsv");
    private static final double NEAR_DEGREES = 0.15;

    @ParameterizedTest
    @CsvSource({
        "Gourma-Rharous, غورما غاروس",
        "Djibo, دجيبو",
        "Tchintabaraden, تشينتابارادن",
        "Tillabéri, تيلابيري",
        "Banibangou, بانيبانغو",
        "Bankilaré, بانكيلاري"
    })
    void bothScriptsHaveTheSameConsonants(String latin, String arabic) {
        assertThat(Skeleton.of(latin)).isEqualTo(Skeleton.of(arabic)).isNotEmpty();
    }

    @Test
    void vowelsDecideBetweenTheSameConsonants() {
        SoundAlignment bankass = new SoundAlignment(NameKey.of("بانكاس"));
        assertThat(bankass.score("bankass")).isEqualTo(1);
        assertThat(bankass.score("bankass")).isGreaterThan(bankass.score("bounkous"));
        assertThat(bankass.score("bounkous")).isGreaterThan(bankass.score("tera"));
    }

    @ParameterizedTest
    @CsvSource({
        "تشينغودرار, NER, ner-chinagodrar",
        "بانيبانغو, NER, ner-banibangou",
        "النامبالا, MLI, mli-nampala",
        "تيساليت, MLI, mli-tessalit"
    })
    void aSpellingThatNoTableHasLeadsToThePlace(String arabic, String iso3, String id) {
        assertThat(TRANSLITERATION.candidates(arabic, Set.of(iso3), 3))
                .first()
                .satisfies(candidate -> assertThat(candidate.place().id()).isEqualTo(id));
    }

    @Test
    void onlyTheCountriesAskedForAreLookedIn() {
        assertThat(TRANSLITERATION.candidates("غاو", Set.of("BFA"), 9))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.place().country()).isEqualTo("BFA"));
        assertThat(TRANSLITERATION.candidates("غاو", Set.of("TGO"), 9)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "ا", "…", "123", "Gao"})
    void whatIsNoArabicNameGivesNothingOrThePlaceItself(String text) {
        assertThat(TRANSLITERATION.candidates(text, Set.of(), 5))
                .allSatisfy(c -> assertThat(c.score()).isBetween(0.0, 1.0));
    }

    /** Villages whose Arabic name was seen in print: their Latin names alone must lead back to them. */
    @Test
    void villagesAreFoundByTheirLatinNames() {
        List<Place> villages = SAHEL.places().stream()
                .filter(p -> p.kind() == PlaceKind.VILLAGE
                        && p.note().contains("ar: seen")
                        && p.latitude() != null
                        && Set.of("MLI", "NER", "BFA").contains(p.country()))
                .toList();
        long first = villages.stream()
                .filter(v -> isFirst(v.names(Language.AR).get(0), v.country(), v.latitude(), v.longitude()))
                .count();
        System.out.println(
                "Villages with an Arabic name seen in print: " + first + " of " + villages.size() + " found first");
        assertThat(villages).hasSizeGreaterThan(50);
        assertThat(first).isGreaterThanOrEqualTo(Math.round(villages.size() * 0.9));
    }

    /** Names with a link to Wikidata in {@code arabic_name_pairs.tsv}; those without are machine translations. */
    @Test
    void namesOfWikidataAreFound() throws IOException {
        assumeTrue(Files.exists(PAIRS), "needs " + PAIRS + ", which is not part of the project");
        Map<String, String> iso3 = Map.of("ML", "MLI", "NE", "NER", "BF", "BFA");
        Set<String> seen = new HashSet<>();
        int all = 0;
        int first = 0;
        for (String line : Files.readAllLines(PAIRS)) {
            String[] cells = line.split("\t", -1);
            // the cue word before a name is not part of it, nor is the country after it
            String arabic = cells[3].replaceAll("،.*", "").replaceAll("^(بلدية|محافظة) ", "");
            double latitude = cells[7].equals("wof-wd") ? Double.parseDouble(cells[4]) : 90;
            boolean isMaltese = latitude > 30;
            if (cells[6].equals("locality") && !isMaltese && seen.add(cells[0] + cells[2] + arabic)) {
                all++;
                first += isFirst(arabic, iso3.get(cells[0]), latitude, Double.parseDouble(cells[5])) ? 1 : 0;
            }
        }
        System.out.println("Names with a link to Wikidata: " + first + " of " + all + " found first");
        assertThat(all).isGreaterThan(75);
        assertThat(first).isGreaterThanOrEqualTo((int) (all * 0.9));
    }

    private static boolean isFirst(String arabic, String iso3, double latitude, double longitude) {
        return TRANSLITERATION.candidates(arabic, Set.of(iso3), 1).stream()
                .map(Transliteration.Candidate::place)
                .anyMatch(p -> p.latitude() != null
                        && Math.abs(p.latitude() - latitude) < NEAR_DEGREES
                        && Math.abs(p.longitude() - longitude) < NEAR_DEGREES);
    }
}
