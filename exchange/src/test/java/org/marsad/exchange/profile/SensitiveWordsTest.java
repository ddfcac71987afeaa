package org.marsad.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the district hospital",
                "Hôpital de Gao",
                "centre de santé de Djibo",
                "CSCOM",
                "école primaire",
                "élèves",
                "Students, pupils and teachers",
                "aid workers",
                "Médecins Sans Frontières",
                "International Committee of the Red Cross",
                "Displaced people and refugees",
                "camp de déplacés",
                "un forage",
                "points d'eau",
                "water tower",
                "بالمستشفى",
                "والمدرسة",
                "مخيم النازحين",
                "للاجئين",
                "عمال الإغاثة",
                "محطة المياه",
                "آبار"
            })
    void healthSchoolsAidWaterAndDisplacedPeopleAreProtected(String words) {
        assertThat(SensitiveWords.of(words)).isEqualTo(Sensitivity.PROTECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "military base",
                "an army convoy",
                "camp militaire",
                "le convoi",
                "poste de contrôle",
                "قاعدة عسكرية",
                "للقافلة",
                "الثكنة",
                "رتل"
            })
    void basesAndConvoysAreSites(String words) {
        assertThat(SensitiveWords.of(words)).isEqualTo(Sensitivity.SITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the village",
                "soldiers",
                "Military Forces of Mali",
                "marché",
                "المدينة",
                "جنود",
                "Bankass",
                "farewell",
                ""
            })
    void otherPlacesAndTargetsAreNot(String words) {
        assertThat(SensitiveWords.of(words)).isEqualTo(Sensitivity.USUAL);
    }
}
