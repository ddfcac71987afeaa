package org.marsad.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;

/** An index made of few lines in the formats of GeoNames and of a Who's On First table. */
class GazetteerTest {
    private static final String WOF_HEADER = "wof_id\tplacetype\tname\tlat\tlon\tgeonames_id\twikidata_id\tpopulation"
            + "\tis_current\tsuperseded\tregion_id\tcounty_id\tlocaladmin_id\tara\tfra\teng\tund\tother_langs\tgeom\tsrc";

    @TempDir
    private Path folder;

    private Path index;

    @BeforeEach
    void nameTheIndex() {
        index = folder.resolve("home").resolve("gazetteer.idx");
    }

    private static String geoNames(String id, String name, String others, double lat, double lon, String feature) {
        String[] classAndCode = feature.split("\\.");
        return String.join(
                "\t",
                id,
                name,
                name.replace('é', 'e'),
                others,
                "" + lat,
                "" + lon,
                classAndCode[0],
                classAndCode[1],
                "ML",
                "",
                "09",
                "0901",
                "",
                "",
                "0",
                "",
                "250",
                "Africa/Bamako",
                "2021-01-01");
    }

    private static String wof(
            String id, String name, double lat, double lon, String geoNames, String wikidata, String ara) {
        return String.join(
                "\t",
                id,
                "locality",
                name,
                "" + lat,
                "" + lon,
                geoNames,
                wikidata,
                "",
                "-1",
                "0",
                "",
                "",
                "",
                ara,
                name,
                "",
                "",
                "",
                "Point",
                "x");
    }

    private Gazetteer build(List<String> geoNames, List<String> wof) throws IOException {
        Files.write(folder.resolve("ML.txt"), geoNames);
        Files.write(folder.resolve("whosonfirst_ml.tsv"), concat(WOF_HEADER, wof));
        new GazetteerBuilder(RegionPack.sahel()).build(GazetteerBuilder.sources(folder), index, bytes -> {});
        return RegionPack.gazetteer(index);
    }

    private static List<String> concat(String first, List<String> rest) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), rest.stream())
                .toList();
    }

    @Test
    void aPlaceIsFoundByAnySpellingOfItsName() throws IOException {
        Gazetteer gazetteer =
                build(List.of(geoNames("1", "Tin-Akoffé", "Tin Akoffe,تين أكوفي,تِین", 16.5, 0.2, "P.PPL")), List.of());
        for (String spelling : List.of("Tin-Akoffé", "tin akoffe", "TIN-AKOFFE", "تين أكوفي", "تين اكوفي")) {
            assertThat(gazetteer.named(spelling))
                    .as(spelling)
                    .extracting(Place::id)
                    .containsExactly("gn:1");
        }
        Place place = gazetteer.named("Tin Akoffe").get(0);
        assertThat(place.kind()).isEqualTo(PlaceKind.VILLAGE);
        assertThat(place.name()).isEqualTo("Tin-Akoffe");
        assertThat(place.country()).isEqualTo("MLI");
        assertThat(place.admin1()).isEqualTo("Gao");
        assertThat(place.needsContext()).isTrue();
        assertThat(place.latitude()).isEqualTo(16.5);
    }

    @Test
    void theBeginningOfANameIsKnown() throws IOException {
        Gazetteer gazetteer = build(List.of(geoNames("1", "Tin Akoff", "", 16.5, 0.2, "P.PPL")), List.of());
        assertThat(gazetteer.beginsName("Tin")).isTrue();
        assertThat(gazetteer.beginsName("tin ak")).isTrue();
        assertThat(gazetteer.beginsName("tin akoff")).isTrue();
        assertThat(gazetteer.beginsName("tin akoffe")).isFalse();
        assertThat(gazetteer.beginsName("zz")).isFalse();
        assertThat(gazetteer.named("Tin")).isEmpty();
    }

    @Test
    void anArabicNameIsNeverADisplayName() throws IOException {
        Gazetteer gazetteer = build(List.of(geoNames("1", "Kounsoum", "كونسوم", 15.5, 0.5, "P.PPL")), List.of());
        assertThat(gazetteer.named("كونسوم"))
                .singleElement()
                .satisfies(place -> assertThat(place.names(Language.AR)).isEmpty());
    }

    @Test
    void anArabicNameWithoutALinkToWikidataIsNotEvenLookedUp() throws IOException {
        Gazetteer gazetteer = build(
                List.of(),
                List.of(
                        wof("5", "Dayyo", 14.5, -4.5, "", "", "يوم"),
                        wof("6", "Logoro", 14.2, -4.2, "", "Q1", "لوغورو")));
        assertThat(gazetteer.named("يوم")).isEmpty();
        assertThat(gazetteer.named("لوغورو")).extracting(Place::name).containsExactly("Logoro");
    }

    @Test
    void aPlaceOfBothSourcesIsKeptOnceWithTheSpellingsOfBoth() throws IOException {
        Gazetteer gazetteer = build(
                List.of(geoNames("77", "Logoro", "", 14.2, -4.2, "P.PPL")),
                List.of(wof("6", "Logorro", 14.21, -4.21, "77", "Q1", "لوغورو")));
        assertThat(gazetteer.size()).isEqualTo(1);
        assertThat(gazetteer.named("Logorro"))
                .isEqualTo(gazetteer.named("Logoro"))
                .hasSize(1);
        assertThat(gazetteer.named("لوغورو")).extracting(Place::id).containsExactly("gn:77");
    }

    @Test
    void homonymsAreAllThere() throws IOException {
        Gazetteer gazetteer = build(
                List.of(
                        geoNames("1", "Medina", "", 14.3, -5.9, "P.PPL"),
                        geoNames("2", "Medina", "", 14.4, -11.7, "P.PPL")),
                List.of());
        assertThat(gazetteer.named("medina")).extracting(Place::admin1).containsExactly("Segou", "Kayes");
    }

    @Test
    void whatThePackHasIsLeftToIt() throws IOException {
        Gazetteer gazetteer = build(List.of(geoNames("2457163", "Gao", "", 16.27, -0.04, "P.PPLA")), List.of());
        assertThat(gazetteer.size()).isZero();
    }

    @Test
    void badLinesAreCountedAndTheOthersKept() throws IOException {
        Files.write(
                folder.resolve("ML.txt"),
                List.of(
                        geoNames("1", "Kounsoum", "", 15.5, 0.5, "P.PPL"),
                        "a line of something else",
                        geoNames("2", "Birgu", "", 35.89, 14.52, "P.PPL"),
                        geoNames("3", "Nowhere", "", 15.5, 0.5, "P.PPL").replace("15.5", "north"),
                        geoNames("4", "Some stream", "", 15.5, 0.5, "H.STMI"),
                        geoNames("1", "Kounsoum", "", 15.5, 0.5, "P.PPL")));
        AtomicLong bytes = new AtomicLong();
        GazetteerBuilder.Report report = new GazetteerBuilder(RegionPack.sahel())
                .build(GazetteerBuilder.sources(folder), index, bytes::addAndGet);
        assertThat(report.kept()).isEqualTo(1);
        assertThat(report.refused())
                .containsEntry("must have 19 cells, but had 1", new GazetteerBuilder.Refusal(1, "ML.txt:2"))
                .containsEntry("lies outside its country", new GazetteerBuilder.Refusal(1, "gn:2 Birgu"))
                .containsEntry("is there twice", new GazetteerBuilder.Refusal(1, "gn:1"))
                .hasSize(4);
        assertThat(bytes.get()).isGreaterThan(300);
    }

    @Test
    void filesOfOtherKindsAreNoSources() throws IOException {
        Files.writeString(folder.resolve("readme.txt"), "Read me first.\n");
        Files.write(folder.resolve("photo.tsv"), new byte[] {(byte) 0xff, (byte) 0xd8, 0});
        Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(GazetteerBuilder.sources(folder)).isEmpty();
    }

    @Test
    void anIndexThatWasCutOrIsOfAnotherProgramIsRefused() throws IOException {
        build(List.of(geoNames("1", "Kounsoum", "", 15.5, 0.5, "P.PPL")), List.of());
        byte[] whole = Files.readAllBytes(index);
        for (byte[] bad :
                List.of(Arrays.copyOf(whole, whole.length - 5), new byte[0], "PK\3\4 a zip".getBytes("UTF-8"))) {
            Files.write(index, bad);
            assertThatThrownBy(() -> RegionPack.gazetteer(index))
                    .isInstanceOf(PackException.class)
                    .hasMessageContaining("Maybe build it again");
        }
    }

    @Test
    void aRegionWithAGazetteerKeepsItsOwnFacts() throws IOException {
        Region region =
                RegionPack.sahel().with(build(List.of(geoNames("1", "Kounsoum", "", 15.5, 0.5, "P.PPL")), List.of()));
        assertThat(region.gazetteer().named("Kounsoum")).hasSize(1);
        assertThat(region.findActor("jnim")).isPresent();
        assertThat(RegionPack.sahel().gazetteer().named("Kounsoum")).isEmpty();
    }
}
