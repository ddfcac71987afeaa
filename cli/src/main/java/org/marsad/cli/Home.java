package org.marsad.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.region.PackException;
import org.marsad.region.Region;
import org.marsad.region.RegionPack;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The folder for indexes and caches, which is never inside the project. */
final class Home {
    private static final String INDEX = "gazetteer-1.idx";

    @Option(
            names = "--home",
            scope = ScopeType.INHERIT,
            paramLabel = "FOLDER",
            description = "Folder for indexes and caches; by default the user's cache folder.")
    private @Nullable Path home;

    /** Where it is, whether it exists or not. */
    Path folder() {
        return home == null ? ofUser(System.getenv(), System.getProperties()::getProperty) : home;
    }

    /** Looks up a system property. */
    interface Properties {
        @Nullable
        String get(String name);
    }

    /**
     * The user's cache folder: {@code $XDG_CACHE_HOME} (XDG Base Directory Specification), {@code ~/.cache}, on macOS {@code
     * ~/Library/Caches}, on Windows {@code %LOCALAPPDATA%}.
     */
    static Path ofUser(Map<String, String> environment, Properties properties) {
        String xdg = environment.get("XDG_CACHE_HOME");
        // the specification wants relative paths ignored
        if (xdg != null && Path.of(xdg).isAbsolute()) {
            return Path.of(xdg, "marsad");
        }
        String system = String.valueOf(properties.get("os.name")).toLowerCase(Locale.ROOT);
        String local = environment.get("LOCALAPPDATA");
        if (system.startsWith("windows") && local != null) {
            return Path.of(local, "marsad", "cache");
        }
        String user = String.valueOf(properties.get("user.home"));
        return system.startsWith("mac")
                ? Path.of(user, "Library", "Caches", "marsad")
                : Path.of(user, ".cache", "marsad");
    }

    /** The gazetteer that {@code marsad region build} makes. */
    Path gazetteer() {
        return folder().resolve(INDEX);
    }

    /**
     * The region to read about, with the gazetteer where there is one.
     *
     * @param messages told where the gazetteer cannot be used; reading goes on without it
     */
    Region region(PrintWriter messages) {
        Region region = RegionPack.sahel();
        Path index = gazetteer();
        if (!Files.exists(index)) {
            return region;
        }
        try {
            return region.with(RegionPack.gazetteer(index));
        } catch (PackException e) {
            messages.println("marsad: reading without the gazetteer: " + e.getMessage());
            return region;
        }
    }
}
