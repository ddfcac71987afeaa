package org.marsad.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.desk.brief.page.Document;
import org.marsad.desk.brief.page.Reference;
import org.marsad.desk.brief.page.Run;
import org.marsad.exchange.profile.Profile;
import org.marsad.ledger.store.Cited;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.Language;
import org.marsad.model.LedgerEvent;
import org.marsad.outlook.forecast.Figures;
import org.marsad.outlook.forecast.PastSkill;

/** Every number that is printed leads to a statement, a count or a forecast that has it. */
class TracesTest {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?");

    @TempDir
    private static Path folder;

    private static Path samples = Path.of("");

    @BeforeAll
    static void keepSamples() {
        samples = Briefs.samples(folder);
    }

    @ParameterizedTest
    @CsvSource({"MLI, 2023-09", "MLI, 2023-08", "NER, 2021-11", "BFA, 2022-09", ", 2022-09"})
    void everyFigureHasAReferenceThatCarriesIt(@Nullable String iso3, String month) {
        Brief brief = Briefs.make(samples, iso3, month, Profile.INTERNAL);
        Document document = Briefs.document(brief, Language.EN);
        Map<String, List<Reference>> references =
                document.references().stream().collect(Collectors.groupingBy(Reference::label));
        List<Run> figures = Briefs.runs(document).stream()
                .filter(run -> run.kind() == Run.Kind.FIGURE)
                .toList();
        assertThat(figures).hasSizeGreaterThan(10);
        for (Run figure : figures) {
            assertThat(figure.labels()).as("references of %s", figure).isNotEmpty();
            Set<String> carried = new TreeSet<>();
            for (String label : figure.labels()) {
                for (Reference reference : Objects.requireNonNull(references.get(label), label)) {
                    carried.addAll(carried(brief, reference));
                }
            }
            for (String number : numbers(figure.text())) {
                assertThat(carried)
                        .as("what the references of %s carry", figure)
                        .contains(number);
            }
        }
    }

    @Test
    void aPassageHasTheNumberThatItsStatementHasInTheLedger() {
        Brief brief = Briefs.make(samples, "MLI", "2023-09", Profile.INTERNAL);
        Document document = Briefs.document(brief, Language.EN);
        Map<Integer, Cited> statements = new HashMap<>();
        try (Ledger ledger = Ledger.read(samples.toString(), Briefs.REGION)) {
            List<String> events = new ArrayList<>();
            ledger.events(brief.scope().whole(), null, (LedgerEvent event) -> events.add(event.id()));
            ledger.cited(events).forEach(cited -> statements.put(cited.number(), cited));
            ledger.presences(
                            "MLI", null, brief.scope().firstDay(), brief.scope().lastDay())
                    .forEach(cited -> statements.put(cited.number(), cited));
        }
        List<Citation.Passage> passages = document.references().stream()
                .map(Reference::citation)
                .filter(Citation.Passage.class::isInstance)
                .map(Citation.Passage.class::cast)
                .toList();
        assertThat(passages).hasSizeGreaterThan(5).allSatisfy(passage -> {
            Cited cited = Objects.requireNonNull(statements.get(passage.statement()));
            assertThat(passage).isEqualTo(Citation.Passage.of(cited));
            assertThat(passage.words()).isNotBlank();
        });
    }

    @Test
    void plainWordsHaveNoFigureButThoseOfTheBriefItself() {
        Brief brief = Briefs.make(samples, "MLI", "2023-09", Profile.INTERNAL);
        Set<String> own = new TreeSet<>(List.of("12"));
        own.add(String.valueOf(brief.basis().reports()));
        own.add(String.valueOf(brief.basis().outlets()));
        own.add(String.valueOf(brief.changes().monthsRead()));
        own.add(String.valueOf(brief.gaps().undated()));
        own.add(String.valueOf(brief.gaps().unread().size()));
        brief.events().shown().forEach(event -> own.add(String.valueOf(event.sources())));
        for (Run run : Briefs.runs(Briefs.document(brief, Language.EN))) {
            if (run.kind() == Run.Kind.WORDS || run.kind() == Run.Kind.STRONG || run.kind() == Run.Kind.FAINT) {
                assertThat(own).as(run.text()).containsAll(numbers(run.text()));
            }
        }
    }

    @Test
    void everyMarkLeadsToALineAmongTheSources() {
        Document document = Briefs.document(Briefs.make(samples, "MLI", "2023-09", Profile.INTERNAL), Language.AR);
        Set<String> anchors = new TreeSet<>();
        Briefs.texts(document).forEach(text -> anchors.add(text.anchor()));
        assertThat(Briefs.runs(document).stream().filter(run -> run.kind() == Run.Kind.REFERENCE))
                .isNotEmpty()
                .allSatisfy(run -> assertThat(anchors).contains(run.anchor()));
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group().replace(",", ""));
        }
        return numbers;
    }

    /** The numbers that stand behind a label. */
    private static Set<String> carried(Brief brief, Reference reference) {
        Set<String> carried = new TreeSet<>();
        Citation citation = reference.citation();
        if (citation instanceof Citation.Passage passage) {
            carried.add(String.valueOf(passage.low()));
            carried.add(String.valueOf(passage.high()));
        } else if (citation instanceof Citation.Tally tally) {
            List<Count> counts = new ArrayList<>(tally.byType().values());
            counts.add(tally.all());
            counts.add(Count.NONE);
            int months = tally.from().equals(tally.to()) ? 1 : brief.changes().monthsRead();
            for (Count count : counts) {
                for (Long number : new Long[] {count.events(), count.low(), count.high()}) {
                    carried.addAll(number == null ? List.of() : List.of(mean(number, months)));
                }
            }
        } else if (citation instanceof Citation.Sum sum) {
            carried.add(String.valueOf(sum.parts().size()));
            long low = 0;
            long high = 0;
            for (Citation.Part part : sum.parts()) {
                low += part.low() == null ? 0 : part.low();
                high += part.high() == null ? 0 : part.high();
            }
            carried.add(String.valueOf(low));
            carried.add(String.valueOf(high));
        } else {
            for (Outlook outlook : brief.outlooks()) {
                if (outlook.citation().equals(citation)) {
                    carried.addAll(carried(outlook));
                }
            }
        }
        return carried;
    }

    private static Set<String> carried(Outlook outlook) {
        Set<String> carried = new TreeSet<>();
        for (Figures figures : outlook.forecast().byLead()) {
            for (double value : new double[] {figures.q05(), figures.median(), figures.q95()}) {
                carried.add(String.valueOf(Math.round(value)));
            }
        }
        PastSkill skill = outlook.sheet().skill(outlook.forecast()).orElseThrow();
        carried.add(String.valueOf(skill.months()));
        carried.add(String.valueOf(Math.round(100 * skill.coverage90())));
        carried.add(mean(Math.round(10 * skill.crps()), 10));
        carried.add(mean(Math.round(10 * skill.benchmarkCrps()), 10));
        return carried;
    }

    private static String mean(long sum, int months) {
        double tenths = Math.rint(10.0 * sum / months);
        return tenths % 10 == 0 ? String.valueOf((long) tenths / 10) : String.valueOf(tenths / 10);
    }
}
