package org.marsad.cli.run;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.store.Watcher;

/** Shows on standard error, in one line that changes, how far work on a store has come. */
public final class Steps implements Watcher, AutoCloseable {
    private static final long NANOSECONDS_APART = 200_000_000;

    private final @Nullable PrintStream err;
    private final int width;
    private String step = "";
    private long shownAt;
    private boolean shown;

    private Steps(@Nullable PrintStream err, int width) {
        this.err = err;
        this.width = width;
    }

    /** @param wanted whether a person wants to see it; null where nothing was said: then where a person looks */
    public static Steps of(@Nullable Boolean wanted) {
        Terminal terminal = Terminal.ofThisProcess();
        boolean seen = wanted == null ? terminal.err() : wanted;
        return new Steps(seen ? System.err : null, terminal.width());
    }

    @Override
    public void at(String next, long done, long all) {
        long now = System.nanoTime();
        if (err == null || (next.equals(step) && done < all && now - shownAt < NANOSECONDS_APART)) {
            return;
        }
        step = next;
        shownAt = now;
        String line = next + (all > 1 ? String.format(" %,d of %,d (%d %%)", done, all, 100 * done / all) : "");
        print(line.length() < width ? line : line.substring(0, width - 1));
        shown = true;
    }

    private void print(String line) {
        if (err != null) {
            err.print("\r" + line + " ".repeat(Math.max(0, width - 1 - line.length())));
            err.flush();
        }
    }

    @Override
    public void close() {
        if (shown && err != null) {
            print("");
            err.print("\r");
            err.flush();
            shown = false;
        }
    }
}
