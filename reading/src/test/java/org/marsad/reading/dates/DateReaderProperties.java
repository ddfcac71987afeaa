package org.marsad.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.marsad.model.Language;
import org.marsad.model.Span;
import org.marsad.model.When;
import org.marsad.reading.dates.DateMention.Kind;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.TextSplitter;

class DateReaderProperties {
    private static final DateReader EN = DateReader.of(Language.EN);
    private static final DateReader FR = DateReader.of(Language.FR);
    private static final DateReader AR = DateReader.of(Language.AR);

    private static final String[][] ARABIC_MONTHS = {
        {"يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"},
        {
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول"
        },
        {"يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"},
        {"جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"}
    };
    private static final String[] HIJRI = {
        "محرم",
        "صفر",
        "ربيع الأول",
        "ربيع الآخر",
        "جمادى الأولى",
        "جمادى الآخرة",
        "رجب",
        "شعبان",
        "رمضان",
        "شوال",
        "ذي القعدة",
        "ذي الحجة"
    };

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2040, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void english_dates_are_read_back(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 6) int form) {
        String[] forms = {
            "d MMMM yyyy",
            "MMMM d, yyyy",
            "EEEE d MMMM yyyy",
            "EEEE, MMMM d, yyyy",
            "yyyy-MM-dd",
            "dd.MM.yyyy",
            "d MMM yyyy"
        };
        assertReads(EN, Language.EN, "They met on " + shown(day, forms[form], Locale.ENGLISH) + " in Gao.", day);
    }

    @Property
    void french_dates_are_read_back(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 4) int form) {
        String[] forms = {"d MMMM yyyy", "EEEE d MMMM yyyy", "dd/MM/yyyy", "yyyy-MM-dd", "d.M.yyyy"};
        String words = shown(day, forms[form], Locale.FRENCH).replaceFirst("\\b1 (?=\\p{L})", "1er ");
        assertReads(FR, Language.FR, "Ils se sont vus le " + words + " à Gao.", day);
    }

    @Property
    void arabic_dates_are_read_back_in_all_sets_of_months(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 3) int set,
            @ForAll boolean slash,
            @ForAll boolean of,
            @ForAll boolean arabicDigits) {
        String month = ARABIC_MONTHS[set][day.getMonthValue() - 1]
                + (slash ? "/" + ARABIC_MONTHS[(set + 1) % 4][day.getMonthValue() - 1] : "");
        String words = day.getDayOfMonth() + (of ? " من " : " ") + month + " " + day.getYear();
        assertReads(AR, Language.AR, "التقوا يوم " + (arabicDigits ? digits(words) : words) + " في غاو.", day);
    }

    @Property
    void hijri_dates_are_read_back(
            @ForAll @IntRange(min = 1400, max = 1480) int year, @ForAll @IntRange(min = 1, max = 354) int dayOfYear) {
        HijrahDate date = HijrahDate.of(year, 1, 1).with(ChronoField.DAY_OF_YEAR, dayOfYear);
        String words =
                date.get(ChronoField.DAY_OF_MONTH) + " " + HIJRI[date.get(ChronoField.MONTH_OF_YEAR) - 1] + " " + year;
        assertReads(AR, Language.AR, "التقوا يوم " + words + " هـ في غاو.", LocalDate.from(date));
    }

    @Property
    void a_day_without_a_year_is_the_latest_before_publication(
            @ForAll("days") LocalDate published, @ForAll @IntRange(max = 350) int ago) {
        LocalDate day = published.minusDays(ago);
        if (day.getMonthValue() == 2 && day.getDayOfMonth() == 29) {
            return;
        }
        for (DateMention mention : List.of(
                only(EN, Language.EN, "on " + shown(day, "d MMMM", Locale.ENGLISH), published),
                only(FR, Language.FR, "le " + shown(day, "d MMMM", Locale.FRENCH), published),
                only(
                        AR,
                        Language.AR,
                        "في " + day.getDayOfMonth() + " " + ARABIC_MONTHS[2][day.getMonthValue() - 1],
                        published))) {
            assertThat(mention.when()).isNotNull();
            assertThat(mention.when().from()).isEqualTo(day);
            assertThat(mention.explicit()).isTrue();
        }
    }

    @Property
    void a_weekday_is_one_of_the_last_seven_days(@ForAll("days") LocalDate published, @ForAll DayOfWeek name) {
        String words = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH).format(name);
        LocalDate plain = only(FR, Language.FR, words, published).when().from();
        assertThat(plain).isBetween(published.minusDays(6), published);
        assertThat(plain.getDayOfWeek()).isEqualTo(name);
        LocalDate last =
                only(FR, Language.FR, words + " dernier", published).when().from();
        assertThat(last).isBetween(published.minusDays(7), published.minusDays(1));
        assertThat(last.getDayOfWeek()).isEqualTo(name);
    }

    @Property(tries = 2000)
    void any_text_is_read_without_failing_and_dates_stand_in_order(
            @ForAll @StringLength(max = 80) String characters, @ForAll @IntRange(max = 2) int language) {
        Language of = Language.values()[language];
        assertOrdered(reader(of), TextSplitter.split(characters, of));
    }

    @Property(tries = 3000)
    void any_row_of_date_words_is_read_without_failing(
            @ForAll List<@IntRange(max = 59) Integer> picks, @ForAll @IntRange(max = 2) int language) {
        Language of = Language.values()[language];
        StringBuilder text = new StringBuilder();
        picks.forEach(pick ->
                text.append(WORDS[language][pick % WORDS[language].length]).append(' '));
        assertOrdered(reader(of), TextSplitter.split(text.toString(), of));
    }

    private static final String[][] WORDS = {
        "يوم في من إلى بين و حتى منذ قبل بعد ذلك أمس اليوم الأحد والاثنين ليلة الماضي المقبل التالي 9 و10 31 30 2015 1445 هـ / - ، يناير شباط/فبراير رمضان آب الشهر الجاري عام مطلع نهاية أسبوع بيومين شهرين ثلاثة أيام الأخيرة كل صباح الخامس عشر 12/01/2020 29 فبراير"
                .split(" "),
        "le du au de à entre et dans la nuit jusqu'à depuis il y a hier mardi dimanche dernier suivant ce 9 10 31 29 février juin septembre 2015 / - , fin début mi mois même jours deux trois semaines plus tôt après avant veille lendemain chaque matin 12/01/2020 pendant de l'année l'an ramadan"
                .split(" "),
        "on the of to and between from since until for night overnight into yesterday Tuesday Sunday last next this following 9 10 31 29 February June May March 2015 / - , early mid late month same day days two three weeks earlier ago after before every morning 12/01/2020 year last Ramadan past few"
                .split(" ")
    };

    private static DateReader reader(Language language) {
        return switch (language) {
            case AR -> AR;
            case FR -> FR;
            case EN -> EN;
        };
    }

    private static void assertOrdered(DateReader reader, Text text) {
        When published = When.day(LocalDate.of(2024, 2, 29));
        int end = 0;
        for (DateMention mention : reader.read(text, published)) {
            assertThat(mention.firstToken()).isGreaterThanOrEqualTo(end);
            assertThat(mention.lastToken()).isGreaterThan(mention.firstToken()).isLessThanOrEqualTo(text.size());
            assertThat(text.token(mention.lastToken() - 1).sentence())
                    .isEqualTo(text.token(mention.firstToken()).sentence());
            if (mention.when() != null) {
                Span span = text.span(mention.firstToken(), mention.lastToken());
                assertThat(mention.when().span()).isEqualTo(span);
            }
            assertThat(DateReader.resolve(mention, published)).isNotNull();
            end = mention.lastToken();
        }
    }

    private static String shown(LocalDate day, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    private static String digits(String words) {
        StringBuilder arabic = new StringBuilder();
        for (char c : words.toCharArray()) {
            arabic.append(c >= '0' && c <= '9' ? (char) ('٠' + c - '0') : c);
        }
        return arabic.toString();
    }

    private static DateMention only(DateReader reader, Language language, String words, LocalDate published) {
        List<DateMention> found = reader.read(TextSplitter.split(words, language), When.day(published));
        assertThat(found).as(words).hasSize(1);
        return found.get(0);
    }

    private static void assertReads(DateReader reader, Language language, String words, LocalDate day) {
        DateMention mention = only(reader, language, words, LocalDate.of(2024, 9, 18));
        assertThat(mention.kind()).as(words).isEqualTo(Kind.ABSOLUTE);
        assertThat(mention.explicit()).as(words).isTrue();
        assertThat(mention.when()).as(words).isNotNull();
        assertThat(mention.when().from()).as(words).isEqualTo(day);
        assertThat(mention.when().to()).as(words).isEqualTo(day);
    }
}
