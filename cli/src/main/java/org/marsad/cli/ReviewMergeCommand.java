package org.marsad.cli;

import java.util.concurrent.Callable;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Two events are one. */
@Command(
        name = "merge",
        description = "Two events are one.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:decided", "1:the store failed, nothing is decided", "2:wrong use, or nothing to decide"},
        footerHeading = "%nExamples:%n",
        footer = {"  marsad review merge 3f2a… 9c01… --reason \"one ambush, told by two sides\""})
final class ReviewMergeCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ReviewCommand review;

    @Parameters(index = "0", paramLabel = "EVENT", description = "An event, by its id or the beginning of it.")
    @SuppressWarnings("NullAway.Init")
    private String event;

    @Parameters(index = "1", paramLabel = "OTHER", description = "The event that is the same.")
    @SuppressWarnings("NullAway.Init")
    private String other;

    @Mixin
    private final Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        try (Ledger ledger = review.open(review.region())) {
            return deciding.decide(ledger, new Ruling.Merge(event, other));
        }
    }
}
