package org.marsad.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house, as ARCHITECTURE.md states them. */
class HouseRulesTest {
    private static final String ROOT = "org.marsad.";

    /** Which rooms a room may use, beside itself. A room that is missing here fails a test. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("region", Set.of("model")),
            Map.entry("reading", Set.of("model", "region")),
            Map.entry("intake", Set.of("model")),
            Map.entry("exchange", Set.of("model", "region")),
            Map.entry("measure", Set.of("model", "region")),
            Map.entry("outlook", Set.of("model", "measure")),
            Map.entry("ledger", Set.of("model", "region")),
            Map.entry("evaluation", Set.of("model")),
            Map.entry(
                    "desk", Set.of("model", "region", "reading", "intake", "ledger", "exchange", "measure", "outlook")),
            Map.entry(
                    "cli",
                    Set.of(
                            "model",
                            "region",
                            "reading",
                            "intake",
                            "ledger",
                            "exchange",
                            "evaluation",
                            "measure",
                            "outlook",
                            "desk")));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.marsad");

    static List<String> rooms() {
        return List.copyOf(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void everyClassLivesInARoomOfTheHouse() {
        assertThat(HOUSE)
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(MAY_USE).as("the room of %s", type.getName()).containsKey(roomOf(type)));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheRoomsItMay(String room) {
        String[] forbidden = rooms().stream()
                .filter(other -> !other.equals(room) && !MAY_USE.get(room).contains(other))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void modelDependsOnNothingButJspecify() {
        classes()
                .that(resideInAPackage(ROOT + "model.."))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "model..", "java..", "org.jspecify..")
                .check(HOUSE);
    }

    @Test
    void modelAndReadingTouchNoFileAndNoNetwork() {
        noClasses()
                .that(resideInAPackage(ROOT + "model..").or(resideInAPackage(ROOT + "reading..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..")
                .check(HOUSE);
    }

    @Test
    void internalPackagesAreClosedToOtherRooms() {
        classes()
                .that(resideInAPackage("..internal.."))
                .should(beUsedOnlyInTheirOwnRoom())
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void packagesFormNoCycle() {
        // A room's door may call what lies behind it, which in turn speaks in the door's types.
        slices().matching("org.marsad.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage("org.marsad.*"), resideInAPackage("org.marsad.*.internal.."))
                .check(HOUSE);
    }

    @Test
    void noClassIsCalledUtilHelperOrManager() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(HOUSE);
    }

    @Test
    void everyPackageSaysThatNullDoesNotTravel() {
        Set<String> marked = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (JavaClass type : HOUSE) {
            all.add(type.getPackageName());
            if (type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                marked.add(type.getPackageName());
            }
        }
        assertThat(marked).isEqualTo(all);
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminalOrEndsTheProgram() {
        noClasses()
                .that(not(resideInAPackage(ROOT + "cli..")).and(resideOutsideOfPackage(ROOT + "benchmarks..")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(HOUSE);
    }

    @Test
    void noSourceFileIsLongerThanSixHundredLines() throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();
        List<String> tooLong = new ArrayList<>();
        int seen = 0;
        for (String room : rooms()) {
            try (Stream<Path> files = Files.walk(root.resolve(room).resolve("src"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    seen++;
                    long lines = Files.readAllLines(file).size();
                    if (lines > 600) {
                        tooLong.add(root.relativize(file) + " has " + lines + " lines");
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(50);
        assertThat(tooLong).isEmpty();
    }

    private static ArchCondition<JavaClass> beUsedOnlyInTheirOwnRoom() {
        return new ArchCondition<>("be used only in their own room") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency use : type.getDirectDependenciesToSelf()) {
                    if (isOurs(use.getOriginClass())
                            && !roomOf(use.getOriginClass()).equals(roomOf(type))) {
                        events.add(SimpleConditionEvent.violated(use, use.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    private static String roomOf(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
