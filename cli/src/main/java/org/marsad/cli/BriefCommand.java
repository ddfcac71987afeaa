package org.marsad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.brief.Brief;
import org.marsad.desk.brief.BriefException;
import org.marsad.desk.brief.BriefMaker;
import org.marsad.desk.brief.Outlook;
import org.marsad.desk.brief.Outlooks;
import org.marsad.desk.brief.Scope;
import org.marsad.desk.brief.page.Composer;
import org.marsad.desk.brief.print.BriefForm;
import org.marsad.desk.brief.print.PrintException;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.Language;
import org.marsad.model.Month;
import org.marsad.region.NamedArea;
import org.marsad.region.Region;
import org.marsad.region.UnknownAreaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes two pages about a month in an area. */
@Command(
        name = "brief",
        description = {
            "Writes two pages about a month in an area: what changed, the main events, the people concerned, figures that are"
                    + " disputed, the outlook, and what is not known. Every figure leads to the sentence of a report, or to a count"
                    + " of the ledger; nothing is averaged away and forecasts are said to be a model's."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  marsad brief --area Mali --month 2023-09 --language fr -o mali.pdf",
            "  marsad brief --area Gao --language ar --format pdf -o gao.pdf",
            "  marsad brief --area BFA --month 2022-09 --profile partner > brief.html"
        })
final class BriefCommand implements Callable<Integer> {
    @Option(
            names = "--area",
            paramLabel = "AREA",
            description =
                    "A country (MLI or Mali) or one of its first-level units (Gao, MLI/Gao); by default the region.")
    private @Nullable String area;

    @Option(
            names = "--month",
            paramLabel = "MONTH",
            description = "As 2023-09; by default the last with an event of the area.")
    private @Nullable String month;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "ar, fr or en; by default that of your locale, or else en.")
    private @Nullable String language;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html, pdf or json; by default what the ending of FILE says, or else html.")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "internal",
            description = "Whom it is for: internal (default), partner or public.")
    @SuppressWarnings("NullAway.Init")
    private Profile profile;

    @Mixin
    private final Store store = new Store();

    @Mixin
    private final Home home = new Home();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter messages = spec.commandLine().getErr();
        Language words = language();
        BriefForm form = form();
        if (form == BriefForm.PDF && output == null) {
            throw wrongUse("--format is pdf, which is no text for a terminal. Maybe say where it goes: -o brief.pdf");
        }
        Month wanted = wantedMonth();
        Region region = home.region(messages);
        NamedArea named = area(region);
        byte[] bytes;
        try (Ledger ledger = store.read(region)) {
            BriefMaker maker = new BriefMaker(region, LocalDate.now(ZoneOffset.UTC));
            String iso3 = named == null ? null : named.iso3();
            String admin1 = named == null ? null : named.admin1();
            Month chosen = wanted != null ? wanted : maker.lastMonth(ledger, iso3, admin1);
            Scope scope = new Scope(iso3, admin1, chosen);
            maker.check(scope);
            // beside the reading of events, which takes about as long where there are many
            CompletableFuture<List<Outlook>> outlook =
                    CompletableFuture.supplyAsync(() -> Outlooks.of(region).make(scope));
            Brief brief = maker.make(ledger, scope, profile, outlook::join, step -> say(step, messages));
            if (brief.gaps().unread().contains(chosen)) {
                messages.println(
                        "marsad: no report that looks at this area was read for " + chosen + "; the brief says so.");
            }
            bytes = form.write(brief, new Composer(region, words));
        } catch (BriefException e) {
            throw wrongUse("month".equals(e.field()) ? "--" + e.getMessage() : String.valueOf(e.getMessage()));
        } catch (PrintException e) {
            messages.println("marsad: " + e.getMessage());
            return ExitCodes.NONE_READ;
        }
        return deliver(bytes, messages);
    }

    private static void say(BriefMaker.Step step, PrintWriter messages) {
        messages.println("marsad: "
                + switch (step) {
                    case EVENTS -> "looking at thirteen months of events ...";
                    case SOURCES -> "finding where the figures stand ...";
                    case OUTLOOK -> "asking the model what may come ...";
                });
        messages.flush();
    }

    private Language language() {
        String wanted = language;
        if (wanted == null) {
            return Language.ofTag(Locale.getDefault().getLanguage()).orElse(Language.EN);
        }
        return Language.ofTag(wanted)
                .orElseThrow(() -> wrongUse("--language is " + wanted + ", but must be ar, fr or en."));
    }

    private BriefForm form() {
        String wanted = format;
        String name = output == null ? "" : String.valueOf(output.getFileName());
        String label = wanted != null ? wanted : name.substring(name.lastIndexOf('.') + 1);
        return BriefForm.find(label)
                .or(() -> wanted == null ? Optional.of(BriefForm.HTML) : Optional.empty())
                .orElseThrow(() -> wrongUse("--format is " + label + ", but must be html, pdf or json."));
    }

    private @Nullable Month wantedMonth() {
        String words = month;
        if (words == null) {
            return null;
        }
        try {
            return Month.parse(words.strip());
        } catch (DateTimeException e) {
            throw wrongUse("--month is " + words + ", which is no month. Maybe write it as 2023-09.");
        }
    }

    private @Nullable NamedArea area(Region region) {
        String words = area;
        try {
            return words == null ? null : NamedArea.of(region, words);
        } catch (UnknownAreaException e) {
            throw wrongUse("--area is " + e.getMessage());
        }
    }

    private int deliver(byte[] bytes, PrintWriter messages) {
        Path file = output;
        try {
            if (file != null) {
                Files.write(file, bytes);
                messages.println("marsad: wrote " + file);
            } else {
                PrintWriter out = spec.commandLine().getOut();
                out.print(new String(bytes, StandardCharsets.UTF_8));
                out.flush();
            }
            messages.flush();
            return ExitCodes.ALL_READ;
        } catch (IOException e) {
            messages.println("marsad: " + file + " could not be written: " + e.getMessage());
            return ExitCodes.NONE_READ;
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
