package org.marsad.desk.brief.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.desk.brief.Citation;
import org.marsad.desk.brief.Scope;
import org.marsad.model.DatePrecision;
import org.marsad.model.When;

/** What the labels in brackets stand for: reports with title, outlet and date, counts of the ledger, the model. */
final class SourcesText {
    /** Titles are cut after so many letters. */
    private static final int LONGEST = 70;

    private static final int COLUMNS = 3;

    private final Telling telling;

    SourcesText(Telling telling) {
        this.telling = telling;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, List.of(Run.words(telling.say("sources.title")))));
        List<Block> lines = new ArrayList<>(counts());
        lines.addAll(reports());
        if (lines.isEmpty()) {
            return List.of();
        }
        int columns = Math.min(COLUMNS, lines.size());
        int most = (lines.size() + columns - 1) / columns;
        List<List<Block>> beside = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            beside.add(lines.subList(Math.min(i * most, lines.size()), Math.min((i + 1) * most, lines.size())));
        }
        blocks.add(new Block.Beside(Collections.nCopies(columns, 1.0 / columns), beside));
        return blocks;
    }

    private List<Block> counts() {
        List<Block> lines = new ArrayList<>();
        for (Reference reference : telling.references().all()) {
            Citation citation = reference.citation();
            List<Run> words;
            if (citation instanceof Citation.Tally tally) {
                words = telling.tell(
                        tally.from().equals(tally.to()) ? "sources.tally" : "sources.tally-year",
                        "from",
                        number(telling.numbers().month(tally.from().yearMonth())),
                        "to",
                        number(telling.numbers().month(tally.to().yearMonth())));
            } else if (citation instanceof Citation.Model model) {
                words = telling.tell(
                        "sources.model",
                        "model",
                        telling.name(model.model()),
                        "vintage",
                        telling.name(OutlookText.lastVintage(model.vintage())));
            } else {
                continue;
            }
            lines.add(line(reference.label(), reference.anchor(), words));
        }
        sums().ifPresent(lines::add);
        return lines;
    }

    /** All sums together: they are made alike. */
    private Optional<Block> sums() {
        List<Reference> sums = telling.references().all().stream()
                .filter(reference -> reference.citation() instanceof Citation.Sum)
                .toList();
        if (sums.isEmpty()) {
            return Optional.empty();
        }
        Reference first = sums.get(0);
        Reference last = sums.get(sums.size() - 1);
        String label = sums.size() == 1 ? first.label() : first.label() + "–" + last.label();
        Scope scope = ((Citation.Sum) first.citation()).scope();
        return Optional.of(
                line(label, first.anchor(), telling.tell("sources.sums", "command", telling.name(command(scope)))));
    }

    private static String command(Scope scope) {
        String area = scope.iso3() == null
                ? ""
                : " --area " + scope.iso3() + (scope.admin1() == null ? "" : "/" + scope.admin1());
        return "marsad events" + area + " --from " + scope.month().yearMonth().atDay(1) + " --to "
                + scope.month().yearMonth().atEndOfMonth();
    }

    private List<Block> reports() {
        Map<String, List<Reference>> byReport = new LinkedHashMap<>();
        for (Reference reference : telling.references().all()) {
            if (reference.citation() instanceof Citation.Passage) {
                byReport.computeIfAbsent(reference.anchor(), k -> new ArrayList<>())
                        .add(reference);
            }
        }
        List<Block> lines = new ArrayList<>();
        byReport.forEach((anchor, references) -> lines.add(report(anchor, references)));
        return lines;
    }

    private Block report(String anchor, List<Reference> references) {
        Citation.Passage passage = (Citation.Passage) references.get(0).citation();
        List<List<Run>> parts = new ArrayList<>();
        if (passage.title() != null) {
            parts.add(List.of(Run.of(Run.Kind.QUOTATION, shortened(passage.title()))));
        }
        if (passage.outlet() != null) {
            parts.add(telling.name(passage.outlet()));
        }
        if (passage.title() == null && passage.outlet() == null) {
            parts.add(telling.tell("sources.report"));
        }
        When published = passage.published();
        parts.add(
                published == null
                        ? telling.tell("sources.undated")
                        : number(
                                published.precision() == DatePrecision.DAY
                                        ? telling.numbers().day(published.from())
                                        : telling.numbers().month(java.time.YearMonth.from(published.from()))));
        return line(anchor.substring(1), anchor, Telling.join(parts, telling.say("comma")));
    }

    private static String shortened(String title) {
        if (title.length() <= LONGEST) {
            return title;
        }
        int end = title.lastIndexOf(' ', LONGEST);
        return title.substring(0, end < LONGEST / 2 ? LONGEST : end) + "…";
    }

    private static List<Run> number(String text) {
        return List.of(Run.of(Run.Kind.NUMBER, text));
    }

    private static Block line(String label, String anchor, List<Run> words) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.of(Run.Kind.STRONG_NAME, label));
        runs.add(Run.words(" "));
        runs.addAll(words);
        return new Block.Text(Block.Look.SMALL, runs, anchor);
    }
}
