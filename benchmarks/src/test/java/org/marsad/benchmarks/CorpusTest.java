package org.marsad.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.model.Language;
import org.marsad.model.Report;

class CorpusTest {
    private static final Corpus SAMPLES = Corpus.in(Path.of("../samples"));

    @Test
    void holdsEverySampleAndNotItsDescription() {
        assertThat(SAMPLES.reports()).hasSize(39).extracting(Report::id).doesNotContain("README");
    }

    @Test
    void everySampleNamesItsLanguage() {
        assertThat(SAMPLES.only(Language.AR).reports()).hasSize(15);
        assertThat(SAMPLES.only(Language.EN).reports()).hasSize(12);
        assertThat(SAMPLES.only(Language.FR).reports()).hasSize(12);
    }

    @Test
    void everyReportHasASentenceAtLeast() {
        assertThat(SAMPLES.sentences()).isGreaterThan(39);
        assertThat(SAMPLES.characters()).isGreaterThan(39 * 200);
    }

    @Test
    void aFolderWithoutReportsIsRefusedByName(@TempDir Path empty) {
        assertThatThrownBy(() -> Corpus.in(empty)).hasMessageContaining(empty.toString());
    }
}
