package org.marsad.region;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where a pack's tables come from. */
interface PackSource {
    /** @throws PackException where there is no such table */
    byte[] bytes(String file);

    /** The pack of the Sahel, found on the class path by the path of its resources. */
    static PackSource sahel() {
        return file -> {
            String path = "org/marsad/regions/sahel/" + file;
            try (InputStream in = PackSource.class.getClassLoader().getResourceAsStream(path)) {
                if (in == null) {
                    throw new PackException(path
                            + " is not on the class path. Maybe the jar of the pack (marsad-region-sahel) is missing.");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new PackException("cannot read " + path, e);
            }
        };
    }

    static PackSource folder(Path dir) {
        return file -> {
            try {
                return Files.readAllBytes(dir.resolve(file));
            } catch (NoSuchFileException e) {
                throw new PackException(dir.resolve(file) + " is missing. Maybe the folder is not a pack.", e);
            } catch (IOException e) {
                throw new PackException("cannot read " + dir.resolve(file), e);
            }
        };
    }
}
