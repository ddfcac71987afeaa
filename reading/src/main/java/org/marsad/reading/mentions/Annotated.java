package org.marsad.reading.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.marsad.reading.dates.DateMention;
import org.marsad.reading.lexicon.Cue;
import org.marsad.reading.lexicon.CueKind;
import org.marsad.reading.lexicon.Match;
import org.marsad.reading.numbers.Quantity;
import org.marsad.reading.text.Sentence;
import org.marsad.reading.text.Text;

/** A text with everything named and signalled in it, each list in text order and indexed by token. */
public final class Annotated {
    private final Text text;
    private final List<ActorMention> actors;
    private final List<ActorMention> asides;
    private final List<PlaceMention> places;
    private final List<Quantity> quantities;
    private final List<DateMention> dates;
    private final List<Match<Cue>> cues;
    private final List<List<Match<Cue>>> cuesByStart;
    /** One bit for each kind of cue that begins at a token, so that most questions are answered without a look. */
    private final long[] kindsByStart;

    private final @Nullable ActorMention[] actorAt;
    private final @Nullable PlaceMention[] placeAt;
    private final @Nullable Quantity[] quantityAt;
    private final @Nullable DateMention[] dateAt;

    public Annotated(
            Text text,
            List<Match<Cue>> cues,
            List<ActorMention> actors,
            List<ActorMention> asides,
            List<PlaceMention> places,
            List<Quantity> quantities,
            List<DateMention> dates) {
        this.text = text;
        this.cues = List.copyOf(cues);
        this.actors = List.copyOf(actors);
        this.asides = List.copyOf(asides);
        this.places = List.copyOf(places);
        this.quantities = List.copyOf(quantities);
        this.dates = List.copyOf(dates);
        this.cuesByStart = new ArrayList<>(text.size());
        for (int i = 0; i < text.size(); i++) {
            cuesByStart.add(List.of());
        }
        kindsByStart = new long[text.size()];
        for (Match<Cue> cue : cues) {
            kindsByStart[cue.first()] |= 1L << cue.value().kind().ordinal();
            List<Match<Cue>> there = cuesByStart.get(cue.first());
            if (there.isEmpty()) {
                there = new ArrayList<>(2);
                cuesByStart.set(cue.first(), there);
            }
            there.add(cue);
        }
        actorAt = new ActorMention[text.size()];
        placeAt = new PlaceMention[text.size()];
        quantityAt = new Quantity[text.size()];
        dateAt = new DateMention[text.size()];
        for (ActorMention mention : actors) {
            Arrays.fill(actorAt, mention.first(), mention.last(), mention);
        }
        for (PlaceMention mention : places) {
            Arrays.fill(placeAt, mention.first(), mention.last(), mention);
        }
        for (Quantity quantity : quantities) {
            Arrays.fill(quantityAt, quantity.firstToken(), quantity.lastToken(), quantity);
        }
        for (DateMention date : dates) {
            Arrays.fill(dateAt, date.firstToken(), date.lastToken(), date);
        }
    }

    public Text text() {
        return text;
    }

    public List<ActorMention> actors() {
        return actors;
    }

    /** A group that is named at a token only to say what another group belongs to, or null. */
    public @Nullable ActorMention asideAt(int token) {
        for (ActorMention aside : asides) {
            if (aside.covers(token)) {
                return aside;
            }
        }
        return null;
    }

    public List<PlaceMention> places() {
        return places;
    }

    /** The places named in a sentence. */
    public List<PlaceMention> places(Sentence sentence) {
        return places.subList(
                firstFrom(places, PlaceMention::first, sentence.firstToken()),
                firstFrom(places, PlaceMention::first, sentence.lastToken()));
    }

    /** The dates that begin in a sentence. */
    public List<DateMention> dates(Sentence sentence) {
        return dates.subList(
                firstFrom(dates, DateMention::firstToken, sentence.firstToken()),
                firstFrom(dates, DateMention::firstToken, sentence.lastToken()));
    }

    /** Index of the first item that begins at a token or behind it. */
    private static <M> int firstFrom(List<M> sorted, ToIntFunction<M> begin, int token) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin.applyAsInt(sorted.get(middle)) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public List<Quantity> quantities() {
        return quantities;
    }

    public List<DateMention> dates() {
        return dates;
    }

    public List<Match<Cue>> cues() {
        return cues;
    }

    public @Nullable ActorMention actorAt(int token) {
        return token >= 0 && token < actorAt.length ? actorAt[token] : null;
    }

    public @Nullable PlaceMention placeAt(int token) {
        return token >= 0 && token < placeAt.length ? placeAt[token] : null;
    }

    /** The actor named at a token, else the place, or null. */
    public @Nullable Mention mentionAt(int token) {
        Mention actor = actorAt(token);
        return actor != null ? actor : placeAt(token);
    }

    public @Nullable Quantity quantityAt(int token) {
        return token >= 0 && token < quantityAt.length ? quantityAt[token] : null;
    }

    public @Nullable DateMention dateAt(int token) {
        return token >= 0 && token < dateAt.length ? dateAt[token] : null;
    }

    /** All cues that begin at a token. */
    public List<Match<Cue>> cuesStartingAt(int token) {
        return token >= 0 && token < cuesByStart.size() ? cuesByStart.get(token) : List.of();
    }

    /** Whether a cue of a kind begins at a token. */
    public boolean opens(int token, CueKind kind) {
        return token >= 0 && token < kindsByStart.length && (kindsByStart[token] & 1L << kind.ordinal()) != 0;
    }

    /** The longest cue of a kind that begins at a token, or null. */
    public @Nullable Match<Cue> cueAt(int token, CueKind kind) {
        if (!opens(token, kind)) {
            return null;
        }
        Match<Cue> best = null;
        List<Match<Cue>> there = cuesByStart.get(token);
        for (int i = 0; i < there.size(); i++) {
            Match<Cue> cue = there.get(i);
            if (cue.value().kind() == kind && (best == null || cue.last() > best.last())) {
                best = cue;
            }
        }
        return best;
    }

    /** The longest cue of a kind that covers a token, or null. */
    public @Nullable Match<Cue> cueOver(int token, CueKind kind) {
        for (int first = token; first >= Math.max(0, token - 8); first--) {
            Match<Cue> cue = cueAt(first, kind);
            if (cue != null && cue.last() > token) {
                return cue;
            }
        }
        return null;
    }

    /** All cues of a kind within a sentence, in order, the longest at each start, none inside another. */
    public List<Match<Cue>> cues(Sentence sentence, CueKind kind) {
        return cues(sentence.firstToken(), sentence.lastToken(), kind);
    }

    /** All cues of a kind within tokens {@code [first, last)}, in order, the longest at each start, none inside another. */
    public List<Match<Cue>> cues(int first, int last, CueKind kind) {
        List<Match<Cue>> found = new ArrayList<>();
        int i = first;
        while (i < last) {
            Match<Cue> cue = cueAt(i, kind);
            if (cue != null && cue.last() <= last) {
                found.add(cue);
                i = cue.last();
            } else {
                i++;
            }
        }
        return found;
    }

    public boolean hasCue(int first, int last, CueKind kind) {
        for (int i = Math.max(0, first); i < last; i++) {
            Match<Cue> cue = cueAt(i, kind);
            if (cue != null && cue.last() <= last) {
                return true;
            }
        }
        return false;
    }
}
