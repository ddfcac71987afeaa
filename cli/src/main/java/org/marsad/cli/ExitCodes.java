package org.marsad.cli;

/** What the program tells its caller when it ends. The numbers are part of the contract with scripts. */
public final class ExitCodes {
    /** Every report was read whole. */
    public static final int ALL_READ = 0;

    /** No report could be read, or the program itself failed. */
    public static final int NONE_READ = 1;

    /** The command was used wrongly: an unknown option, a path that does not exist. */
    public static final int WRONG_USE = 2;

    /** Some reports could not be read, or only in part; the others were. */
    public static final int SOME_READ = 3;

    private ExitCodes() {}

    /**
     * The code for a run over several reports.
     *
     * @param whole number of reports read without anything missing
     * @param partial number of reports read only in part
     * @param unread number of reports that could not be read
     */
    public static int ofRun(long whole, long partial, long unread) {
        if (partial == 0 && unread == 0) {
            return ALL_READ;
        }
        return whole + partial == 0 ? NONE_READ : SOME_READ;
    }
}
