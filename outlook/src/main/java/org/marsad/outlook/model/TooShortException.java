package org.marsad.outlook.model;

/** A history has too few months for a model. */
public final class TooShortException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TooShortException(String model, int needed, int there) {
        super(model + " needs " + needed + " months of history, but there are " + there
                + ". Maybe forecast from a later month.");
    }
}
