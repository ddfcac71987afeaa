package org.marsad.evaluation.input;

/** A key, index or prediction that cannot be used; the message begins with the file's name. */
public final class EvaluationInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EvaluationInputException(String where, String problem) {
        super(where + ": " + problem);
    }

    public EvaluationInputException(String where, String problem, Throwable cause) {
        super(where + ": " + problem, cause);
    }
}
