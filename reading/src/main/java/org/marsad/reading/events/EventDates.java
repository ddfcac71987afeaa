package org.marsad.reading.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DatePrecision;
import org.marsad.model.When;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.dates.DateReader;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.text.Sentence;

/** The dates of seeds: "the day before" counted from the event told last, and days that a sentence of its own names. */
final class EventDates {
    private final Annotated annotated;
    private final List<Seed> seeds;
    private final Map<DateMention, When> resolved = new HashMap<>();

    EventDates(Annotated annotated, List<Seed> seeds) {
        this.annotated = annotated;
        this.seeds = seeds;
    }

    /** @param last the event told last, or null */
    @Nullable
    When resolve(@Nullable DateMention date, @Nullable Draft last) {
        if (date == null) {
            return null;
        }
        if (date.when() != null) {
            return date.when();
        }
        When known = resolved.get(date);
        if (known != null) {
            return known;
        }
        When anchor = anchorOf(date, last);
        if (anchor == null) {
            return null;
        }
        When when = DateReader.resolve(date, anchor, annotated.text());
        resolved.put(date, when);
        return when;
    }

    /** The day that a sentence of its own has just named ("Then came Tuesday 1 July."). */
    @Nullable
    When narrated(int sentence) {
        if (sentence == 0) {
            return null;
        }
        Sentence before = annotated.text().sentences().get(sentence - 1);
        if (seeds.stream().anyMatch(seed -> seed.sentence() == before.index())) {
            return null;
        }
        When named = null;
        for (DateMention date : annotated.dates(before)) {
            boolean day = date.when() != null
                    && (date.kind() == DateMention.Kind.ABSOLUTE || date.kind() == DateMention.Kind.RELATIVE);
            if (day) {
                named = date.when();
            }
        }
        return named != null && named.precision() == DatePrecision.DAY ? named : null;
    }

    static boolean finer(When a, When b) {
        return a.precision().compareTo(b.precision()) < 0;
    }

    static boolean overlap(When a, When b) {
        return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
    }

    /** What "the day before" counts from: a date earlier in its sentence, the event told last, or the last date named. */
    private @Nullable When anchorOf(DateMention date, @Nullable Draft last) {
        int sentence = annotated.text().token(date.firstToken()).sentence();
        When before = null;
        When within = null;
        int latest = -1;
        for (DateMention other : annotated.dates()) {
            if (other.firstToken() < date.firstToken()
                    && other.when() != null
                    && other.kind() != DateMention.Kind.DURATION) {
                int at = annotated.text().token(other.firstToken()).sentence();
                if (at != latest) {
                    before = other.when();
                    latest = at;
                }
                if (annotated.text().token(other.firstToken()).sentence() == sentence) {
                    within = other.when();
                }
            }
        }
        if (within != null) {
            return within;
        }
        return last != null && last.date != null ? last.date : before;
    }
}
