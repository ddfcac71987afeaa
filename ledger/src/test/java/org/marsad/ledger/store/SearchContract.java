package org.marsad.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.ledger.search.FoundReport;
import org.marsad.ledger.search.QueryException;
import org.marsad.ledger.search.SearchResult;
import org.marsad.ledger.search.SearchResult.Position;
import org.marsad.ledger.search.SearchWords;
import org.marsad.model.Language;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.When;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;

/** What searching finds on either store. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class SearchContract {
    private static final Region REGION = RegionPack.sahel();
    private static final String TIMBUKTU_AR =
            "قُتل خمسة جنود في هجوم قرب تنبكتو، وأعلنت جماعة نصرة الإسلام والمسلمين مسؤوليتها عنه.";
    private static final String SUPPORT_AR =
            "وصلت قافلة محملة بالدعم الغذائي إلى كيدال، وقال المدعو محمد ولد أحمد إن السكان ينتظرون.";
    private static final String ROAD_AR = "السكان في القرية يطلبون الماء والكهرباء من الحكومة.";
    private static final String TIMBUKTU_FR =
            "L'armée a repris le camp de Tombouctou, a déclaré le maire Moussa Diallo. Le GSIM n'a rien dit.";
    private static final String GAO_EN = "Residents of Gao said \"the road is closed\". Amadou Kibsa, 34, saw it.";

    private static final int MANY = 1_500;

    private Ledger ledger;

    /** Address of a store that is new and empty. */
    abstract String newStore();

    @BeforeAll
    void fill() {
        ledger = Ledger.create(newStore(), REGION);
        ledger.keep(
                "test reader",
                List.of(
                        report("ar1", "2024-01-10", Language.AR, TIMBUKTU_AR),
                        report("ar2", "2024-02-10", Language.AR, SUPPORT_AR),
                        report("ar3", "2024-03-10", Language.AR, ROAD_AR),
                        report("fr1", "2024-04-10", Language.FR, TIMBUKTU_FR),
                        report("en1", null, Language.EN, GAO_EN),
                        TestReading.of("ev1")
                                .saying("Fighters came.")
                                .clash(TestReading.BER, "2024-05-06", "JNIM", "Military Forces of Mali", 4, "narrator")
                                .read()),
                List.of());
    }

    @AfterAll
    void close() {
        ledger.close();
    }

    private void keep(Reading... readings) {
        ledger.keep("test reader", List.of(readings), List.of());
    }

    /** A report without a title, so that what other tests look for does not find it. */
    private static Reading untitled(String id, String day, String text) {
        When published = When.day(LocalDate.parse(day));
        return new Reading(new Report(id, null, null, published, null, text), List.of(), List.of(), List.of());
    }

    private static Reading report(String id, String day, Language language, String text) {
        When published = day == null ? null : When.day(LocalDate.parse(day));
        return new Reading(
                new Report(id, "Note " + id, "Agency", published, language, text), List.of(), List.of(), List.of());
    }

    private SearchResult search(String words) {
        return ledger.search(words, ReportFilter.ALL, Position.START, 50);
    }

    private Set<String> found(String words) {
        return ids(search(words));
    }

    private static Set<String> ids(SearchResult result) {
        Set<String> ids = new TreeSet<>();
        result.reports().forEach(report -> ids.add(report.id()));
        return ids;
    }

    @ParameterizedTest
    @CsvSource({
        "Tombouctou, ar1 fr1",
        "timbuktu, ar1 fr1",
        "تمبكتو, ar1 fr1",
        "بتنبكتو, ar1 fr1",
        "JNIM, ar1 fr1 ev1",
        "gsim, ar1 fr1 ev1",
        "جماعة نصرة الإسلام والمسلمين, ar1 fr1 ev1",
        "Kidal, ar2",
        "كيدال, ar2",
        "جاو, en1",
        "غاو, en1",
    })
    void a_place_or_an_actor_is_found_under_all_its_names(String words, String reports) {
        assertThat(found(words)).containsExactlyInAnyOrder(reports.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"دعم, ar2", "الدعم, ar2", "بالدعم, ar2", "والدعم, ar2", "للدعم, ar2", "سكان, ar2 ar3", "كهرباء, ar3"})
    void an_arabic_word_is_found_with_and_without_the_article_and_nothing_else_is(String words, String reports) {
        assertThat(found(words)).containsExactlyInAnyOrder(reports.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "armee, fr1",
        "ARMÉE, fr1",
        "l'armée camp, fr1",
        "armée cheval, ''",
        "'\"camp de Tombouctou\"', fr1",
        "'\"camp de Timbuktu\"', ''",
        "'\"the road is closed\"', en1",
        "'\"road the\"', ''",
        "Timbuktu -armée, ar1",
        "-GSIM note, ar2 ar3 en1",
        "note -\"camp de\", ar1 ar2 ar3 en1",
        "fighters, ev1",
    })
    void words_are_all_required_phrases_stand_side_by_side_and_what_has_a_minus_is_left_out(
            String words, String reports) {
        assertThat(String.join(" ", found(words)))
                .isEqualTo(String.join(" ", new TreeSet<>(Set.of(reports.split(" ")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Moussa", "Diallo", "\"Moussa Diallo\"", "Kibsa", "Amadou", "محمد", "أحمد", "\"ولد أحمد\"", "_"})
    void private_names_are_not_found(String words) {
        if (words.equals("_")) {
            assertThatThrownBy(() -> search(words)).isInstanceOf(QueryException.class);
        } else {
            assertThat(found(words)).isEmpty();
        }
    }

    @Test
    void private_names_are_covered_in_what_is_shown() {
        FoundReport mayor = search("maire").reports().get(0);

        assertThat(mayor.snippet().text()).contains("le maire ███.").doesNotContain("Moussa", "Diallo");
    }

    @Test
    void the_words_that_were_searched_are_marked() {
        FoundReport report = search("JNIM Tombouctou").reports().stream()
                .filter(one -> one.id().equals("ar1"))
                .findFirst()
                .orElseThrow();

        String text = report.snippet().text();
        assertThat(report.snippet().marks())
                .extracting(mark -> text.substring(mark.begin(), mark.end()))
                .containsExactly("تنبكتو", "جماعة", "نصرة", "الإسلام", "والمسلمين");
    }

    @Test
    void a_found_report_leads_to_its_events() {
        FoundReport report = search("fighters").reports().get(0);

        assertThat(report.events()).hasSize(1);
        assertThat(report.events().get(0).place()).isEqualTo("Ber");
        assertThat(ledger.event(report.events().get(0).id(), null)).isPresent();
    }

    @Test
    void days_and_areas_narrow_the_search() {
        assertThat(ids(ledger.search(
                        "note",
                        ReportFilter.ALL.between(LocalDate.of(2024, 2, 10), LocalDate.of(2024, 3, 10)),
                        Position.START,
                        50)))
                .containsExactly("ar2", "ar3");
        assertThat(ids(ledger.search(
                        "note", ReportFilter.ALL.between(null, LocalDate.of(2024, 1, 31)), Position.START, 50)))
                .containsExactly("ar1");
        keep(TestReading.of("area")
                .saying("Weavers rested.")
                .naming(REGION.findPlace("mli-gao").orElseThrow())
                .read());
        assertThat(ids(ledger.search("weavers", ReportFilter.ofArea("MLI", "Gao"), Position.START, 50)))
                .containsExactly("area");
        assertThat(ids(ledger.search("weavers", ReportFilter.ofArea("MLI", null), Position.START, 50)))
                .containsExactly("area");
        assertThat(ids(ledger.search("weavers", ReportFilter.ofArea("NER", null), Position.START, 50)))
                .isEmpty();
    }

    @Test
    void the_newest_come_first_and_the_undated_last_where_they_answer_equally_well() {
        assertThat(search("note").reports())
                .extracting(FoundReport::id)
                .containsExactly("fr1", "ar3", "ar2", "ar1", "en1");
    }

    @Test
    void a_report_that_names_the_words_in_its_title_or_often_comes_first() {
        keep(
                untitled("passing", "2024-06-02", "A bridge was built, and a market."),
                untitled("about", "2024-06-01", "The market burned. The market was full."));

        assertThat(search("market").reports()).extracting(FoundReport::id).containsExactly("about", "passing");
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_without_a_report_twice() {
        List<Reading> many = new ArrayList<>();
        for (int i = 0; i < 337; i++) {
            many.add(untitled(
                    "m" + i,
                    LocalDate.of(2020, 1, 1).plusDays(i * 7 % 90).toString(),
                    "cattle ".repeat(1 + i % 7) + i));
        }
        ledger.keep("test reader", many, List.of());

        List<String> ids = new ArrayList<>();
        Position next = Position.START;
        while (next != null) {
            SearchResult page = ledger.search("cattle", ReportFilter.ALL, next, 30);
            page.reports().forEach(report -> ids.add(report.id()));
            next = page.next();
        }
        assertThat(ids).hasSize(337).doesNotHaveDuplicates();
    }

    /** PostgreSQL tries the newest reports itself where many answer, and asks its index where few do. */
    @Test
    void however_many_of_the_reports_answer_all_of_them_are_found_newest_first() {
        List<Reading> many = new ArrayList<>();
        LocalDate first = LocalDate.of(1990, 1, 1);
        for (int i = 0; i < MANY; i++) {
            String text = "frequentword number " + i + (i % 7 == 0 ? " commonword" : "")
                    + (i % 40 == 0 ? " sparseword" : "") + (i % 333 == 0 ? " rareword" : "");
            many.add(untitled("many" + i, first.plusDays(i).toString(), text));
        }
        ledger.keep("test reader", many, List.of());

        assertInOrder("frequentword", 1);
        assertInOrder("commonword", 7);
        assertInOrder("sparseword", 40);
        assertInOrder("rareword", 333);
    }

    private void assertInOrder(String word, int every) {
        List<String> wanted = new ArrayList<>();
        for (int i = MANY - 1; i >= 0; i--) {
            if (i % every == 0) {
                wanted.add("many" + i);
            }
        }
        List<String> found = new ArrayList<>();
        Position from = Position.START;
        while (from != null) {
            SearchResult page = ledger.search(word, ReportFilter.ALL, from, 30);
            page.reports().forEach(report -> found.add(report.id()));
            from = page.next();
        }
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void names_that_are_nearly_right_are_suggested_where_nothing_is_found() {
        assertThat(search("Tombuctoo").maybe()).contains("Timbuktu");
        assertThat(search("تمبكتوو").maybe()).contains("Timbuktu");
        assertThat(search("armée").maybe()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camp\" OR \"x",
                "camp AND",
                "camp OR NOT NEAR(",
                "NEAR(camp armee, 3)",
                "camp*",
                "^camp",
                "words:camp",
                "{words} : camp",
                "camp\\",
                "camp' --",
                "'; drop table report; --",
                "camp\u0000armee",
                "camp & | ! <-> (",
                "camp:*A",
                "\"\"camp\"\"",
                "\"camp",
                "-\"\" camp",
                "- camp",
                "camp -",
                "«camp",
                "camp \uD83D x",
                "camp 🛰",
                "\u202Ecamp",
                "((((((((((camp",
            })
    void signs_of_the_stores_query_languages_are_only_signs(String words) {
        assertThat(search(words).reports()).allMatch(report -> report.id().equals("fr1"));
    }

    @Test
    void what_cannot_be_searched_is_refused_with_the_reason() {
        assertThatThrownBy(() -> search("")).isInstanceOf(QueryException.class).hasMessageContaining("no letter");
        assertThatThrownBy(() -> search("*** \"\" \u0000")).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> search("-camp")).hasMessageContaining("not wanted");
        assertThatThrownBy(() -> search("x".repeat(1001))).hasMessageContaining("1001");
        assertThatThrownBy(() -> search("a ".repeat(40))).hasMessageContaining("32");
        assertThat(found("x".repeat(1000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_text_typed_by_anybody_breaks_nothing(long seed) {
        Random random = new Random(seed);
        String signs = "\"'()*:^&|!<>-+~{}[]\\/%_#;,. \u0000\n\u0640\u064B\u200Faبé1٣ßİﷺ漢ⵣ߁𐍈";
        for (int i = 0; i < 300; i++) {
            StringBuilder words = new StringBuilder("armee ");
            for (int j = random.nextInt(25); j >= 0; j--) {
                words.append(signs.charAt(random.nextInt(signs.length())));
            }
            try {
                assertThat(search(words.toString()).reports().size()).isLessThan(2);
            } catch (QueryException e) {
                assertThat(e).hasMessageContaining("32");
            }
        }
    }

    @Test
    void every_word_of_a_report_finds_it_unless_it_is_a_private_name() {
        SearchWords words = SearchWords.of(REGION);
        Random random = new Random(7);
        List<String> alphabet = List.of(
                "attaque",
                "Sévaré",
                "القرية",
                "والجيش",
                "n'est",
                "Côte d'Ivoire",
                "12",
                "٤٩",
                "aujourd'hui",
                "M5-RFP",
                "Œuvre",
                "ﻻ",
                "للجنة",
                "漢字",
                "ⵣⴰ",
                "ߒߞߏ",
                "ꬾa",
                "ǆ",
                "ʼx");
        for (int i = 0; i < 40; i++) {
            StringBuilder text = new StringBuilder("unique" + i);
            for (int j = 0; j < 12; j++) {
                text.append(' ').append(alphabet.get(random.nextInt(alphabet.size())));
            }
            Reading reading = untitled("p" + i, "2023-01-01", text.toString());
            keep(reading);
            String[] raw = text.toString().split(" ");
            List<String> keys = List.of(words.of(reading).split(" "));
            for (String word : raw) {
                if (!word.equals("d'Ivoire") && !word.equals("Côte")) {
                    assertThat(found("unique" + i + " " + word))
                            .as(word + " in " + keys)
                            .containsExactly("p" + i);
                }
            }
        }
    }

    @Test
    void reports_of_any_length_can_be_kept_and_are_found_by_their_beginning() {
        StringBuilder text = new StringBuilder("beginning ");
        for (int i = 0; i < 60_000; i++) {
            text.append(Integer.toString(i, 36)).append("漢字字 ");
        }
        text.append("x".repeat(5000)).append(" theend");
        keep(untitled("long", "2023-01-01", text.toString()));

        assertThat(found("beginning")).containsExactly("long");
        assertThat(found("theend")).isEmpty();
    }
}
