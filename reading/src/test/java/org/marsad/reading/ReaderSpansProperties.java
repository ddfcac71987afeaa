package org.marsad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.marsad.model.Detail;
import org.marsad.model.Event;
import org.marsad.model.Language;
import org.marsad.model.Participant;
import org.marsad.model.Presence;
import org.marsad.model.Reading;
import org.marsad.model.Relation;
import org.marsad.model.Report;
import org.marsad.model.Span;
import org.marsad.model.Statement;
import org.marsad.model.When;

/**
 * Every span lies inside the text, and the words said to stand there do: whatever has been done to the text. The same texts at every
 * run; {@code ./fuzz Reader} goes looking for others.
 */
class ReaderSpansProperties {
    private static final Reader READER = SahelReader.READER;
    private static final List<String> SAMPLES = samples();
    private static final When DAY = When.day(LocalDate.of(2024, 9, 18));

    /** Pieces that upset offsets: beyond the basic plane, direction marks, half pairs, marks, digits of two kinds. */
    private static final List<String> PIECES = List.of(
            "🕊",
            "𐎀𐎁",
            "👩\u200D👧",
            "\u200F",
            "\u200E",
            "\u202E",
            "\u2066",
            "\u2069",
            "\uD83D",
            "\uDD4A",
            "\uFEFF",
            "\u0000",
            "\u00AD",
            "\u200B",
            "\u200C",
            "\u064F",
            "\u0651",
            "\u0640",
            "e\u0301",
            "\n",
            "\r\n",
            "\t",
            "\u2028",
            "  ",
            "\u00A0",
            ".",
            "؟",
            "،",
            "«",
            "»",
            "(",
            "\"",
            "-",
            "12",
            "٣٤",
            "21 000",
            "1/2",
            "عشرة",
            "أمس",
            "tués",
            "killed",
            "ﻻ",
            "İ",
            "ß");

    private static List<String> samples() {
        try (Stream<Path> files = Files.list(Path.of("../samples"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(ReaderSpansProperties::body)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(Path file) {
        try {
            String text = Files.readString(file);
            return text.substring(text.indexOf("\n\n") + 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One thing done to a text; places are per mille of its length. */
    record Mutation(int kind, int from, int to, String piece) {
        String applyTo(String text) {
            int a = (int) ((long) Math.min(from, to) * text.length() / 1000);
            int b = (int) ((long) Math.max(from, to) * text.length() / 1000);
            return switch (kind) {
                case 0, 1, 2 -> text.substring(0, a) + piece + text.substring(a);
                case 3 -> text.substring(0, a) + text.substring(Math.min(b, a + 40));
                case 4 -> text.substring(0, b) + text.substring(a, b);
                case 5 -> text.substring(a, b) + text.substring(0, a);
                case 6 -> text.substring(0, a) + piece.repeat(30) + text.substring(a);
                default -> text.replace(" ", " " + piece);
            };
        }
    }

    @Provide
    Arbitrary<String> mutatedSamples() {
        Arbitrary<Mutation> mutation = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.of(PIECES))
                .as(Mutation::new);
        Arbitrary<String> joined =
                Arbitraries.of(SAMPLES).list().ofMinSize(1).ofMaxSize(2).map(parts -> String.join("", parts));
        return Combinators.combine(joined, mutation.list().ofMaxSize(6)).as((text, mutations) -> {
            String mutated = text;
            for (Mutation one : mutations) {
                mutated = one.applyTo(mutated);
            }
            return mutated;
        });
    }

    @Provide
    Arbitrary<Language> declared() {
        return Arbitraries.of(Language.values()).injectNull(0.3);
    }

    @Property(tries = 200, seed = "20260101", edgeCases = EdgeCasesMode.NONE)
    void everySpanIsInTheTextAndIsWhatItSays(
            @ForAll("mutatedSamples") String text, @ForAll("declared") Language language, @ForAll boolean dated) {
        Report report = new Report("mutated", null, null, dated ? DAY : null, language, text);
        Reading reading = READER.read(report);
        holdsIn(text, reading);
    }

    @Property(tries = 30, seed = "20260101", edgeCases = EdgeCasesMode.NONE)
    void aTextThatIsReadTwiceSaysTheSame(@ForAll("mutatedSamples") String text) {
        Report report = new Report("mutated", null, null, DAY, null, text);
        assertThat(READER.read(report)).isEqualTo(READER.read(report));
    }

    /** Texts break off: every sentence of the samples, cut after each of its words. */
    @Example
    void aSentenceThatBreaksOffAnywhereIsRead() {
        int read = 0;
        for (String sample : SAMPLES) {
            for (String sentence : sample.split("(?<=[.؟!])\\s+")) {
                for (int end = sentence.indexOf(' '); end >= 0; end = sentence.indexOf(' ', end + 1)) {
                    String cut = sentence.substring(0, end);
                    holdsIn(cut, READER.read(new Report("cut", null, null, DAY, null, cut)));
                    read++;
                }
            }
        }
        assertThat(read).as("sentences cut").isGreaterThan(1000);
    }

    @Example
    void everySpanOfTheSamplesThemselvesIsWhatItSays() {
        Set<String> kinds = new TreeSet<>();
        for (String sample : SAMPLES) {
            Reading reading = READER.read(new Report("sample", null, null, DAY, null, sample));
            holdsIn(sample, reading);
            reading.statements().forEach(statement -> kinds.add(statement.kind().name()));
        }
        assertThat(kinds).as("kinds of statements found in the samples").contains("EVENT", "CLAIM");
    }

    private static void holdsIn(String text, Reading reading) {
        for (Statement statement : reading.statements()) {
            holds(text, statement.span(), statement.text(), "statement " + statement.id());
            holds(text, statement.attribution().span(), statement.attribution().cue(), "cue of " + statement.id());
            Detail detail = statement.detail();
            if (detail instanceof Relation relation) {
                holds(text, relation.date(), "relation " + statement.id());
            } else if (detail instanceof Presence presence) {
                holds(text, presence.date(), "presence " + statement.id());
                if (presence.place() != null) {
                    holds(text, presence.place().span(), presence.place().mention(), "place of " + statement.id());
                }
            }
        }
        for (Event event : reading.events()) {
            holds(text, event.date(), "event " + event.id());
            if (event.place() != null) {
                holds(text, event.place().span(), event.place().mention(), "place of " + event.id());
            }
            List<Participant> participants = new ArrayList<>(event.perpetrators());
            participants.addAll(event.targets());
            for (Participant participant : participants) {
                holds(text, participant.span(), participant.mention(), "participant of " + event.id());
            }
        }
        reading.issues().forEach(issue -> holds(text, issue.span(), null, "issue " + issue.kind()));
    }

    private static void holds(String text, When date, String what) {
        if (date != null) {
            holds(text, date.span(), date.expression(), "date of " + what);
        }
    }

    private static void holds(String text, Span span, String words, String what) {
        if (span == null) {
            return;
        }
        int[] codePoints = text.codePoints().toArray();
        assertThat(span.end()).as(what).isLessThanOrEqualTo(codePoints.length);
        if (words != null) {
            int[] there = Arrays.copyOfRange(codePoints, span.begin(), span.end());
            assertThat(words).as(what).isEqualTo(new String(there, 0, there.length));
        }
    }
}
