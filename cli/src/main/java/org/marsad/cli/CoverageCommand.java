package org.marsad.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.Ledger;
import org.marsad.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts the reports that look at an area. */
@Command(
        name = "coverage",
        description = {
            "Counts the kept reports that name places of an area, month by month, so that \"nothing is reported\"",
            "can be told from \"nothing was read\"."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  marsad coverage --area Gao", "  marsad coverage --area MLI --format json"})
final class CoverageCommand implements Callable<Integer> {
    @Mixin
    private final Store store = new Store();

    @Mixin
    private final AreaOption area = new AreaOption();

    @Mixin
    private final PrintedAs printed = new PrintedAs();

    @Mixin
    private final Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Region region = home.region(spec.commandLine().getErr());
        EventFilter filter = area.filter(region);
        String iso3 = filter.iso3();
        if (iso3 == null) {
            throw new ParameterException(
                    spec.commandLine(), "--area is missing. Maybe write --area MLI or --area Gao.");
        }
        SortedMap<String, Integer> months;
        try (Ledger ledger = store.read(region)) {
            months = ledger.coverage(iso3, filter.admin1());
        }
        if (!printed.isJson()) {
            out.print("month    reports\n");
        }
        months.forEach((month, reports) -> {
            boolean early = filter.from() != null
                    && month.compareTo(String.valueOf(filter.from()).substring(0, 7)) < 0;
            boolean late = filter.to() != null
                    && month.compareTo(String.valueOf(filter.to()).substring(0, 7)) > 0;
            if (!early && !late) {
                out.printf(
                        Locale.ROOT,
                        printed.isJson() ? "{\"month\":\"%s\",\"reports\":%d}\n" : "%s  %7d\n",
                        month,
                        reports);
            }
        });
        out.flush();
        return ExitCodes.ALL_READ;
    }
}
