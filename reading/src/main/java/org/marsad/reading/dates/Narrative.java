package org.marsad.reading.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.marsad.model.When;
import org.marsad.reading.dates.DateMention.Kind;
import org.marsad.reading.text.Sentence;

/**
 * A paragraph that tells the past goes on from the year it wrote last: after "in February 2022", "on 13 June" is June
 * 2022, also in a report published years later. Days and months shortly before publication are news and stay so.
 */
final class Narrative {
    /** A date that lies closer before publication than this is news, in days. */
    private static final int NEWS = 31;

    private final @Nullable When published;
    private int paragraph = -1;
    private @Nullable When anchor;

    Narrative(@Nullable When published) {
        this.published = published;
    }

    /** The mention, dated anew if the paragraph's last written year asks for it. Mentions are given in order. */
    DateMention place(DateMention mention, Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            anchor = null;
        }
        Written written = mention.written();
        if (written == null || written.month() == null) {
            return mention;
        }
        if (written.year() != null) {
            anchor = mention.when();
            return mention;
        }
        boolean plain = mention.kind() != Kind.ANAPHORIC && !mention.rule().startsWith("modified");
        if (anchor == null || !plain || isNews(mention.when())) {
            return mention;
        }
        When told = after(anchor, written.month(), written.day());
        return told == null ? mention : mention.with(told);
    }

    private boolean isNews(@Nullable When when) {
        return published != null
                && (when == null || when.to().isAfter(published.from().minusDays(NEWS)));
    }

    /** The first such day or month that does not end before the anchor begins, unless it is in the future. */
    private @Nullable When after(When anchor, int month, @Nullable Integer day) {
        for (int year = anchor.from().getYear(); year <= anchor.from().getYear() + 1; year++) {
            When when = day == null
                    ? When.month(YearMonth.of(year, month))
                    : Publication.isDay(year, month, day) ? When.day(LocalDate.of(year, month, day)) : null;
            if (when != null && !when.to().isBefore(anchor.from())) {
                boolean future = published != null && when.from().isAfter(published.to());
                return future ? null : when;
            }
        }
        return null;
    }
}
