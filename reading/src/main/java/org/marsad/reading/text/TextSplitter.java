package org.marsad.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.marsad.model.Language;

/**
 * Splits a body into sentences and tokens.
 *
 * <p>A line ends a sentence. Within a line a sentence ends after {@code . ! ? ؟ …} before white space, except after
 * known abbreviations, initials and numbers' points. Hyphens between letters and French elisions separate tokens
 * without being tokens themselves, so that {@code Gourma-Rharous} and {@code Gourma Rharous} have the same keys.
 */
public final class TextSplitter {
    /** Keys of abbreviations whose point ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "m", "mm", "mme", "mlle", "dr", "pr", "col", "gen", "lt", "cap", "cdt", "sgt", "adj", "st", "ste", "mr",
            "mrs", "ms", "prof", "capt", "maj", "cpl", "no", "nos", "art", "env", "av", "vs", "approx", "hon", "rev",
            "gov", "sen", "dept", "fig", "jan", "feb", "fev", "aug", "sept", "sep", "oct", "nov", "dec", "janv", "juil",
            "janvier", "km", "د", "أ", "ا", "م", "ص", "ق", "هـ", "ه", "ج", "ل", "ب", "ف", "س");

    /** Days, years and most tolls are met again, longer figures seldom. */
    private static final int LONGEST_NUMBERED = 4;

    private static final String ELISIONS = " l d j m t s n c qu jusqu lorsqu puisqu quelqu presqu aujourd ";

    /** One string each, whose hash need be worked out only once. */
    private static final String[] ASCII = new String[0x80];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = String.valueOf(c);
        }
    }

    private final String text;
    private final char[] chars;
    private final Language language;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private int firstToken;
    private int paragraph;

    private TextSplitter(String text, Language language) {
        this.text = text;
        this.chars = text.toCharArray();
        this.language = language;
    }

    public static Text split(String body, Language language) {
        TextSplitter splitter = new TextSplitter(body, language);
        splitter.run();
        return new Text(body, language, splitter.sentences, splitter.tokens);
    }

    private void run() {
        int i = 0;
        boolean joined = false;
        while (i < chars.length) {
            char c = chars[i];
            if (c == ' ') {
                joined = false;
                i++;
            } else if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                endSentence();
                paragraph++;
                joined = false;
                i++;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                joined = false;
                i++;
            } else if (isDigit(c)) {
                i = number(i, joined);
                joined = false;
            } else if (isLetter(c) || Keys.isIgnorable(c)) {
                int end = word(i, joined);
                joined = end < text.length() && isJoint(end);
                i = joined ? end + 1 : end;
            } else {
                i = punctuation(i);
                joined = false;
            }
        }
        endSentence();
    }

    /** A hyphen or apostrophe between two letters (or letter and digit): separates tokens, is none itself. */
    private boolean isJoint(int at) {
        char c = text.charAt(at);
        boolean hyphen = c == '-' || c == '\u2010' || c == '\u2011';
        boolean apostrophe = isApostrophe(c);
        return (hyphen || apostrophe)
                && at + 1 < text.length()
                && (Character.isLetter(text.charAt(at + 1)) || (hyphen && isDigit(text.charAt(at + 1))));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`';
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '٠' && c <= '٩') || (c >= '۰' && c <= '۹');
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'ء' && c <= 'غ' || c >= 'ف' && c <= 'ي' || Character.isLetter(c);
    }

    private static boolean isWithinWord(char c) {
        return isLetter(c) || Keys.isIgnorable(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int word(int begin, boolean joined) {
        int end = begin;
        while (end < chars.length) {
            char c = chars[end];
            if (isWithinWord(c)) {
                end++;
            } else if (isApostrophe(c) && keepsApostrophe(begin, end)) {
                end++;
            } else if (Character.isHighSurrogate(c)
                    && end + 1 < text.length()
                    && Character.isLetter(text.codePointAt(end))) {
                end += 2;
            } else {
                break;
            }
        }
        if (end == begin) {
            end++;
        }
        Spelling spelling = Spelling.of(text, chars, begin, end);
        if (!spelling.key().isEmpty()) {
            tokens.add(new Token(
                    tokens.size(),
                    sentences.size(),
                    begin,
                    end,
                    spelling.key(),
                    spelling.form(),
                    spelling.number(),
                    Token.Kind.WORD,
                    spelling.capital(),
                    spelling.upper(),
                    joined,
                    spelling.damma()));
        }
        return end;
    }

    /** French elisions ({@code l'armée}) and English possessives split; names such as {@code Sa'da} do not. */
    private boolean keepsApostrophe(int begin, int at) {
        if (at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1))) {
            return false;
        }
        if (language == Language.EN) {
            boolean possessive = (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                    && (at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2)));
            return !possessive;
        }
        return !ELISIONS.contains(" " + Keys.of(text, begin, at) + " ");
    }

    /** Digits with grouping points, commas, apostrophes or narrow blanks inside: {@code 6,134}, {@code ١٬٢٠٠}, {@code 1 187}. */
    private int number(int begin, boolean joined) {
        int end = begin;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inside =
                    ".,'’٬٫\u00a0\u202f".indexOf(c) >= 0 && end + 1 < text.length() && isDigit(text.charAt(end + 1));
            if (!isDigit(c) && !inside) {
                break;
            }
            end++;
        }
        String key = Keys.of(text, begin, end).replace(" ", "");
        tokens.add(new Token(
                tokens.size(),
                sentences.size(),
                begin,
                end,
                key,
                key,
                key.length() <= LONGEST_NUMBERED ? WordNumbers.of(key) : -1,
                Token.Kind.NUMBER,
                false,
                false,
                joined,
                false));
        return end;
    }

    private int punctuation(int at) {
        int end = at
                + (Character.isHighSurrogate(text.charAt(at))
                                && at + 1 < text.length()
                                && Character.isLowSurrogate(text.charAt(at + 1))
                        ? 2
                        : 1);
        char c = text.charAt(at);
        String key = key(c, at, end);
        tokens.add(new Token(
                tokens.size(),
                sentences.size(),
                at,
                end,
                key,
                key,
                WordNumbers.of(key),
                Token.Kind.PUNCTUATION,
                false,
                false,
                false,
                false));
        if (endsSentence(c, at)) {
            end = takeClosing(end);
            endSentence();
        }
        return end;
    }

    private String key(char c, int at, int end) {
        return switch (c) {
            case '،' -> ",";
            case '؛' -> ";";
            case '؟' -> "?";
            case '«', '»', '“', '”', '„', '"' -> "\"";
            case '–', '—', '―', '−' -> "-";
            case '‘', '’', '`' -> "'";
            default -> c < ASCII.length ? ASCII[c] : text.substring(at, end);
        };
    }

    private boolean endsSentence(char c, int at) {
        if (c != '.' && c != '!' && c != '?' && c != '؟' && c != '…' && c != '۔') {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && (isClosing(text.charAt(next)))) {
            next++;
        }
        if (next < text.length()
                && !Character.isWhitespace(text.charAt(next))
                && !Character.isSpaceChar(text.charAt(next))) {
            return false;
        }
        if (c != '.') {
            return true;
        }
        if (at > 0 && text.charAt(at - 1) == '.') {
            return false;
        }
        Token before = tokens.size() >= 2 ? tokens.get(tokens.size() - 2) : null;
        if (before == null || before.end() != at || !before.isWord()) {
            return true;
        }
        boolean initial = before.end() - before.begin() == 1 && before.capital();
        boolean shortArabic =
                before.key().length() == 1 && Keys.isArabic(before.key().charAt(0));
        return !initial && !shortArabic && (!ABBREVIATIONS.contains(before.key()) || beginsAnew(next, before.key()));
    }

    /** After words that are abbreviations only sometimes, a capital that no name needs begins a sentence. */
    private boolean beginsAnew(int next, String abbreviation) {
        return (abbreviation.equals("no") || abbreviation.equals("km")) && next < text.length();
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '»' || c == '”' || c == ')' || c == ']' || c == '\'' || c == '’' || c == '*';
    }

    private int takeClosing(int from) {
        int end = from;
        while (end < text.length() && isClosing(text.charAt(end))) {
            String key = key(text.charAt(end), end, end + 1);
            tokens.add(new Token(
                    tokens.size(),
                    sentences.size(),
                    end,
                    end + 1,
                    key,
                    key,
                    WordNumbers.of(key),
                    Token.Kind.PUNCTUATION,
                    false,
                    false,
                    false,
                    false));
            end++;
        }
        return end;
    }

    private void endSentence() {
        if (tokens.size() > firstToken) {
            sentences.add(new Sentence(
                    sentences.size(),
                    tokens.get(firstToken).begin(),
                    tokens.get(tokens.size() - 1).end(),
                    firstToken,
                    tokens.size(),
                    paragraph));
            firstToken = tokens.size();
        }
    }
}
