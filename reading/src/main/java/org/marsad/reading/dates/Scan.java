package org.marsad.reading.dates;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.reading.dates.DateWord.Role;
import org.marsad.reading.tables.Phrase;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.Token;

/** One sentence under the eyes of the date grammars: tokens {@code [first, limit)}. */
record Scan(Text text, int first, int limit, DateLexicon words, Publication publication, long[] roles) {
    private static final Set<String> ATTACHED = Set.of("ب", "ل", "ال", "بال", "لل", "و", "وال");

    static Scan of(Text text, Sentence sentence, DateLexicon words, Publication publication) {
        int first = sentence.firstToken();
        int limit = sentence.lastToken();
        return new Scan(text, first, limit, words, publication, words.roles(text, first, limit));
    }

    /** What a token may begin; see {@link DateLexicon}. */
    long roles(int at) {
        return at < first || at >= limit ? 0 : roles[at - first];
    }

    boolean has(int at) {
        return at < limit;
    }

    Token token(int at) {
        return text.token(at);
    }

    boolean is(int at, String key) {
        return at >= first && at < limit && text.token(at).is(key);
    }

    boolean isNumber(int at) {
        return at >= first && at < limit && text.token(at).isNumber();
    }

    boolean arabic() {
        return text.language() == Language.AR;
    }

    boolean english() {
        return text.language() == Language.EN;
    }

    boolean french() {
        return text.language() == Language.FR;
    }

    @Nullable
    Phrase<DateWord> word(Role role, int at) {
        return DateLexicon.mayBe(role, roles(at)) ? words.word(role, text, at, limit) : null;
    }

    /** One past the phrase of this role at a token, or the token itself. */
    int after(Role role, int at) {
        Phrase<DateWord> phrase = word(role, at);
        return phrase == null ? at : at + phrase.length();
    }

    boolean stands(Role role, int at) {
        return word(role, at) != null;
    }

    /** One past the words before a date ("on the", "le", «يوم»), proclitics before digits included. */
    int afterLead(int at) {
        int i = at;
        for (int next = after(Role.LEAD, i); next > i; next = after(Role.LEAD, i)) {
            i = next;
        }
        return afterAttached(i);
    }

    /** One past an Arabic proclitic that stands before digits as a token of its own. */
    int afterAttached(int at) {
        return arabic() && isNumber(at + 1) && ATTACHED.contains(text.token(at).key()) ? at + 1 : at;
    }

    /** Whether two neighbouring tokens have nothing between them. */
    boolean close(int second) {
        return second > first
                && second < limit
                && token(second - 1).end() == token(second).begin();
    }

    @Nullable
    Phrase<DateLexicon.Month> month(int at) {
        return DateLexicon.mayBeMonth(roles(at)) ? words.month(text, at, limit) : null;
    }

    @Nullable
    Phrase<DateLexicon.Weekday> weekday(int at) {
        return DateLexicon.mayBeWeekday(roles(at)) ? words.weekday(text, at, limit) : null;
    }

    /** The words at a token that may begin a date: true if they do without more, false if more must follow; or null. */
    @Nullable
    Phrase<Boolean> start(int at) {
        return DateLexicon.mayStart(roles(at)) ? words.start(text, at, limit) : null;
    }

    /** Whether a noun that numbers count stands there. */
    boolean counted(int at) {
        return DateLexicon.mayBeCounted(roles(at)) && words.counted(text, at, limit);
    }

    /** Whether a token may be within a date. */
    boolean mayBelong(int at) {
        return DateLexicon.mayBelong(roles(at));
    }

    boolean mayBeNumber(int at) {
        return isNumber(at) || DateLexicon.mayBeNumber(roles(at));
    }

    /** Whether a phrase of this role ends right before a token. */
    boolean endsBefore(Role role, int at) {
        for (int begin = Math.max(first, at - 3); begin < at; begin++) {
            Phrase<DateWord> phrase = DateLexicon.mayBe(role, roles(begin)) ? words.word(role, text, begin, at) : null;
            if (phrase != null && begin + phrase.length() == at) {
                return true;
            }
        }
        return false;
    }
}
