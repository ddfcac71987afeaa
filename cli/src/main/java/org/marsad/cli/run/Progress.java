package org.marsad.cli.run;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Says how far a run has come. */
public interface Progress extends AutoCloseable {
    /** Nobody looks. */
    Progress NONE = bytes -> {};

    /** So many more bytes of input are done. */
    void done(long bytes);

    @Override
    default void close() {}

    /** A bar on standard error. */
    static Progress bar(long bytes) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("reading")
                .setUnit(" kB", 1 << 10)
                .setInitialMax(bytes)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
        return new Progress() {
            @Override
            public void done(long done) {
                bar.stepBy(done);
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }
}
