package org.marsad.desk.brief.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.brief.Citation;
import org.marsad.desk.brief.Range;
import org.marsad.desk.brief.Voice;
import org.marsad.desk.words.Messages;
import org.marsad.desk.words.Names;
import org.marsad.desk.words.Numbers;
import org.marsad.model.ActorRef;
import org.marsad.model.DatePrecision;
import org.marsad.model.EventPlace;
import org.marsad.model.Language;
import org.marsad.model.PlacePrecision;
import org.marsad.model.Speaker;
import org.marsad.model.When;
import org.marsad.region.Region;

/** Puts facts into words of one language, with the references that carry them. */
final class Telling {
    /** Stands in a message for a piece that is no plain text; of Unicode's private use area. */
    private static final char FIRST = '\uE000';

    private final Messages messages;
    private final Names names;
    private final Numbers numbers;
    private final References references = new References();

    Telling(Region region, Language language) {
        this.messages = Messages.of(language, "brief");
        this.names = new Names(region, language);
        this.numbers = Numbers.of(language);
    }

    Names names() {
        return names;
    }

    Numbers numbers() {
        return numbers;
    }

    References references() {
        return references;
    }

    /** A message as plain text. */
    String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    /** A message with pieces in it: arguments that are lists of runs stand as they are. */
    List<Run> tell(String key, Object... arguments) {
        List<List<Run>> pieces = new ArrayList<>();
        Object[] plain = arguments.clone();
        for (int i = 1; i < plain.length; i += 2) {
            if (plain[i] instanceof List<?> list) {
                List<Run> runs = new ArrayList<>();
                list.forEach(run -> runs.add((Run) run));
                plain[i] = String.valueOf((char) (FIRST + pieces.size()));
                pieces.add(runs);
            }
        }
        String text = messages.say(key, plain);
        List<Run> runs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            int piece = text.charAt(i) - FIRST;
            if (piece >= 0 && piece < pieces.size()) {
                if (i > begin) {
                    runs.add(Run.words(text.substring(begin, i)));
                }
                runs.addAll(pieces.get(piece));
                begin = i + 1;
            }
        }
        if (begin < text.length()) {
            runs.add(Run.words(text.substring(begin)));
        }
        return runs;
    }

    List<Run> name(String name) {
        return List.of(Run.of(Run.Kind.NAME, name));
    }

    List<Run> actor(ActorRef actor) {
        return name(names.actor(actor));
    }

    List<Run> actors(Collection<ActorRef> actors) {
        List<Run> runs = new ArrayList<>();
        for (ActorRef actor : actors) {
            if (!runs.isEmpty()) {
                runs.add(Run.words(say("list")));
            }
            runs.addAll(actor(actor));
        }
        return runs;
    }

    List<Run> place(@Nullable EventPlace place) {
        if (place == null) {
            return List.of(Run.words(say("place.unknown")));
        }
        List<Run> where = new ArrayList<>(name(names.place(place)));
        String admin1 = place.admin1();
        if (admin1 != null && !admin1.equals(place.name())) {
            where.add(Run.words(" ("));
            where.addAll(name(names.unit(place.iso3(), admin1)));
            where.add(Run.words(")"));
        }
        return switch (place.precision()) {
            case EXACT -> where;
            case NEAR -> tell("place.near", "place", where);
            case REGION, COUNTRY -> tell("place.in", "place", where);
        };
    }

    static boolean isWide(EventPlace place) {
        return place.precision() == PlacePrecision.REGION || place.precision() == PlacePrecision.COUNTRY;
    }

    List<Run> when(When when) {
        String from = numbers.dayOfMonth(when.from());
        String words = when.precision() == DatePrecision.DAY && when.from().equals(when.to())
                ? from
                : when.precision() == DatePrecision.MONTH
                        ? numbers.month(java.time.YearMonth.from(when.from()))
                        : from + "–" + numbers.dayOfMonth(when.to());
        return List.of(Run.of(Run.Kind.NUMBER, words));
    }

    /** A figure that citations carry, without the marks that lead to them. */
    List<Run> figure(String digits, Collection<? extends Citation> citations) {
        List<String> labels = citations.stream()
                .map(citation -> references.of(citation).label())
                .toList();
        String anchor = citations.isEmpty()
                ? ""
                : references.of(citations.iterator().next()).anchor();
        return List.of(new Run(Run.Kind.FIGURE, digits, anchor, labels));
    }

    /** {@code 21}, {@code 21–77}, {@code at least 21}. */
    List<Run> range(Range range, boolean approximate, Collection<? extends Citation> citations) {
        Integer low = range.low();
        Integer high = range.high();
        return range(
                low == null ? null : low.longValue(), high == null ? null : high.longValue(), approximate, citations);
    }

    List<Run> range(
            @Nullable Long low, @Nullable Long high, boolean approximate, Collection<? extends Citation> citations) {
        if (low == null && high == null) {
            return List.of(Run.words(say("figure.none")));
        }
        if (high == null) {
            return tell("figure.least", "n", figure(numbers.whole(low == null ? 0 : low), citations));
        }
        if (low == null) {
            return tell("figure.most", "n", figure(numbers.whole(high), citations));
        }
        List<Run> runs = low.equals(high)
                ? figure(numbers.whole(low), citations)
                : between(numbers.whole(low), numbers.whole(high), citations);
        return approximate ? tell("figure.about", "n", runs) : runs;
    }

    /** From a number to another; Arabic says it in a word, for a dash would be read from either side. */
    List<Run> between(String low, String high, Collection<? extends Citation> citations) {
        return tell("figure.range", "low", figure(low, citations), "high", figure(high, citations));
    }

    /** The marks that lead to where something stands, each once; empty where there is none. */
    List<Run> marks(Collection<? extends Citation> citations) {
        List<Run> runs = new ArrayList<>();
        Set<String> labels = new LinkedHashSet<>();
        for (Citation citation : citations) {
            Reference reference = references.of(citation);
            if (labels.add(reference.label())) {
                // a space that does not break before the first, so that no line begins with a mark
                runs.add(Run.words(runs.isEmpty() ? "\u00A0" : "\u200A"));
                runs.add(new Run(
                        Run.Kind.REFERENCE,
                        "[" + reference.label() + "]",
                        reference.anchor(),
                        List.of(reference.label())));
            }
        }
        return runs;
    }

    /** Who says something, interested parties marked. */
    List<Run> voice(Voice voice) {
        List<Run> who = name(names.speaker(voice.speaker(), voice.outlet()));
        return voice.interested() && !voice.speaker().name().equals(Speaker.NARRATOR.name())
                ? tell("voice.interested", "who", who)
                : who;
    }

    static List<Run> join(List<List<Run>> parts, String between) {
        List<Run> runs = new ArrayList<>();
        for (List<Run> part : parts) {
            if (part.isEmpty()) {
                continue;
            }
            if (!runs.isEmpty()) {
                runs.add(Run.words(between));
            }
            runs.addAll(part);
        }
        return runs;
    }

    static List<Run> strong(List<Run> runs) {
        return runs.stream()
                .map(run -> switch (run.kind()) {
                    case WORDS -> Run.of(Run.Kind.STRONG, run.text());
                    case NAME, NUMBER -> Run.of(Run.Kind.STRONG_NAME, run.text());
                    default -> run;
                })
                .toList();
    }
}
