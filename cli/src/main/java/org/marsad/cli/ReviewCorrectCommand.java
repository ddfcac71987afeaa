package org.marsad.cli;

import java.util.concurrent.Callable;
import org.marsad.ledger.review.Correcting;
import org.marsad.ledger.store.Field;
import org.marsad.ledger.store.Ledger;
import org.marsad.ledger.store.RefusedException;
import org.marsad.model.LedgerEvent;
import org.marsad.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts a field of an event right. */
@Command(
        name = "correct",
        description = "Puts a field of an event right. What the reports say is kept beside it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:decided", "1:the store failed, nothing is decided", "2:wrong use, or nothing to decide"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad review correct 3f2a… --field place --to تنبكتو --reason \"seen on site\"",
            "  marsad review correct 3f2a… --field place --to \"near Ber, Tombouctou\" --reason \"named by the mayor\"",
            "  marsad review correct 3f2a… --field date --to 2024-05-06/2024-05-07 --reason \"overnight\"",
            "  marsad review correct 3f2a… --field perpetrators --to \"JNIM; FLA\" --reason \"joint statement\"",
            "  marsad review correct 3f2a… --field sub_event_type --to Attack --reason \"no soldiers were there\""
        })
final class ReviewCorrectCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private ReviewCommand review;

    @Parameters(index = "0", paramLabel = "EVENT", description = "An event, by its id or the beginning of it.")
    @SuppressWarnings("NullAway.Init")
    private String event;

    @Option(
            names = "--field",
            required = true,
            paramLabel = "FIELD",
            description = "sub_event_type, date, place, perpetrators or targets.")
    @SuppressWarnings("NullAway.Init")
    private Field field;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "VALUE",
            description =
                    "The type's label; a day, month or year (2024-05-06, 2024-05, 2024) or two days with / between;"
                            + " a place or actors (with ; between) by id or by name in any of the languages. A date or place may"
                            + " be unknown, actors none.")
    @SuppressWarnings("NullAway.Init")
    private String value;

    @Mixin
    private final Deciding deciding = new Deciding();

    @Override
    public Integer call() {
        Region region = review.region();
        try (Ledger ledger = review.open(region)) {
            LedgerEvent about = ledger.event(event, null)
                    .orElseThrow(() -> new RefusedException(
                            "no event is called " + event + ", or several are. Maybe list them: marsad events"));
            return deciding.decide(ledger, new Correcting(region).of(about, field, value));
        }
    }
}
