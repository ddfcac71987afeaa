package org.marsad.reading.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.model.Language;
import org.marsad.reading.text.TextSplitter;
import org.marsad.region.GazetteerBuilder;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;

/** Names of settlements that no table has in the spelling of the text. */
class UnknownPlacesTest {
    private static final Region SAHEL = RegionPack.sahel();
    private static final MentionReader READER = new MentionReader(SAHEL);

    private static List<String> places(MentionReader reader, String text, Language language) {
        return reader.read(TextSplitter.split(text, language), null).places().stream()
                .map(mention -> mention.place().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "هاجم مسلحون قرية تونديبي في منطقة غاو شمال مالي., mli-tondibi",
        "قتل خمسة مدنيين في بلدة مالغورو في النيجر., ner-malgorou",
        "وقع الهجوم قرب قرية تيلابيت في مالي., mli-telabit"
    })
    void anArabicNameAfterAPlaceWordIsTracedToTheLatinOne(String text, String id) {
        assertThat(places(READER, text, Language.AR)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "هاجم مسلحون قرية نائية في مالي.",
                "هاجم مسلحون قرية صغيرة قرب غاو في مالي.",
                "هاجم المسلحون القرية ثم غادروا نحو غاو في مالي.",
                "قتل سكان قرية وأحرقت منازلهم في مالي.",
                "هاجم مسلحون قرية تقع قرب غاو في مالي.",
                "قال عمدة بلدة مجاورة في مالي إن الهجوم وقع ليلا."
            })
    void anAdjectiveOrAVerbAfterAPlaceWordIsNoPlace(String text) {
        assertThat(places(READER, text, Language.AR)).isSubsetOf("mli", "mli-gao", "mli-adm1-gao");
    }

    @Test
    void aNameOutsideTheCountriesOfTheReportIsNotTaken() {
        assertThat(places(READER, "هاجم مسلحون قرية تونديبي في السنغال.", Language.AR))
                .doesNotContain("mli-tondibi");
    }

    @Test
    void theGazetteerNamesVillagesThatThePackDoesNot(@TempDir Path folder) throws IOException {
        String rest = "\tP\tPPL\tML\t\t\t\t\t\t0\t\t250\tAfrica/Bamako\t2021-01-01\n";
        Files.writeString(
                folder.resolve("ML.txt"),
                "1\tKounsoum\tKounsoum\t\t15.532\t0.5667" + rest
                        + "2\tSiguidoro\tSiguidoro\t\t14.5\t-4.4" + rest
                        + "3\tSiguidoro\tSiguidoro\t\t13.5\t-5.9" + rest);
        Path index = folder.resolve("gazetteer.idx");
        new GazetteerBuilder(SAHEL).build(GazetteerBuilder.sources(folder), index, bytes -> {});
        MentionReader reader = new MentionReader(SAHEL.with(RegionPack.gazetteer(index)));
        assertThat(places(reader, "Gunmen attacked the village of Kounsoum in Mali.", Language.EN))
                .contains("gn:1");
        assertThat(places(reader, "Des hommes armés ont attaqué le village de Kounsoum, au Mali.", Language.FR))
                .contains("gn:1");
        // two villages of one name: the region decides, and without it nobody guesses
        assertThat(places(reader, "Gunmen attacked the village of Siguidoro in Mali.", Language.EN))
                .containsExactly("heard-mli-siguidoro", "mli");
        assertThat(places(reader, "Gunmen attacked the village of Siguidoro near Segou, in Mali.", Language.EN))
                .contains("gn:3");
        assertThat(places(READER, "Gunmen attacked the village of Kounsoum in Mali.", Language.EN))
                .containsExactly("heard-mli-kounsoum", "mli");
    }
}
