package org.marsad.intake.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.Defaults;
import org.marsad.intake.Limits;
import org.marsad.intake.Taken;
import org.marsad.model.DataIssue;
import org.marsad.model.Language;
import org.marsad.model.Report;
import org.marsad.model.When;

/** From a {@link Draft} to a {@link Report}: defaults, limits, and the flaws that any format can have. */
public final class Finish {
    private Finish() {}

    /**
     * @param id of the report
     * @param input name of the file, for the issue of a report that has nothing in it
     */
    public static Taken report(String id, String input, Draft draft, Defaults defaults) {
        List<Flaw> flaws = new ArrayList<>(draft.flaws());
        String title = blankToNull(draft.title());
        String text = WellFormed.text(withinLimit(draft.text(), flaws), flaws);
        if (text.isBlank()) {
            if (title == null) {
                return new Taken.Refused(
                        new Unreadable("empty", input + " has no text. Maybe it was cut off when it was saved.")
                                .of(input));
            }
            text = title;
            flaws.add(Flaw.note("title-only", "there is a title and no text, so the title was read"));
        }
        When published = draft.published() == null ? defaults.published() : draft.published();
        if (published == null) {
            flaws.add(Flaw.note(
                    "unknown-publication-date",
                    "the date of publication is not given, so words such as \"yesterday\" have no date. "
                            + "Maybe add a line \"published: YYYY-MM-DD\" or use --published"));
        }
        Language language = draft.language() == null ? defaults.language() : draft.language();
        List<DataIssue> issues = flaws.stream().map(flaw -> flaw.of(id)).toList();
        return new Taken.Accepted(
                new Report(id, title, blankToNull(draft.source()), published, language, text), issues);
    }

    private static String withinLimit(String text, List<Flaw> flaws) {
        if (text.length() <= Limits.TEXT) {
            return text;
        }
        int end = Limits.TEXT;
        int space = text.lastIndexOf(' ', end);
        if (space > end - 1_000) {
            end = space;
        } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        flaws.add(Flaw.partial(
                "too-long",
                "the text has " + text.length() + " characters, of which the first " + end
                        + " were read. Maybe several reports stand in one file"));
        return text.substring(0, end);
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        return WellFormed.text(words.strip(), new ArrayList<>());
    }
}
