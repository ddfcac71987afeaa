package org.marsad.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.marsad.model.DataIssue.Severity;

class TroublesTest {
    private static String kind(IOException e) {
        assertThat(Troubles.issue("a.txt", e)).satisfies(issue -> {
            assertThat(issue.severity()).isEqualTo(Severity.UNREADABLE);
            assertThat(issue.message()).contains("a.txt");
        });
        return Troubles.issue("a.txt", e).kind();
    }

    @Test
    void namesWhatStoodInTheWay() {
        assertThat(kind(new AccessDeniedException("a.txt"))).isEqualTo("no-permission");
        assertThat(kind(new NoSuchFileException("a.txt"))).isEqualTo("not-found");
        assertThat(kind(new FileSystemLoopException("a.txt"))).isEqualTo("broken-link");
        assertThat(kind(new FileSystemException("a.txt", null, "Too many levels of symbolic links")))
                .isEqualTo("broken-link");
        assertThat(kind(new ZipException("invalid code"))).isEqualTo("broken-gzip");
        assertThat(kind(new EOFException("end"))).isEqualTo("broken-gzip");
        assertThat(kind(new IOException("the disk is gone"))).isEqualTo("input-error");
        assertThat(Troubles.issue("a.txt", new AccessDeniedException("a.txt")).message())
                .contains("chmod");
    }
}
