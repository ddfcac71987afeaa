package org.marsad.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Area;
import org.marsad.model.Language;
import org.marsad.model.Place;
import org.marsad.model.PlaceKind;

/**
 * Builds a gazetteer from the files that a user has: GeoNames country dumps ({@code ML.txt}, {@code geonames_ML.txt}) and
 * tables of Who's On First ({@code whosonfirst_ml.tsv}). A place that both have is kept once, with the spellings of both; one
 * that the pack has is left to the pack; one outside its country is refused.
 *
 * <pre>{@code
 * var report = new GazetteerBuilder(RegionPack.sahel()).build(List.of(Path.of("ML.txt")), index, bytes -> {});
 * }</pre>
 */
public final class GazetteerBuilder {
    /** The frame in which first-level units are named: before the reforms of 2023 and 2025. */
    private static final LocalDate FRAME = LocalDate.of(2022, 1, 1);

    /** Outlines are simplified, and borders are where people live. */
    private static final double BORDER_KM = 15;

    private static final double SAME_PLACE_DEGREES = 0.05;

    private final Region region;
    private final Map<String, String> iso3ByIso2;
    private final Map<String, List<Area>> admin1 = new HashMap<>();
    private final Map<String, Outline> countries = new HashMap<>();
    private final Map<String, List<Place>> packByKey = new HashMap<>();

    /**
     * What became of the lines.
     *
     * @param kept places in the index
     * @param refused how many lines were refused, by reason, with the first one of each
     */
    public record Report(int kept, Map<String, Refusal> refused) {}

    /** Lines refused for one reason. */
    public record Refusal(int count, String first) {}

    /** @param region whose places are left out and whose outlines decide in which unit a place lies */
    public GazetteerBuilder(Region region) {
        this.region = region;
        this.iso3ByIso2 = iso3ByIso2();
        Areas areas = region.areas();
        for (Area area : areas.list()) {
            if (area.kind() == PlaceKind.COUNTRY) {
                countries.put(area.country(), areas.outline(area));
            } else if (area.kind() == PlaceKind.ADMIN1 && area.existedOn(FRAME)) {
                admin1.computeIfAbsent(area.country(), c -> new ArrayList<>()).add(area);
            }
        }
        for (Place place : region.places()) {
            if (place.latitude() != null) {
                for (String name : place.names(Language.FR)) {
                    packByKey
                            .computeIfAbsent(NameKey.of(name), k -> new ArrayList<>(1))
                            .add(place);
                }
            }
        }
    }

    private static Map<String, String> iso3ByIso2() {
        Map<String, String> codes = new HashMap<>();
        for (String iso2 : Locale.getISOCountries()) {
            codes.put(iso2, new Locale("", iso2).getISO3Country());
        }
        return codes;
    }

    /** The files of a folder that this can read, in order of name. */
    public static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(GazetteerBuilder::isSource)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isSource(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(".txt") && !name.endsWith(".tsv")) {
            return false;
        }
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String first = reader.readLine();
            return first != null && (WhosOnFirstTable.isHeader(first) || GeoNamesDump.isLine(first));
        } catch (IOException e) {
            // neither text nor ours
            return false;
        }
    }

    /**
     * Reads all files and writes the index.
     *
     * @param progress takes the number of bytes read since the last call; each file is read twice
     * @throws IOException where a file cannot be read or the index not be written; an index that was there stays
     */
    public Report build(List<Path> files, Path index, LongConsumer progress) throws IOException {
        Build build = new Build(progress);
        for (Path file : files) {
            build.read(file);
        }
        GazetteerWriter writer = new GazetteerWriter();
        for (GazetteerEntry entry : build.entries.values()) {
            Set<String> names = new LinkedHashSet<>(entry.names());
            names.addAll(entry.arabic());
            writer.add(place(entry), names);
        }
        writer.write(index);
        return new Report(writer.size(), build.refused);
    }

    private Place place(GazetteerEntry entry) {
        String iso3 = iso3(entry);
        String unit = admin1.getOrDefault(iso3, List.of()).stream()
                .filter(area -> region.areas().outline(area).contains(entry.latitude(), entry.longitude()))
                .map(Area::name)
                .findFirst()
                .orElse(null);
        return new Place(
                entry.id(),
                entry.kind(),
                plain(entry.names().get(0)),
                Map.of(Language.FR, entry.names(), Language.EN, entry.names()),
                entry.latitude(),
                entry.longitude(),
                iso3,
                unit,
                entry.admin2(),
                entry.population(),
                true,
                "");
    }

    private String iso3(GazetteerEntry entry) {
        return iso3ByIso2.getOrDefault(entry.country(), entry.country());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    }

    private boolean isInPack(GazetteerEntry entry) {
        for (String name : entry.names()) {
            for (Place place : packByKey.getOrDefault(NameKey.of(name), List.of())) {
                if (isNear(place.latitude(), place.longitude(), entry)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNear(@Nullable Double latitude, @Nullable Double longitude, GazetteerEntry entry) {
        return latitude != null
                && longitude != null
                && Math.abs(latitude - entry.latitude()) < SAME_PLACE_DEGREES
                && Math.abs(longitude - entry.longitude()) < SAME_PLACE_DEGREES;
    }

    private boolean isInCountry(GazetteerEntry entry) {
        Outline outline = countries.get(iso3(entry));
        return outline == null
                || outline.contains(entry.latitude(), entry.longitude())
                || outline.kilometresToBorder(entry.latitude(), entry.longitude()) <= BORDER_KM;
    }

    /** The state of one build. */
    private final class Build {
        private final LongConsumer progress;
        private final Map<String, GazetteerEntry> entries = new LinkedHashMap<>();
        private final Map<String, String> idByGeoNames = new HashMap<>();
        private final Map<String, List<String>> idsByKey = new HashMap<>();
        private final Map<String, Refusal> refused = new LinkedHashMap<>();
        private final Set<String> seen = new HashSet<>();

        Build(LongConsumer progress) {
            this.progress = progress;
        }

        void read(Path file) throws IOException {
            String first;
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                first = reader.readLine();
            }
            if (first == null) {
                return;
            }
            String name = String.valueOf(file.getFileName());
            if (WhosOnFirstTable.isHeader(first)) {
                WhosOnFirstTable table = new WhosOnFirstTable(name, first);
                each(file, line -> {
                    table.learn(line);
                    return Optional.empty();
                });
                each(file, line -> WhosOnFirstTable.isHeader(line) ? Optional.empty() : table.entry(line));
            } else {
                GeoNamesDump dump = new GeoNamesDump();
                each(file, line -> {
                    dump.learn(line);
                    return Optional.empty();
                });
                each(file, dump::entry);
            }
        }

        private void each(Path file, Function<String, Optional<GazetteerEntry>> parse) throws IOException {
            int number = 0;
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    number++;
                    progress.accept(line.getBytes(StandardCharsets.UTF_8).length + 1L);
                    try {
                        parse.apply(line).ifPresent(this::take);
                    } catch (IllegalArgumentException e) {
                        refuse(String.valueOf(e.getMessage()), file.getFileName() + ":" + number);
                    }
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }

        private void take(GazetteerEntry entry) {
            if (!seen.add(entry.id())) {
                refuse("is there twice", entry.id());
            } else if (!isInCountry(entry)) {
                refuse(
                        "lies outside its country",
                        entry.id() + " " + entry.names().get(0));
            } else if (isInPack(entry)) {
                refuse(
                        "is in the pack already",
                        entry.id() + " " + entry.names().get(0));
            } else {
                keep(entry);
            }
        }

        private void keep(GazetteerEntry entry) {
            String twin = entry.geoNames() == null ? null : idByGeoNames.get(entry.geoNames());
            twin = twin == null ? twinByName(entry) : twin;
            if (twin == null) {
                entries.put(entry.id(), entry);
                if (entry.geoNames() != null) {
                    idByGeoNames.put(entry.geoNames(), entry.id());
                }
                entry.names()
                        .forEach(name -> idsByKey.computeIfAbsent(NameKey.of(name), k -> new ArrayList<>(1))
                                .add(entry.id()));
            } else {
                entries.computeIfPresent(twin, (id, known) -> joined(known, entry));
            }
        }

        private @Nullable String twinByName(GazetteerEntry entry) {
            for (String id : idsByKey.getOrDefault(NameKey.of(entry.names().get(0)), List.of())) {
                GazetteerEntry known = entries.get(id);
                if (known != null
                        && known.kind() == entry.kind()
                        && isNear(known.latitude(), known.longitude(), entry)) {
                    return id;
                }
            }
            return null;
        }

        private static GazetteerEntry joined(GazetteerEntry known, GazetteerEntry other) {
            Set<String> names = new LinkedHashSet<>(known.names());
            names.addAll(other.names());
            Set<String> arabic = new LinkedHashSet<>(known.arabic());
            arabic.addAll(other.arabic());
            return new GazetteerEntry(
                    known.id(),
                    known.kind(),
                    List.copyOf(names),
                    List.copyOf(arabic),
                    known.latitude(),
                    known.longitude(),
                    known.country(),
                    known.admin2() == null ? other.admin2() : known.admin2(),
                    Math.max(known.population(), other.population()),
                    known.geoNames());
        }

        private void refuse(String reason, String what) {
            refused.merge(reason, new Refusal(1, what), (a, b) -> new Refusal(a.count() + 1, a.first()));
        }
    }
}
