package org.marsad.reading.attribution;

import org.jspecify.annotations.Nullable;
import org.marsad.reading.grammar.Case;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.Mention;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/**
 * The noun that an Arabic verb without a subject after it tells of: the topic its clause opens with (أما الجيش فأقر), beyond
 * asides between commas (الجبهة، وهي تحالف …، تقول), auxiliaries (كان قد تحدث) and clauses joined by و.
 */
public final class ArabicTopics {
    private static final int TOPIC_START = 5;
    private static final int STEPS = 5;

    private final Annotated annotated;
    private final Text text;
    private final Clauses clauses;
    private final Cases cases;
    private final Speakers speakers;

    public ArabicTopics(Annotated annotated, Clauses clauses, Cases cases, Speakers speakers) {
        this.annotated = annotated;
        this.text = annotated.text();
        this.clauses = clauses;
        this.cases = cases;
        this.speakers = speakers;
    }

    /** The topic of the verb of a cue, of its gender, or null. */
    public @Nullable Mention of(Sentence sentence, Match<?> verb) {
        int first = verb.first();
        boolean joined = verb.division() != null && verb.division().conjunction() == 'و';
        ArabicAgreement.Gender gender = ArabicAgreement.ofVerb(text.key(isNegation(first) ? first + 1 : first));
        int end = first;
        Mention beside = null;
        for (int steps = 0; steps < STEPS && end > sentence.firstToken(); steps++) {
            int begin = Math.max(sentence.firstToken(), clauses.begin(end - (end == first && !joined ? 0 : 1)));
            if (begin >= end && end != first) {
                return null;
            }
            Mention antecedent = end == first && !joined ? antecedent(sentence, begin, first) : null;
            if (antecedent != null) {
                return antecedent;
            }
            boolean aside = isAside(begin) && (joined || isClosed(first));
            Mention topic = aside ? null : topicAt(begin, Math.min(first, begin + TOPIC_START));
            if (topic == null && !aside && end == first && !joined) {
                topic = topicBehindComma(begin, first);
            }
            if (topic != null && ArabicAgreement.of(topic, annotated).agrees(gender)) {
                return topic;
            }
            beside = aside && beside == null ? topicAt(begin, Math.min(first, begin + TOPIC_START)) : beside;
            boolean further = aside || joined || leadsBack(begin, first) || steps > 0;
            if (!further || begin <= sentence.firstToken() || ".;".contains(text.key(begin))) {
                return opensTopic(begin) ? beside : null;
            }
            end = begin;
        }
        return null;
    }

    /** "لم تقل": the verb follows. */
    private boolean isNegation(int token) {
        return annotated.cueAt(token, CueKind.NEGATION) != null && token + 1 < text.size();
    }

    /** "الحركة التي تقول": the noun directly before the relative. */
    private @Nullable Mention antecedent(Sentence sentence, int begin, int verb) {
        boolean relative =
                begin > sentence.firstToken() && annotated.cueAt(begin, CueKind.RELATIVE) != null && verb - begin <= 3;
        Mention before = relative ? annotated.mentionAt(begin - 1) : null;
        return before != null && speakers.of(before) != null ? before : null;
    }

    /** "بعد أن أعلنت ستة قتلى، عادت الرئاسة لتتحدث": the main clause behind the last comma. */
    private @Nullable Mention topicBehindComma(int begin, int verb) {
        for (int i = verb - 1; i > begin; i--) {
            if (text.key(i).equals(",")) {
                return topicAt(i + 1, Math.min(verb, i + 4));
            }
        }
        return null;
    }

    private @Nullable Mention topicAt(int begin, int limit) {
        for (int i = begin; i < limit; i++) {
            Mention mention = annotated.mentionAt(i);
            if (mention != null) {
                return cases.of(mention) == Case.BARE && speakers.of(mention) != null ? mention : null;
            }
            if (annotated.cueAt(i, CueKind.SPEECH) != null && i > begin) {
                return null;
            }
        }
        return null;
    }

    /** "أما «التجمع …»، وهو جمعية …، فيقول": a topic that no table names is what the aside calls it. */
    private boolean opensTopic(int begin) {
        String key = text.key(begin);
        return key.equals("اما") || key.equals("واما");
    }

    /** A relative clause, or "وهو …". */
    private boolean isAside(int begin) {
        return annotated.cueAt(begin, CueKind.RELATIVE) != null
                || (annotated.cueAt(begin, CueKind.BOUNDARY) != null
                        && annotated.cueAt(begin, CueKind.PRONOUN) != null);
    }

    /** A comma directly before the verb closes the aside before it. */
    private boolean isClosed(int verb) {
        String before = text.key(verb - 1);
        return before.equals(",") || before.equals("-") || before.equals(")") || before.equals("قد");
    }

    /** "كان قد تحدث", "إذ تقول", and a verb behind a dash or parenthesis: the subject stands in the clause before. */
    private boolean leadsBack(int begin, int verb) {
        String key = text.key(begin);
        return key.startsWith("كان")
                || key.equals("ان")
                || key.equals("وكان")
                || key.equals("اذ")
                || key.equals("حيث")
                || key.equals("ثم")
                || key.equals("كما")
                || key.equals("بل")
                || begin == verb
                || key.equals("-")
                || key.equals(")");
    }
}
