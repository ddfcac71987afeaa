package org.marsad.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;

/** Names of organs that the pack puts together from adjectives and nouns. */
class NationalActorsTest {
    private static final Region SAHEL = RegionPack.sahel();
    private static final Map<Language, Map<String, Actor>> BY_FORM = byForm();

    private static Map<Language, Map<String, Actor>> byForm() {
        Map<Language, Map<String, Actor>> all = new HashMap<>();
        for (Language language : Language.values()) {
            Map<String, Actor> of = new HashMap<>();
            SAHEL.actors()
                    .forEach(actor ->
                            actor.forms(language).forEach(form -> of.put(form.toLowerCase(Locale.ROOT), actor)));
            all.put(language, of);
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "fr, soldats nigériens, fan",
        "fr, forces de défense et de sécurité nigériennes, fan",
        "fr, armée du Bénin, fab-benin",
        "fr, gendarmes burkinabè, gendarmerie-burkina",
        "fr, forces françaises, french-forces",
        "fr, armée danoise, army-denmark",
        "fr, ministère de la Défense du Niger, min-defence-niger",
        "fr, junte de Ouagadougou, junta-burkina",
        "fr, régime militaire au pouvoir au Niger, junta-niger",
        "fr, civils tchadiens, civilians-chad",
        "en, Nigerian troops, army-nigeria",
        "en, Mali's security forces, fama",
        "en, Czech soldiers, army-czech-republic",
        "en, Ghanaian army, gaf-ghana",
        "en, Burkina Faso's defence ministry, min-defence-burkina",
        "en, United States' troops, us-forces",
        "en, Malian villagers, civilians-mali",
        "ar, القوات النيجرية, fan",
        "ar, الجيش البوركينابي, fabf",
        "ar, الجيش البوركيني, fabf",
        "ar, جنود نيجريين, fan",
        "ar, الجنود الماليون, fama",
        "ar, القوات الأمريكية, us-forces",
        "ar, القوات الأميركية, us-forces",
        "ar, جنود روس, russian-forces",
        "ar, الدرك البوركيني, gendarmerie-burkina",
        "ar, وزارة الدفاع النيجرية, min-defence-niger",
        "ar, المجلس العسكري الحاكم في النيجر, junta-niger",
        "ar, مدنيين ماليين, civilians-mali",
        "ar, الحرس الرئاسي في النيجر, presidential-guard-niger"
    })
    void anAdjectiveAndANounNameAnOrganOfTheState(String language, String form, String id) {
        Actor actor = BY_FORM.get(Language.ofTag(language).orElseThrow()).get(form.toLowerCase(Locale.ROOT));
        assertThat(actor).as(form).isNotNull();
        assertThat(actor.id()).isEqualTo(id);
    }

    @Test
    void nigerAndNigeriaAreNeverTheSame() {
        assertThat(BY_FORM.get(Language.FR).get("armée nigérienne").id()).isEqualTo("fan");
        assertThat(BY_FORM.get(Language.FR).get("armée nigériane").id()).isEqualTo("army-nigeria");
        assertThat(BY_FORM.get(Language.AR).get("الجيش النيجري").id()).isEqualTo("fan");
        assertThat(BY_FORM.get(Language.AR).get("الجيش النيجيري").id()).isEqualTo("army-nigeria");
    }

    @Test
    void noFormNamesTwoActors() {
        for (Language language : Language.values()) {
            Map<String, String> seen = new HashMap<>();
            for (Actor actor : SAHEL.actors()) {
                for (String form : actor.forms(language)) {
                    String before = seen.put(form, actor.id());
                    assertThat(before == null || before.equals(actor.id()))
                            .as("%s names %s and %s", form, before, actor.id())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aNameThatThePackSpellsOutIsNotTakenByAnArmy() {
        assertThat(BY_FORM.get(Language.EN).get("libyan national army").id()).isEqualTo("lna");
    }

    @ParameterizedTest
    @CsvSource({
        "soldiers, MLI, Military Forces of Mali",
        "police-officers, NER, Police Forces of Niger",
        "gov-generic, BFA, Government of Burkina Faso",
        "villagers, NER, Civilians (Niger)",
        "fulani, MLI, Civilians (Mali)",
        "unidentified-armed, BFA, Unidentified Armed Group (Burkina Faso)",
        "jihadist-generic, MLI, Unidentified Armed Group (Mali)",
        "protesters, NER, Protesters (Niger)",
        "peacekeepers, MLI, MINUSMA"
    })
    void aGenericActorIsThatOfTheCountry(String generic, String iso3, String name) {
        Actor actor = SAHEL.findActor(generic).orElseThrow();
        assertThat(SAHEL.findNational(actor, iso3)).map(Actor::name).hasValue(name);
    }

    @Test
    void aNamedGroupIsNotThatOfACountry() {
        assertThat(SAHEL.findNational(SAHEL.findActor("jnim").orElseThrow(), "MLI"))
                .isEmpty();
    }

    @Test
    void armiesFromOutsideTheRegionAreForeignForces() {
        assertThat(SAHEL.findNational("army", "DNK").orElseThrow().kind()).isEqualTo(ActorKind.FOREIGN_FORCE);
        assertThat(SAHEL.findNational("army", "TCD").orElseThrow().kind()).isEqualTo(ActorKind.STATE_FORCE);
    }

    @Test
    void organsHangBelowTheirArmyOrGovernment() {
        assertThat(SAHEL.isWithin(SAHEL.findNational("special-forces", "FRA").orElseThrow(), "gov-france"))
                .isTrue();
    }

    @Test
    void theIslamicStateIsItsBranchOfThePlace() {
        Actor islamicState = SAHEL.findActor("is-central").orElseThrow();
        assertThat(SAHEL.resolve(islamicState, "MLI", null).id()).isEqualTo("issp");
        assertThat(SAHEL.resolve(islamicState, "NER", "Tillaberi").id()).isEqualTo("issp");
        assertThat(SAHEL.resolve(islamicState, "NER", "Diffa").id()).isEqualTo("iswap");
        assertThat(SAHEL.resolve(islamicState, "SYR", null)).isEqualTo(islamicState);
        assertThat(SAHEL.resolve(SAHEL.findActor("soldiers").orElseThrow(), "MLI", null)
                        .id())
                .isEqualTo("fama");
    }
}
