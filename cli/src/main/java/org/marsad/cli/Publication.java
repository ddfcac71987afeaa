package org.marsad.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.Defaults;
import org.marsad.intake.PublicationDate;
import org.marsad.model.Language;
import org.marsad.model.When;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is known of reports that do not say it themselves. */
final class Publication {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day (2024-09-18) or month (2024-09) of publication, for reports that do not give their own.")
    private @Nullable String published;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "ar, fr or en, for reports that do not give their own.")
    private @Nullable String language;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** @throws ParameterException when either is not what it should be */
    Defaults defaults() {
        return new Defaults(when(), tongue());
    }

    private @Nullable When when() {
        String words = published;
        if (words == null) {
            return null;
        }
        return PublicationDate.parse(words)
                .orElseThrow(() -> wrongUse("--published is " + words
                        + ", which is no day or month. Maybe write it as 2024-09-18 or 2024-09."));
    }

    private @Nullable Language tongue() {
        String tag = language;
        Optional<Language> known = tag == null ? Optional.empty() : Language.ofTag(tag);
        if (tag != null && known.isEmpty()) {
            throw wrongUse("--language is " + tag + ", but must be ar, fr or en.");
        }
        return known.orElse(null);
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
