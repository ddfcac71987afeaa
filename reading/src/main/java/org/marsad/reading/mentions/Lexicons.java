package org.marsad.reading.mentions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.model.Actor;
import org.marsad.model.ActorKind;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.reading.lexicon.PhrasePattern.Element;
import org.marsad.reading.lexicon.PhraseTrie;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.TextSplitter;
import org.marsad.reading.text.Token;
import org.marsad.region.Region;

/** The names of a region's actors and places, compiled for one language at a time on first use. */
public final class Lexicons {
    /**
     * A surface form.
     *
     * @param capital Latin names must begin with a capital in the text
     * @param upper the form is an abbreviation and must stand in capitals
     */
    public record Form<T>(T value, boolean capital, boolean upper) {}

    /** Rows of the pack that mark words and name nobody. */
    private static final Set<String> MARKERS = Set.of("victims-generic", "role-group-claim", "military-positions");

    private final Region region;
    private final Map<Language, PhraseTrie<Form<Actor>>> actors = new EnumMap<>(Language.class);
    private final Map<Language, PhraseTrie<Form<Place>>> places = new EnumMap<>(Language.class);

    public Lexicons(Region region) {
        this.region = region;
    }

    public synchronized PhraseTrie<Form<Actor>> actors(Language language) {
        return actors.computeIfAbsent(language, this::compileActors);
    }

    public synchronized PhraseTrie<Form<Place>> places(Language language) {
        return places.computeIfAbsent(language, this::compilePlaces);
    }

    private PhraseTrie<Form<Actor>> compileActors(Language language) {
        PhraseTrie<Form<Actor>> trie = new PhraseTrie<>(language);
        for (Actor actor : region.actors()) {
            if (MARKERS.contains(actor.id())) {
                continue;
            }
            boolean namedGroup = actor.kind() != ActorKind.CIVILIANS
                    && actor.kind() != ActorKind.OBSERVER_ROLE
                    && actor.kind() != ActorKind.GENERIC_ARMED;
            for (String form : actor.forms(language)) {
                add(
                        trie,
                        form,
                        language,
                        new Form<>(
                                actor,
                                namedGroup && startsWithCapital(form) && singleWord(form),
                                isAbbreviation(form)));
                if (language == Language.AR && actor.kind() == ActorKind.OBSERVER_ROLE) {
                    add(trie, accusative(form), language, new Form<>(actor, false, false));
                }
            }
            if (language != Language.AR && namedGroup && actor.country() != null) {
                add(trie, actor.name(), language, new Form<>(actor, true, isAbbreviation(actor.name())));
            }
        }
        return trie;
    }

    private PhraseTrie<Form<Place>> compilePlaces(Language language) {
        PhraseTrie<Form<Place>> trie = new PhraseTrie<>(language, true);
        for (Place place : region.places()) {
            for (String form : place.names(language)) {
                boolean capital = language != Language.AR && startsWithCapital(form);
                add(trie, form, language, new Form<>(place, capital, false));
            }
            if (language == Language.FR || language == Language.EN) {
                Language other = language == Language.FR ? Language.EN : Language.FR;
                for (String form : place.names(other)) {
                    if (!place.names(language).contains(form) && !place.kind().isArea()) {
                        add(trie, form, language, new Form<>(place, true, false));
                    }
                }
            }
        }
        return trie;
    }

    /** An indefinite noun and its adjective with the alif of the accusative: مصدرا عسكريا, متحدثا باسم. */
    private static String accusative(String form) {
        String[] words = form.split(" ");
        for (int i = 0; i < Math.min(2, words.length); i++) {
            String word = words[i];
            boolean plain = word.length() > 2
                    && !word.startsWith("ال")
                    && "ةاىيوءته".indexOf(word.charAt(word.length() - 1)) < 0
                    && !word.endsWith("ون")
                    && !word.endsWith("ين");
            boolean adjective = word.length() > 3 && word.endsWith("ي") && i > 0;
            if (!plain && !adjective || (i > 0 && (word.startsWith("با") || word.startsWith("لل")))) {
                break;
            }
            words[i] = word + "ا";
        }
        return String.join(" ", words);
    }

    private static <T> void add(PhraseTrie<Form<T>> trie, String form, Language language, Form<T> value) {
        Text text = TextSplitter.split(form, language);
        List<Element> phrase = new ArrayList<>(text.size());
        for (Token token : text.tokens()) {
            if (!token.isPunctuation() || token.key().equals("'") || token.key().equals("-")) {
                phrase.add(new Element(Element.Kind.WORD, token.key(), 1));
            }
        }
        if (!phrase.isEmpty()) {
            trie.add(phrase, value);
        }
    }

    private static boolean singleWord(String form) {
        return form.indexOf(' ') < 0;
    }

    private static boolean startsWithCapital(String form) {
        return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    }

    private static boolean isAbbreviation(String form) {
        if (form.length() < 2 || form.length() > 5) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isUpperCase(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
