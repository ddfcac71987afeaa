package org.marsad.intake.internal;

/**
 * One report of a file that holds many.
 *
 * @param id that the file gives it, or that its place in the file gives it; not yet unique
 * @param name as messages show it
 * @param bytes its share of the file
 * @param drafting the work that is left to do
 */
public record Entry(String id, String name, long bytes, Drafting drafting) {
    /** Makes the draft; may be called on another thread. */
    @FunctionalInterface
    public interface Drafting {
        Draft draft() throws Unreadable;
    }

    /** An entry of which nothing can be read. */
    public static Entry broken(String name, long bytes, String kind, String message) {
        return new Entry("", name, bytes, () -> {
            throw new Unreadable(kind, message);
        });
    }
}
