package org.marsad.reading.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.marsad.model.Language;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.TextSplitter;

class NumberReaderProperties {
    private static final NumberReader EN = NumberReader.of(Language.EN);
    private static final NumberReader FR = NumberReader.of(Language.FR);
    private static final NumberReader AR = NumberReader.of(Language.AR);

    @Property(tries = 3000)
    void numbers_spelled_in_english_are_read_back(
            @ForAll @IntRange(min = 0, max = 9999) int number, @ForAll boolean and, @ForAll boolean hyphen) {
        String words = number == 0 ? "zero" : Spelled.english(number, and, hyphen);
        assertReads(EN, Language.EN, "They counted " + words + " people there.", number);
    }

    @Property(tries = 3000)
    void numbers_spelled_in_french_are_read_back(
            @ForAll @IntRange(min = 2, max = 9999) int number, @ForAll boolean swiss, @ForAll boolean hyphens) {
        String words = Spelled.french(number, swiss, hyphens);
        assertReads(FR, Language.FR, "Ils ont compté " + words + " personnes sur place.", number);
    }

    @Property(tries = 3000)
    void numbers_spelled_in_arabic_are_read_back(
            @ForAll @IntRange(min = 1, max = 9999) int number,
            @ForAll boolean women,
            @ForAll boolean oblique,
            @ForAll boolean oldHundred,
            @ForAll boolean apart) {
        String words = Spelled.arabic(number, women, oblique, oldHundred, apart);
        assertReads(AR, Language.AR, "أحصى الأهالي " + words + " هناك.", number);
        assertReads(AR, Language.AR, "أحصى الأهالي كذلك و" + words + " هناك.", number);
    }

    @Property(tries = 1000)
    void grouped_digits_are_read_back_in_every_language(
            @ForAll @IntRange(min = 0, max = 99_999_999) int number, @ForAll @IntRange(max = 5) int separator) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(" ,.\u00a0\u202f٬".charAt(separator));
        String digits = new DecimalFormat("#,###", symbols).format(number);
        for (NumberReader reader : List.of(EN, FR, AR)) {
            assertReads(reader, Language.FR, digits + " personnes", number);
        }
    }

    @Property(tries = 1000)
    void arabic_digits_are_read_back(@ForAll @IntRange(min = 0, max = 999_999) int number) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> digits.append((char) ('٠' + c - '0')));
        assertReads(AR, Language.AR, "أحصى الأهالي " + digits + " شخصا", number);
    }

    @Property(tries = 2000)
    void any_text_is_read_without_failing_and_quantities_stand_in_order(
            @ForAll @StringLength(max = 80) String characters, @ForAll @IntRange(max = 2) int language) {
        Language of = Language.values()[language];
        assertOrdered(reader(of), TextSplitter.split(characters, of));
    }

    @Property(tries = 2000)
    void any_row_of_number_words_is_read_without_failing(
            @ForAll List<@IntRange(max = 39) Integer> picks, @ForAll @IntRange(max = 2) int language) {
        Language of = Language.values()[language];
        String[] words = WORDS[language];
        StringBuilder text = new StringBuilder();
        picks.forEach(pick -> text.append(words[pick % words.length]).append(' '));
        assertOrdered(reader(of), TextSplitter.split(text.toString(), of));
    }

    private static final String[][] WORDS = {
        "و بين من إلى أكثر من حتى مئة وستة ألف ألفا آلاف مليون نصف ونصف 12 و12 30 % في المئة ، - / عشرون وعشرين أحد عشر الساعة الأول عدة مئات عشرات الآلاف على الأقل شهرا كيلومترا سنة 2015 رابع"
                .split(" "),
        "de à entre et plus de jusqu'à au moins cent mille million millions demi un une vingtaine dizaines de milliers quatre vingt dix 12 30 % , - / : h km ans 2015 premier quelques plusieurs ou peut-être environ"
                .split(" "),
        "from to between and more than up at least hundred thousand million half a dozen dozens of tens one two thirty 12 30 % , - / : th km years 2015 first several or perhaps about odd"
                .split(" ")
    };

    private static NumberReader reader(Language language) {
        return switch (language) {
            case AR -> AR;
            case FR -> FR;
            case EN -> EN;
        };
    }

    private static void assertOrdered(NumberReader reader, Text text) {
        int end = 0;
        for (Quantity quantity : reader.read(text)) {
            assertThat(quantity.firstToken()).isGreaterThanOrEqualTo(end);
            assertThat(quantity.lastToken())
                    .isGreaterThan(quantity.firstToken())
                    .isLessThanOrEqualTo(text.size());
            assertThat(text.token(quantity.lastToken() - 1).sentence())
                    .isEqualTo(text.token(quantity.firstToken()).sentence());
            end = quantity.lastToken();
        }
    }

    private static void assertReads(NumberReader reader, Language language, String words, int number) {
        Text text = TextSplitter.split(words, language);
        assertThat(reader.read(text)).as(words).singleElement().satisfies(quantity -> {
            assertThat(quantity.low()).isEqualTo(number);
            assertThat(quantity.high()).isEqualTo(number);
            assertThat(quantity.kind()).isEqualTo(Quantity.Kind.COUNT);
        });
    }
}
