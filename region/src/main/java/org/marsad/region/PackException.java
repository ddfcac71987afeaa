package org.marsad.region;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A region's pack that cannot be loaded; the message names file, line and column. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable PackProblem problem;

    PackException(PackProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public PackException(String message) {
        super(message);
        this.problem = null;
    }

    public PackException(String message, Throwable cause) {
        super(message, cause);
        this.problem = null;
    }

    /** Where it is, when it is in one row. */
    public Optional<PackProblem> problem() {
        return Optional.ofNullable(problem);
    }
}
