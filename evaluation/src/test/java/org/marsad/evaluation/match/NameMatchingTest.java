package org.marsad.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchingTest {
    private final NameMatching names = NameMatching.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ménaka                            | menaka
            Military Forces of Mali (2021-)   | military forces of mali 2021
            Malian Army                       | mali army
            Civilians (generic)               | civilians
            GSIM                              | group for support of islam and muslims
            Ｍａｌｉ                           | mali
            الجيش المالي                      | ''
            """)
    void aKeyIsPlainLatinWithoutDemonymAndAlias(String name, String key) {
        assertThat(names.key(name)).isEqualTo(key);
    }

    @Test
    void aMissingNameHasAnEmptyKeyAndIsNobody() {
        assertThat(names.key(null)).isEmpty();
        assertThat(names.sameName(null, null)).isFalse();
        assertThat(names.sameActor("", "")).isFalse();
    }

    @Test
    void accentsVanishButOtherMarksDivideWords() {
        assertThat(names.key("Libe\u0301ration")).isEqualTo("liberation");
        assertThat(names.key("a\uFE0Fb")).isEqualTo("a b");
        assertThat(names.key("a\u0334b")).isEqualTo("ab");
        assertThat(names.key("a\u0345b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JNIM                                | GSIM
            Wagner Group                        | Africa Corps
            Military Forces of Mali             | Government of Mali
            Malian gendarmerie                  | Military Forces of Mali
            Unidentified Armed Group (Niger)    | unidentified gunmen, Niger
            Civilians (Mali)                    | Malian civilians
            mayor of Djibo                      | a mayor
            resident                            | eyewitnesses
            narrator                            | outlet
            """)
    void theseAreTheSame(String a, String b) {
        assertThat(names.sameActor(a, b)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JNIM                                | Islamic State
            Military Forces of Mali             | Military Forces of Niger
            Military Forces of Mali             | Civilians (Mali)
            Police of Mali and Niger            | Police of Mali
            Unidentified Armed Group (Mali)     | Unidentified Armed Group (Niger)
            security source                     | military source
            mayor of Djibo                      | governor of Djibo
            """)
    void theseAreNot(String a, String b) {
        assertThat(names.sameActor(a, b)).isFalse();
    }

    @Test
    void onlyTheFirstNameMustBeAnArmedGroup() {
        assertThat(names.sameActor("Unidentified Armed Group (Mali)", "Unidentified (Mali)"))
                .isTrue();
        assertThat(names.sameActor("Unidentified (Mali)", "Unidentified Armed Group (Mali)"))
                .isFalse();
    }

    @Test
    void countriesAreKnownInAnyWriting() {
        assertThat(names.isCountry("BURKINA FASO")).isTrue();
        assertThat(names.isCountry("Gao")).isFalse();
    }
}
