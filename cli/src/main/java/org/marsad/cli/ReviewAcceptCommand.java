package org.marsad.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Closes what waits: two events stay two, an event keeps its place, an issue is known. */
@Command(
        name = "accept",
        description = "Closes what waits: two events stay two, an event keeps its place, an issue is known.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:decided", "1:the store failed, nothing is decided", "2:wrong use, or nothing to decide"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad review accept 3f2a… 9c01… --reason \"two raids, two days\"",
            "  marsad review accept 3f2a… --reason \"both villages were hit\"",
            "  marsad review accept issue-1d9e… --reason \"scan is unreadable, asked for another\""
        })
final class ReviewAcceptCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ReviewCommand review;

    @Parameters(
            index = "0",
            paramLabel = "EVENT|ISSUE",
            description = "An event, by its id or the beginning of it, or an issue.")
    @SuppressWarnings("NullAway.Init")
    private String what;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OTHER",
            description = "The event that may be the same; without it, every such event and the place are accepted.")
    private @Nullable String other;

    @Mixin
    private final Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        try (Ledger ledger = review.open(review.region())) {
            return deciding.decide(ledger, new Ruling.Accept(what, other));
        }
    }
}
