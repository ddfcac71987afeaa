package org.marsad.reading.attribution;

import org.jspecify.annotations.Nullable;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.Speaker;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.MentionReader;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.TextSplitter;
import org.marsad.reading.text.Token;

/** A source that is itself the issuer: "Army communique", "Ministère de la Défense, communiqué", بيان الجيش. */
public final class SourceLabel {
    private SourceLabel() {}

    /** The body whose statement a source label announces, or null where it names an outlet. */
    public static @Nullable Speaker issuer(
            @Nullable String source, Language language, MentionReader mentions, ActorNames names) {
        if (source == null) {
            return null;
        }
        Speaker own = read(source, language, mentions, names);
        return own != null || language == Language.EN ? own : read(source, Language.EN, mentions, names);
    }

    private static @Nullable Speaker read(String source, Language language, MentionReader mentions, ActorNames names) {
        Text text = TextSplitter.split(language == Language.EN ? "the " + source : source, language);
        if (!isStatement(text)) {
            return null;
        }
        Annotated annotated = mentions.read(text, null);
        Speakers speakers = new Speakers(annotated, new Cases(annotated), names);
        for (ActorMention mention : annotated.actors()) {
            Speaker speaker = speakers.of(mention);
            if (speaker != null
                    && !speaker.equals(Speakers.WITNESS)
                    && (isBody(mention.actor()) || !isBulletin(text))) {
                return speaker;
            }
        }
        return null;
    }

    private static boolean isBulletin(Text text) {
        return text.tokens().stream().anyMatch(token -> token.key().equals("bulletin"));
    }

    /** A named body: a bulletin of "an NGO" or "local radio" is an outlet's, while their statements are their own. */
    private static boolean isBody(Actor actor) {
        return actor.kind() != ActorKind.OBSERVER_ROLE && !actor.id().equals("ngo-generic");
    }

    /** "Reported" statements and claims are an outlet's account of them. */
    private static boolean isStatement(Text text) {
        boolean statement = false;
        for (Token token : text.tokens()) {
            switch (token.key()) {
                case "communique", "statement", "bulletin", "declaration", "release", "بيان", "بلاغ" ->
                    statement = true;
                case "reported", "report", "summary", "claim", "rapporte", "resume" -> {
                    return false;
                }
                default -> {}
            }
        }
        return statement;
    }
}
