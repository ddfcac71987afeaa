package org.marsad.cli;

import java.util.concurrent.Callable;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a decision back. */
@Command(
        name = "undo",
        description = {
            "Takes a decision back: everything is as if it had not been made, and both are kept.",
            "What later decisions rest on is refused; these are to be taken back first."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:decided", "1:the store failed, nothing is decided", "2:wrong use, or nothing to take back"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad event 3f2a… --history        # tells the numbers of decisions",
            "  marsad review undo 12 --reason \"clicked the wrong one\""
        })
final class ReviewUndoCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ReviewCommand review;

    @Parameters(index = "0", paramLabel = "NUMBER", description = "Number of the decision.")
    private int number;

    @Mixin
    private final Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        try (Ledger ledger = review.open(review.region())) {
            return deciding.decide(ledger, new Ruling.Undo(number, false));
        }
    }
}
