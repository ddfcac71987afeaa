package org.marsad.reading.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.When;
import org.marsad.reading.dates.DateMention.Kind;
import org.marsad.reading.dates.DateWord.Role;
import org.marsad.reading.numbers.Cardinals;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** Finds all dates of a text. Immutable and safe for use by many threads. */
public final class DateReader {
    private final DateLexicon words;
    private final DateGrammar grammar;

    private DateReader(Language language) {
        Cardinals cardinals = Cardinals.of(language);
        words = new DateLexicon(language, cardinals.words());
        grammar = new DateGrammar(cardinals);
    }

    public static DateReader of(Language language) {
        return new DateReader(language);
    }

    /**
     * Dates in the order of the text; their tokens do not overlap.
     *
     * @param published day or month of publication, or null: then dates that need it stay unresolved
     */
    public List<DateMention> read(Text text, @Nullable When published) {
        Publication publication = new Publication(published);
        List<DateMention> found = new ArrayList<>();
        Narrative narrative = new Narrative(published);
        for (Sentence sentence : text.sentences()) {
            Scan scan = Scan.of(text, sentence, words, publication);
            int at = sentence.firstToken();
            while (at < sentence.lastToken()) {
                DateMention mention = grammar.at(scan, at);
                if (mention == null) {
                    at++;
                } else {
                    add(found, narrative.place(mention, sentence), scan);
                    at = mention.lastToken();
                }
            }
        }
        found.replaceAll(mention -> expressed(mention, text));
        return found;
    }

    private static DateMention expressed(DateMention mention, Text text) {
        When when = mention.when();
        return when == null
                ? mention
                : mention.with(when.readFrom(
                        text.words(mention.firstToken(), mention.lastToken()),
                        text.span(mention.firstToken(), mention.lastToken())));
    }

    /** A date told twice is one: the written day and month decide. */
    private static void add(List<DateMention> found, DateMention mention, Scan scan) {
        DateMention before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before != null && before.firstToken() >= scan.first() && sameDate(before, mention, scan)) {
            found.set(found.size() - 1, mention.at(before.firstToken(), mention.lastToken()));
        } else {
            found.add(mention);
        }
    }

    private static boolean sameDate(DateMention before, DateMention mention, Scan scan) {
        boolean day = before.rule().equals("weekday")
                || before.rule().equals("relative")
                || before.rule().startsWith("units-")
                || before.rule().equals("anaphoric");
        boolean written = mention.explicit() && mention.kind() == Kind.ABSOLUTE && !before.explicit();
        if (!day || !written || before.kind() == Kind.SINCE || mention.firstToken() - before.lastToken() > 3) {
            return false;
        }
        boolean anchored = before.kind() == Kind.ANAPHORIC || before.rule().startsWith("units-");
        if (anchored && mention.firstToken() == before.lastToken()) {
            return false;
        }
        if (anchored && scan.token(before.lastToken()).isWord() && !scan.french()) {
            return false;
        }
        for (int i = before.lastToken(); i < mention.firstToken(); i++) {
            if (!scan.stands(Role.APPOSITION, i)) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #resolve(DateMention, When)}, with the mention's own words and where they stand. */
    public static When resolve(DateMention mention, When anchor, Text text) {
        return resolve(mention, anchor)
                .readFrom(
                        text.words(mention.firstToken(), mention.lastToken()),
                        text.span(mention.firstToken(), mention.lastToken()));
    }

    /**
     * The date of a mention, given the date it refers to. A mention with a date of its own keeps it; day and month
     * without a year are taken in the anchor's year; one that says nothing else is the anchor's date. What was worked out
     * from the anchor has no expression of its own yet.
     */
    public static When resolve(DateMention mention, When anchor) {
        When own = mention.when();
        if (own != null) {
            return own;
        }
        Written written = mention.written();
        Shift shift = mention.shift();
        if (written != null && written.month() != null) {
            int year = anchor.from().getYear() + (shift == null ? 0 : shift.amount());
            int month = written.month();
            Integer day = written.day();
            boolean exact = day != null && Publication.isDay(year, month, day);
            When when = exact && day != null
                    ? When.day(LocalDate.of(year, month, day))
                    : When.month(YearMonth.of(year, month));
            return when;
        }
        return shift == null ? anchor : Publication.shifted(anchor, shift);
    }
}
