package org.marsad.intake.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of one report, to be opened when its turn comes. */
public sealed interface Document {
    /** As messages show it. */
    String name();

    InputStream open() throws IOException;

    /** On disk. */
    record OnDisk(String name, Path path) implements Document {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }

    /** In memory, as far as the limits allow. */
    record InMemory(String name, Bytes bytes) implements Document {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes.data());
        }
    }
}
