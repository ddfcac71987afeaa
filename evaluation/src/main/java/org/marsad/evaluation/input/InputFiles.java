package org.marsad.evaluation.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Whole UTF-8 files, with every failure named. */
public final class InputFiles {
    private InputFiles() {}

    /**
     * Reads a file.
     *
     * @throws EvaluationInputException when there is no such file, or no UTF-8 text in it
     */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new EvaluationInputException(file.toString(), "not UTF-8", e);
        } catch (NoSuchFileException e) {
            throw new EvaluationInputException(file.toString(), "no such file", e);
        } catch (IOException e) {
            throw new EvaluationInputException(file.toString(), "cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
