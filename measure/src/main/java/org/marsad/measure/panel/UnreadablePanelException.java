package org.marsad.measure.panel;

/** A table of which no panel can be made; the message names the file. */
public final class UnreadablePanelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnreadablePanelException(String message) {
        super(message);
    }
}
