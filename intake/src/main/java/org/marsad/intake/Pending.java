package org.marsad.intake;

/** An input that was found and not yet read. Its work may be done on another thread than the one that found it. */
public interface Pending {
    /** Size on disk that this input stands for, in bytes; 0 where it is not known. For progress only. */
    long bytes();

    /** Does the work; call it once. Never throws on account of the input. */
    Taken take();
}
