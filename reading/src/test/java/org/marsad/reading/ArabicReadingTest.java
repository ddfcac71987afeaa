package org.marsad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.model.Event;
import org.marsad.model.Language;
import org.marsad.model.Measure;
import org.marsad.model.Participant;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.Statement;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/** What Arabic grammar decides: who does, who suffers, who speaks, and what is no deed at all. */
class ArabicReadingTest {
    private static final Reader READER = SahelReader.READER;

    @Test
    void theMovementAndItsFightersMeanTheBodyNamedBefore() {
        Reading reading =
                read("أعلنت الحركة الوطنية لتحرير أزواد، أمس الأحد، أن مقاتليها سيطروا على قاعدة للجيش في تساليت. "
                        + "وقال الجيش إن الحركة خسرت عشرين مقاتلا.");

        assertThat(perpetrators(reading.events().get(0))).containsExactly("MNLA");
    }

    @Test
    void fightingWithSomebodyHasTwoSides() {
        Reading reading = read(
                "وفي تين هاما، دارت اشتباكات يوم الثلاثاء بين تنظيم الدولة الإسلامية وجماعة نصرة الإسلام والمسلمين.");

        Event clash = reading.events().get(0);
        assertThat(clash.subType()).isEqualTo(SubEventType.ARMED_CLASH);
        assertThat(perpetrators(clash)).containsExactly("Islamic State Sahel Province (ISSP)");
        assertThat(clash.targets()).extracting(p -> p.actor().name()).contains("JNIM");
    }

    @Test
    void theDateOfASpeechIsNotTheDateOfItsRecalledDeed() {
        Reading reading = read(
                "اتهمت منظمة هيومن رايتس ووتش، اليوم الاثنين، الجيش المالي بإعدام عشرة مدنيين في نامبالا يوم 25 فبراير.");

        When date = reading.events().get(0).date();
        assertThat(date).isNotNull();
        assertThat(date.from()).isEqualTo(LocalDate.of(2024, 2, 25));
        assertThat(killed(reading))
                .allSatisfy(statement ->
                        assertThat(statement.attribution().speaker().name()).isEqualTo("Human Rights Watch"));
    }

    @Test
    void controlOfASituationTakesNoPlace() {
        Reading reading = read("أكد الجيش المالي، أمس، أن الوضع في باماكو بات تحت السيطرة.");

        assertThat(reading.events()).isEmpty();
    }

    @Test
    void anAdjectiveIsNoGunman() {
        Reading reading = read("شن الجيش المالي، أمس الأحد، هجوما مسلحا على قرية قرب موبتي.");

        assertThat(perpetrators(reading.events().get(0))).containsExactly("Military Forces of Mali");
    }

    @Test
    void wrestlersWhoStormAFortressTellOfNoEvent() {
        Reading reading = read(
                "اقتحم مصارع دوسو الحلبة بهجوم خاطف على خصمه. وسقط بطل النيجر في المباراة النهائية بعد معركة طويلة، "
                        + "واحتفل المشجعون في المدرجات مع المدرب.");

        assertThat(reading.events()).isEmpty();
    }

    private static Reading read(String text) {
        return READER.read(new Report("test", null, null, When.day(LocalDate.of(2024, 4, 29)), Language.AR, text));
    }

    private static List<String> perpetrators(Event event) {
        return event.perpetrators().stream()
                .map(Participant::actor)
                .map(actor -> actor.name())
                .toList();
    }

    private static List<Statement> killed(Reading reading) {
        return reading.statements().stream()
                .filter(s -> s.detail() instanceof Measure m && m.about() == Measure.About.KILLED)
                .toList();
    }
}
