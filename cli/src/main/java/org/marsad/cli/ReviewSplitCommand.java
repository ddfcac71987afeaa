package org.marsad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Some reports of an event tell of another one. */
@Command(
        name = "split",
        description = "Some reports of an event tell of another one.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:decided", "1:the store failed, nothing is decided", "2:wrong use, or nothing to decide"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad review split 3f2a… fr07 --reason \"fr07 is about the raid of the week before\"",
            "  marsad review split 3f2a… fr07/e2 ar03/e1 --reason \"another village of the name\""
        })
final class ReviewSplitCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ReviewCommand review;

    @Parameters(index = "0", paramLabel = "EVENT", description = "An event, by its id or the beginning of it.")
    @SuppressWarnings("NullAway.Init")
    private String event;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "MEMBER",
            description = "Those that tell of another: REPORT, REPORT/EVENT or a key.")
    @SuppressWarnings("NullAway.Init")
    private List<String> members;

    @Mixin
    private final Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        try (Ledger ledger = review.open(review.region())) {
            return deciding.decide(ledger, new Ruling.Split(event, members));
        }
    }
}
