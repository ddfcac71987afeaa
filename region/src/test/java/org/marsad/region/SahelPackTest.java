package org.marsad.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.Place;

/** The pack that ships. */
class SahelPackTest {
    private static final Region SAHEL = RegionPack.sahel();

    @Test
    void actorsHaveTheirFormsInThreeLanguages() {
        var fama = SAHEL.findActor("fama").orElseThrow();
        assertThat(fama.name()).isEqualTo("Military Forces of Mali");
        assertThat(fama.kind()).isEqualTo(ActorKind.STATE_FORCE);
        assertThat(fama.country()).isEqualTo("MLI");
        assertThat(fama.forms(Language.AR)).contains("الجيش المالي");
        assertThat(fama.forms(Language.FR)).contains("armée malienne");
        assertThat(fama.forms(Language.EN)).contains("Malian army");
    }

    @Test
    void theDisplayNameOfAPlaceComesFirst() {
        Place timbuktu = SAHEL.findPlace("mli-tombouctou").orElseThrow();
        assertThat(timbuktu.name()).isEqualTo("Timbuktu");
        assertThat(timbuktu.names(Language.AR)).startsWith("تمبكتو").contains("تنبكتو");
        assertThat(timbuktu.names(Language.FR)).startsWith("Tombouctou");
        assertThat(timbuktu.admin1()).isEqualTo("Tombouctou");
        assertThat(timbuktu.latitude()).isBetween(16.7, 16.8);
    }

    @Test
    void namesOfRegionsHaveNoAccentsInTheAdmin1Column() {
        assertThat(SAHEL.places())
                .allSatisfy(place ->
                        assertThat(place.admin1() == null ? "" : place.admin1()).matches("[A-Za-z' -]*"));
        assertThat(SAHEL.findPlace("mli-adm1-segou").orElseThrow().names(Language.FR))
                .anyMatch(n -> n.contains("Ségou"));
        assertThat(SAHEL.findPlace("mli-adm1-segou").orElseThrow().admin1()).isEqualTo("Segou");
    }

    @Test
    void aRegionOfTheNewFrameTellsTheOldOneItWasPartOf() {
        assertThat(SAHEL.findPlace("mli-adm1-bandiagara").orElseThrow().admin1())
                .isEqualTo("Mopti");
        assertThat(SAHEL.findPlace("bfa-adm1-liptako").orElseThrow().admin1()).isEqualTo("Sahel");
    }

    @Test
    void ordinaryWordsNeedContext() {
        assertThat(SAHEL.findPlace("bfa-you").orElseThrow().needsContext()).isTrue();
        assertThat(SAHEL.findPlace("mli-nampala").orElseThrow().needsContext()).isFalse();
    }

    @Test
    void countriesAndTheirRegionsAreFoundByCode() {
        assertThat(SAHEL.findCountry("NER").orElseThrow().name()).isEqualTo("Niger");
        assertThat(SAHEL.listAdmin1("NER"))
                .extracting(Place::name)
                .contains("Tillaberi", "Diffa")
                .hasSize(8);
    }

    @Test
    void subUnitsHangBelowTheirParent() {
        assertThat(SAHEL.listChildren("jnim")).extracting("id").contains("katiba-macina");
        assertThat(SAHEL.isWithin(SAHEL.findActor("katiba-macina").orElseThrow(), "jnim"))
                .isTrue();
        assertThat(SAHEL.isWithin(SAHEL.findActor("jnim").orElseThrow(), "katiba-macina"))
                .isFalse();
    }
}
