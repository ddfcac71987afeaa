package org.marsad.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.model.Report;
import org.marsad.region.RegionPack;

/** Private persons are hidden, what they are is found: in each language, class of role by class. */
class PrivateNamesTest {
    private static final SearchWords WORDS = SearchWords.of(RegionPack.sahel());

    /** The words of a text as the index has them, hidden ones as {@link SearchWords#HIDDEN}. */
    private static List<String> indexed(String text) {
        return indexed(text, Set.of());
    }

    private static List<String> indexed(String text, Set<String> places) {
        Report report = new Report("r", null, null, null, null, text);
        return List.of(WORDS.of(report, places, Set.of()).split(" "));
    }

    private static List<String> hidden(String text) {
        List<Word> words = WordCutter.of(text, Integer.MAX_VALUE);
        List<String> keys = indexed(text);
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (keys.get(i).equals(SearchWords.HIDDEN)) {
                hidden.add(text.substring(words.get(i).begin(), words.get(i).end()));
            }
        }
        return hidden;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The mayor of Gao, Zobrak Quintel, was seized.        | Zobrak Quintel
                    Deputy prefect Zobrak Quintel left the town.         | Zobrak Quintel
                    The village chief ZOBRAK was shot by gunmen.         | ZOBRAK
                    The imam of the mosque, Sheikh Zobrak, called for calm. | Zobrak
                    A shepherd named Zobrak, 34, lost his herd.          | Zobrak
                    The hostage Zobrak Quintel was freed near Kidal.     | Zobrak Quintel
                    Le maire de Djibo, Zobrak Quintel, a été enlevé.     | Zobrak Quintel
                    Le préfet ZOBRAK a quitté la ville.                  | ZOBRAK
                    Le sous-préfet Zobrak a été tué par des hommes armés. | Zobrak
                    Le chef de village Zobrak Quintel refuse de partir.  | Zobrak Quintel
                    Un berger nommé Zobrak, âgé de 34 ans, a disparu.    | Zobrak
                    L'abbé Zobrak a été libéré à Gao.                    | Zobrak
                    وقال العمدة زبراك إن السكان غادروا البلدة            | زبراك
                    وقتل رئيس البلدية زبراك في الهجوم                    | زبراك
                    وقال شيخ القرية زبراك إن المسلحين غادروا             | زبراك
                    وقتل إمام المسجد زبراك في الهجوم                     | زبراك
                    وقال الوالي زبراك إن الجيش في المدينة                | زبراك
                    وتم الإفراج عن الرهينة زبراك في كيدال                | زبراك
                    وقال الراعي محمد ولد أحمد إن القطيع نهب               | محمد ولد أحمد
                    """)
    void a_name_beside_a_role_is_hidden_and_nothing_else_is(String text, String name) {
        assertThat(hidden(text)).containsExactly(name.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The mayor of Gao and the prefect met the imam and village chiefs | mayor prefect imam village chiefs gao
                    Le maire de Djibo, le préfet et un chef de village sont partis   | maire prefet chef village djibo
                    والتقى العمدة والوالي إمام المسجد وشيخ القرية في كيدال              | عمده والوالي امام مسجد وشيخ قريه كيدال
                    """)
    void roles_and_places_are_found_where_nobody_is_named(String text, String keys) {
        assertThat(hidden(text)).isEmpty();
        assertThat(indexed(text))
                .containsAll(List.of(keys.split(" ")).stream()
                        .map(key -> WordCutter.of(key, 1).get(0).key())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The fighters of JNIM and of Katiba Macina left Kidal for Tessalit on Monday
                    Les soldats des FAMa et le GSIM se sont affrontés à Tombouctou lundi
                    واشتبك الجيش المالي مع جماعة نصرة الإسلام والمسلمين أمام المسجد في تنبكتو يوم الاثنين
                    """)
    void actors_places_and_days_are_no_persons(String text) {
        assertThat(hidden(text)).isEmpty();
    }

    @Test
    void a_name_is_hidden_throughout_a_report_that_shows_once_that_it_is_one() {
        String text = "Zobrak was at home. The colonel Zobrak Quintel left. Quintel came back.";

        assertThat(hidden(text)).containsExactly("Zobrak", "Zobrak", "Quintel", "Quintel");
    }

    @Test
    void what_the_reader_took_for_a_place_is_no_person() {
        String text = "Gunmen came to Zobrak at night and left Zobrak at dawn.";

        assertThat(indexed(text)).doesNotContain("zobrak");
        assertThat(indexed(text, Set.of("Zobrak"))).contains("zobrak").doesNotContain(SearchWords.HIDDEN);
    }

    /** Limits that the documentation tells: if one of these is lifted, the text there must change. */
    @ParameterizedTest
    @CsvSource({"زبراك غادر البلدة, زبراك", "Zobrak left the town, zobrak"})
    void a_name_that_nothing_tells_from_a_word_is_found(String text, String key) {
        assertThat(indexed(text)).contains(key);
    }

    static Stream<String[]> rows() {
        return WordTable.lines("person-cues.tsv").stream().map(line -> line.split("\t", -1));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_row_of_the_table_hides_the_name_on_its_side_and_is_found_itself(String group, String side, String cue) {
        boolean arabic = Letters.isArabic(cue.charAt(0));
        String name = arabic ? "زبراك" : "ZOBRAK";
        String words = cue.replace("#", "34");
        String text = side.equals("after")
                ? (arabic ? "قال " : "and ") + words + " " + name
                : (arabic ? "قال " : "and ") + name + ", " + words + (arabic ? " 34" : "");
        String own = WordCutter.phrase(words);

        assertThat(String.join(" ", indexed(text))).contains(SearchWords.HIDDEN).contains(own);
        assertThat(hidden(text)).containsExactly(name);
        assertThat(group).isIn("office", "tradition", "rank", "address", "profession", "sufferer", "naming", "age");
    }
}
