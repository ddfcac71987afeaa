package org.marsad.outlook.views;

/** Is told how far a run has come. */
public interface Progress {
    Progress NONE = (what, done, all) -> {};

    /**
     * @param what is being done now
     * @param done steps that are finished
     * @param all steps that there are
     */
    void at(String what, int done, int all);
}
