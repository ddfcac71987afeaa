package org.marsad.evaluation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitIndexTest {
    @TempDir
    Path folder;

    private Path index(String content) throws IOException {
        return Files.writeString(folder.resolve("INDEX.tsv"), content);
    }

    @Test
    void oneOrSeveralSplitsAreChosen() throws IOException {
        Path index = index("id\tlang\tsplit\na\tar\tdev\nb\tar\ttest\nc\tfr\tdev\r\nshort\n");
        assertThat(SplitIndex.ids(index, "dev")).containsExactlyInAnyOrder("a", "c");
        assertThat(SplitIndex.ids(index, "dev,test")).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(SplitIndex.ids(index, "dev,dev")).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void aSplitThatNobodyIsInIsNamed() throws IOException {
        Path index = index("id\tsplit\na\tdev\n");
        assertThatThrownBy(() -> SplitIndex.ids(index, "tset"))
                .isInstanceOf(EvaluationInputException.class)
                .hasMessage(index + ": has no report in split \"tset\"");
    }

    @Test
    void aTableWithoutTheColumnAnEmptyOneAndAMissingOneAreNamed() throws IOException {
        Path index = index("id\tlang\na\tar\n");
        assertThatThrownBy(() -> SplitIndex.ids(index, "dev")).hasMessageContaining("no column \"split\": id\tlang");
        Path empty = Files.createFile(folder.resolve("empty.tsv"));
        assertThatThrownBy(() -> SplitIndex.ids(empty, "dev")).hasMessage(empty + ": is empty");
        Path missing = folder.resolve("missing.tsv");
        assertThatThrownBy(() -> SplitIndex.ids(missing, "dev")).hasMessage(missing + ": no such file");
    }
}
