package org.marsad.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.model.ActorKind;
import org.marsad.model.DataIssue;
import org.marsad.model.Event;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;
import org.marsad.model.Reading;
import org.marsad.model.Report;
import org.marsad.model.Speaker;
import org.marsad.reading.assessments.AssessmentPass;
import org.marsad.reading.attribution.Attributions;
import org.marsad.reading.attribution.Issuer;
import org.marsad.reading.attribution.SourceLabel;
import org.marsad.reading.attribution.Speakers;
import org.marsad.reading.attribution.SpeechFrame;
import org.marsad.reading.attribution.SpeechReader;
import org.marsad.reading.attribution.Voices;
import org.marsad.reading.claims.Claim;
import org.marsad.reading.claims.ClaimReader;
import org.marsad.reading.claims.TollReader;
import org.marsad.reading.deeds.Seed;
import org.marsad.reading.deeds.SeedClaims;
import org.marsad.reading.deeds.SeedReader;
import org.marsad.reading.events.EventReader;
import org.marsad.reading.grammar.ArabicArguments;
import org.marsad.reading.grammar.Arguments;
import org.marsad.reading.grammar.Cases;
import org.marsad.reading.grammar.Clauses;
import org.marsad.reading.grammar.LatinArguments;
import org.marsad.reading.language.LanguageDetector;
import org.marsad.reading.mentions.ActorMention;
import org.marsad.reading.mentions.ActorNames;
import org.marsad.reading.mentions.Annotated;
import org.marsad.reading.mentions.MentionReader;
import org.marsad.reading.mentions.PlaceMention;
import org.marsad.reading.relations.RelationPass;
import org.marsad.reading.statements.StatementWriter;
import org.marsad.reading.text.Repeats;
import org.marsad.reading.text.Text;
import org.marsad.reading.text.TextSplitter;
import org.marsad.region.Region;

/** Reads reports about one region: the fixed line of passes over one text. Immutable and safe for use by many threads. */
public final class Reader {
    private final Region region;
    private final MentionReader mentions;
    private final ActorNames names;
    private final RelationPass relations;

    private Reader(Region region) {
        this.region = region;
        this.mentions = new MentionReader(region);
        this.names = new ActorNames(region, null);
        this.relations = new RelationPass(region);
    }

    public static Reader of(Region region) {
        return new Reader(region);
    }

    public Region region() {
        return region;
    }

    /** What the report says; never throws on account of the text. */
    public Reading read(Report report) {
        Language declared = report.language();
        Optional<Language> language = declared != null ? Optional.of(declared) : LanguageDetector.detect(report.text());
        if (language.isEmpty()) {
            DataIssue unknown = new DataIssue(
                    "unknown-language",
                    DataIssue.Severity.UNREADABLE,
                    report.id(),
                    null,
                    "the language of " + report.id()
                            + " is none that Marsad reads (ar, fr, en). Maybe give --language.");
            return new Reading(report, List.of(), List.of(), List.of(unknown));
        }
        return read(report, language.get());
    }

    private Reading read(Report report, Language language) {
        Text text = TextSplitter.split(report.text(), language);
        Annotated annotated = mentions.read(text, report.published());
        Annotated title = report.title() == null
                ? null
                : mentions.read(TextSplitter.split(report.title(), language), report.published());
        ActorNames local = names.in(countryOf(annotated, title));

        Clauses clauses = new Clauses(annotated);
        Cases cases = new Cases(annotated);
        Arguments arguments = language == Language.AR
                ? new ArabicArguments(annotated, clauses, cases)
                : new LatinArguments(annotated, clauses, cases);
        Speakers speakers = new Speakers(annotated, cases, local);
        List<SpeechFrame> frames = new SpeechReader(annotated, clauses, cases, speakers).read();
        SeedReader seedReader = new SeedReader(annotated, clauses, cases, arguments, frames, local, report.published());
        List<Seed> seeds = seedReader.read();
        Speakers titleSpeakers = title == null ? null : new Speakers(title, new Cases(title), local);
        Speaker issuer = Issuer.of(annotated, speakers, title, titleSpeakers);
        if (issuer == null) {
            Speaker label = SourceLabel.issuer(report.source(), language, mentions, local);
            boolean toldOf = frames.stream().anyMatch(frame -> label != null && label.equals(frame.speaker()));
            issuer = toldOf ? null : label;
        }
        Attributions attributions = new Attributions(text, frames, issuer);
        List<Claim> claims = new ArrayList<>(new TollReader(annotated, clauses, arguments).read());
        claims.addAll(new ClaimReader(annotated, clauses, cases, arguments, speakers, attributions).read());

        claims.addAll(new SeedClaims(clauses, attributions).read(seeds, claims));
        StatementWriter writer = new StatementWriter(annotated, clauses, local, attributions);
        List<Event> events = new ArrayList<>();
        for (EventReader.Told told : new EventReader(annotated, title, local, attributions, report.published())
                .read(clauses, seedReader, seeds, claims)) {
            events.add(writer.write(told));
        }
        Voices voices = new Voices(annotated, attributions);
        Set<Integer> repeated = Repeats.of(text);
        relations.write(annotated, cases, local, attributions, voices, repeated, writer);
        AssessmentPass.write(annotated, local, speakers, voices, repeated, writer);
        List<Place> places =
                annotated.places().stream().map(PlaceMention::place).distinct().toList();
        return new Reading(
                withLanguage(report, language), events, writer.statements(), issuesOf(report, events), places);
    }

    private static Report withLanguage(Report report, Language language) {
        return new Report(report.id(), report.title(), report.source(), report.published(), language, report.text());
    }

    private static List<DataIssue> issuesOf(Report report, List<Event> events) {
        List<DataIssue> issues = new ArrayList<>();
        for (Event event : events) {
            if (event.date() == null) {
                issues.add(new DataIssue(
                        "undated-event",
                        DataIssue.Severity.NOTE,
                        report.id(),
                        null,
                        "event " + event.id() + " (" + event.subType().label() + ") has no date in the text."));
            }
        }
        return issues;
    }

    /** ISO code of the country most of the report's places and forces belong to, or null. */
    private static @Nullable String countryOf(Annotated annotated, @Nullable Annotated title) {
        Map<String, Double> weights = new HashMap<>();
        weigh(annotated, 1, weights);
        if (title != null) {
            weigh(title, 2, weights);
        }
        return weights.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static void weigh(Annotated annotated, double factor, Map<String, Double> weights) {
        for (PlaceMention place : annotated.places()) {
            String country = place.place().country();
            if (country != null) {
                double early = place.first() < 60 ? 1.5 : 1;
                weights.merge(
                        country, factor * early * (place.place().kind() == PlaceKind.COUNTRY ? 1 : 2), Double::sum);
            }
        }
        for (ActorMention mention : annotated.actors()) {
            String country = mention.actor().country();
            ActorKind kind = mention.actor().kind();
            if (country != null && (kind == ActorKind.STATE_FORCE || kind == ActorKind.GOVERNMENT)) {
                weights.merge(country, factor, Double::sum);
            }
        }
    }
}
