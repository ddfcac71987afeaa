package org.marsad.evaluation.accounts;

/** Whether a claim of a key stands in the ledger, or on which step it was missed. */
public enum Standing {
    /** It is among the accounts of its event, under its speaker. */
    STANDS("stands"),
    /** Its report was read without its event. */
    EVENT_NOT_READ("event not read"),
    /** Its report was read without it. */
    CLAIM_NOT_READ("claim not read"),
    /** It was read as said by somebody else. */
    OTHER_SPEAKER("another speaker"),
    /** It was read as said of another event of the report, or of none. */
    OTHER_EVENT("another event"),
    /** It was read rightly, and yet the accounts lack it. */
    LOST("lost by the ledger");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
