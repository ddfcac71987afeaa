package org.marsad.exchange.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.exchange.table.UnreadableTableException;
import org.marsad.model.RecordedEvent;

class MappedReaderTest {
    private static final List<String> LINES = List.of(
            "# What the field office writes",
            "@collection = field-office",
            "@date-format = dd/MM/yyyy",
            "@delimiter = ;",
            "@encoding = windows-1252",
            "N° = id",
            "Jour = date",
            "Lieu = place",
            "Lat. = latitude",
            "Long. = longitude",
            "Morts (min) = low",
            "Morts = best",
            "Pays = iso3");

    @Test
    void readsATableByItsMapping() {
        Mapping mapping = Mapping.parse("mapping.txt", LINES);
        byte[] table = ("N°;Jour;Lieu;Lat.;Long.;Morts (min);Morts;Pays;Remarque\n"
                        + "7;17/09/2024;Sévaré;14,53;-4,09;2;5;MLI;à vérifier\n")
                .getBytes(Charset.forName("windows-1252"));
        Reads read = Reads.of(new MappedReader(mapping, "2024-10"), table, mapping.form());
        assertThat(read.issues()).isEmpty();
        assertThat(read.events()).singleElement().satisfies(event -> {
            assertThat(event.collection()).isEqualTo("field-office");
            assertThat(event.vintage()).isEqualTo("2024-10");
            assertThat(event.id()).isEqualTo("7");
            assertThat(event.from()).isEqualTo(LocalDate.of(2024, 9, 17)).isEqualTo(event.to());
            assertThat(event.place()).isEqualTo("Sévaré");
            assertThat(event.latitude()).isEqualTo(14.53);
            assertThat(event.low()).isEqualTo(2);
            assertThat(event.best()).isEqualTo(5);
            assertThat(event.high()).isNull();
            assertThat(event.sideA()).isNull();
            assertThat(event.iso3()).isEqualTo("MLI");
        });
    }

    @Test
    void takesAMonthOrAYearAsAllOfIt() {
        Mapping mapping = Mapping.parse("m", List.of("@collection = c", "n = id", "when = date"));
        Reads read = Reads.of(new MappedReader(mapping, "1"), "n,when\n1,2024-02\n2,2023\n3,2024-09-17\n");
        assertThat(read.events())
                .extracting(RecordedEvent::to)
                .containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2023, 12, 31), LocalDate.of(2024, 9, 17));
    }

    @Test
    void namesAColumnThatTheTableDoesNotHave() {
        Mapping mapping = Mapping.parse("m", List.of("@collection = c", "n = id", "when = date", "dead = best"));
        assertThatThrownBy(() -> Reads.of(new MappedReader(mapping, "1"), "n,when,killed\n1,2024-02-01,3\n"))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessage("file.csv has no column dead. Its columns are: n, when, killed.");
    }

    @Test
    void refusesToGuessWhichOfTwoColumnsOfOneNameIsMeant() {
        Mapping mapping = Mapping.parse("m", List.of("@collection = c", "n = id", "when = date"));
        assertThatThrownBy(() -> Reads.of(new MappedReader(mapping, "1"), "n,when,When\n1,2024-02-01,2024-02-02\n"))
                .hasMessageStartingWith("file.csv has two columns when.");
    }

    @Test
    void namesDatesNumbersAndCountriesThatCannotBeRead() {
        Mapping mapping = Mapping.parse(
                "m", List.of("@collection = c", "n = id", "a = from", "b = to", "dead = best", "land = iso3"));
        Reads read = Reads.of(
                new MappedReader(mapping, "1"),
                "n,a,b,dead,land\n1,2024-13-01,2024-02-01,1,MLI\n2,2024-02-01,2024-02-03,\"1,200\",Mali\n3,,,1,MLI\n");
        assertThat(read.events()).extracting(RecordedEvent::id).containsExactly("2");
        assertThat(read.messages())
                .contains(
                        "line 2, a: \"2024-13-01\" is no date of the expected form.",
                        "line 3, dead: \"1,200\" is no whole number of 0 or more, and was kept as unknown.",
                        "line 3, land: \"Mali\" is no country of three letters (ISO 3166), and was kept as unknown.",
                        "line 4, a: there is no day that could be read; the row was left out.");
    }

    @Test
    void saysWhenLettersAreNotInTheEncodingThatWasGiven() {
        Mapping mapping = Mapping.parse("m", List.of("@collection = c", "n = id", "when = date", "where = place"));
        byte[] latin = "n,when,where\n1,2024-02-01,Sévaré\n".getBytes(Charset.forName("windows-1252"));
        Reads read = Reads.of(new MappedReader(mapping, "1"), latin, mapping.form());
        assertThat(read.messages()).singleElement().asString().contains("could not be decoded");
    }

    @Test
    void passesOverARowOfTags() {
        Mapping mapping = Mapping.parse("m", List.of("@collection = c", "n = id", "when = date"));
        Reads read = Reads.of(new MappedReader(mapping, "1"), "n,when\n#event+code,#date\n1,2024-02-01\n");
        assertThat(read.issues()).isEmpty();
        assertThat(read.events()).extracting(RecordedEvent::id).containsExactly("1");
    }

    @Test
    void aMappingThatCannotBeUsedSaysWhyAndWhere() {
        String c = "@collection = c";
        assertThatThrownBy(() -> Mapping.parse("m.txt", List.of(c, "n = id", "d = daet")))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("m.txt, line 3: field is \"daet\", but must be one of id, kind, date,");
        assertThatThrownBy(() -> Mapping.parse("m.txt", List.of(c, "just words")))
                .hasMessage("m.txt, line 2: \"just words\" is no \"column = field\".");
        assertThatThrownBy(() -> Mapping.parse("m.txt", List.of(c, "n = id", "m = id")))
                .hasMessage("m.txt, line 3: field id is already column \"n\".");
        assertThatThrownBy(() -> Mapping.parse("m.txt", List.of("@colection = c")))
                .hasMessageContaining("setting is \"@colection\"");
        assertThatThrownBy(() -> Mapping.parse("m.txt", List.of(c, "n = id")))
                .hasMessageContaining("one column must be the date");
        assertThatThrownBy(() -> Mapping.parse("m.txt", List.of(c, "d = date"))).hasMessageContaining("is the id");
        assertThatThrownBy(() -> Mapping.parse("m.txt", List.of("n = id", "d = date")))
                .hasMessageContaining("the collection has no name");
        assertThatThrownBy(() -> Mapping.parse("m.txt", List.of(c, "n = id", "d = date", "x = latitude")))
                .hasMessageContaining("latitude and longitude go together");
        assertThatThrownBy(() -> Mapping.parse("m.txt", List.of("@date-format = Tag")))
                .hasMessageContaining("Maybe dd/MM/yyyy");
        assertThatThrownBy(() -> Mapping.parse("m.txt", List.of("@date-format = MM/yyyy")))
                .hasMessageContaining("does not tell day, month and year");
        assertThatThrownBy(() -> Mapping.parse("m.txt", List.of("@encoding = utf-9")))
                .hasMessageContaining("Maybe UTF-8");
        assertThatThrownBy(() -> Mapping.parse("m.txt", List.of("@delimiter = ;;")))
                .hasMessageContaining("one character or \"tab\"");
    }

    @Test
    void aColumnMayBeCalledAsAnHxlTag() {
        Mapping mapping = Mapping.parse("m", List.of("# tags", "@collection = c", "#event+code = id", "#date = date"));
        Reads read = Reads.of(new MappedReader(mapping, "1"), "#event+code,#date\nX,2024-02-01\n");
        assertThat(read.events()).extracting(RecordedEvent::id).containsExactly("X");
    }
}
