package org.marsad.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.desk.brief.page.Block;
import org.marsad.desk.brief.page.Composer;
import org.marsad.desk.brief.page.Document;
import org.marsad.desk.brief.page.Run;
import org.marsad.exchange.profile.Profile;
import org.marsad.model.ActorRef;
import org.marsad.model.DatePrecision;
import org.marsad.model.Language;
import org.marsad.model.Measure;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.model.Stance;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/** Who denies what others say is told wherever that is told, however little room there is. */
class DenialsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

    @TempDir
    private static Path folder;

    private static Dispute.Side side(String speaker, int killed, Stance stance) {
        return new Dispute.Side(
                new Measure(
                        Measure.About.KILLED, new ActorRef("c", "Civilians"), null, null, killed, killed, false, false),
                stance,
                new Voice(new Speaker(null, speaker, SpeakerRole.OFFICIAL), null, false, List.of()),
                DAY);
    }

    private static Dispute dispute(Dispute.Side... sides) {
        When when = new When(DAY, DAY, DatePrecision.DAY, null, null);
        return new Dispute("e", SubEventType.ATTACK, when, null, Measure.About.KILLED, true, List.of(sides));
    }

    @ParameterizedTest
    @CsvSource({"6, a b c d x y", "4, a b x y", "3, a x y", "2, a x y", "1, a x y", "9, a b c d e x y"})
    void whoDeniesIsNeverLeftOutOfADisputeNorIsWhatTheyDeny(int room, String shown) {
        Dispute dispute = dispute(
                side("a", 10, Stance.ASSERTS),
                side("b", 11, Stance.CLAIMS),
                side("c", 12, Stance.REPORTS),
                side("d", 13, Stance.ESTIMATES),
                side("e", 14, Stance.CONFIRMS),
                side("x", 10, Stance.DENIES),
                side("y", 11, Stance.DOUBTS));

        assertThat(dispute.isDenied()).isTrue();
        assertThat(dispute.shown(room).stream()
                        .map(side -> side.voice().speaker().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shown);
    }

    @Test
    void aDisputeOfFiguresOnlyIsCutToTheRoom() {
        Dispute dispute = dispute(side("a", 10, Stance.ASSERTS), side("b", 11, Stance.CLAIMS));

        assertThat(dispute.isDenied()).isFalse();
        assertThat(dispute.shown(1)).hasSize(1);
    }

    @Test
    void whatIsDeniedIsSaidToBeDeniedInTheLineOfItsEventAlsoWhereHardlyAnythingHasRoom() {
        Brief brief = Briefs.make(Briefs.deniedAttacks(folder, 60), "MLI", "2023-05", Profile.INTERNAL);
        assertThat(brief.events().shown())
                .isNotEmpty()
                .allMatch(event ->
                        event.doers().stream().anyMatch(doer -> !doer.denies().isEmpty()));
        assertThat(brief.disputes().shown()).anyMatch(Dispute::isDenied);
        for (Language language : Language.values()) {
            Document crowded = Briefs.document(brief, language);
            Document least = new Composer(Briefs.REGION, language).compose(brief, document -> 1);
            for (Document document : List.of(crowded, least)) {
                assertThat(eventLines(document, language))
                        .isNotEmpty()
                        .allMatch(line -> line.contains(word(language)), "says who denies it");
            }
        }
    }

    private static String word(Language language) {
        return switch (language) {
            case AR -> "نفاه";
            case FR -> "démenti par";
            case EN -> "denied by";
        };
    }

    /** Only lines of events tell of sources. */
    private static List<String> eventLines(Document document, Language language) {
        Pattern sources = Pattern.compile(language == Language.AR ? "مصدر|مصادر" : "source");
        return Briefs.texts(document).stream()
                .filter(text -> text.look() == Block.Look.ITEM)
                .map(text -> text.runs().stream().map(Run::text).collect(Collectors.joining()))
                .filter(line -> sources.matcher(line).find())
                .toList();
    }
}
