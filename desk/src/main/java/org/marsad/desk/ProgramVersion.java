package org.marsad.desk;

import org.jspecify.annotations.Nullable;

/** The version that the build wrote into the jar's manifest. */
public final class ProgramVersion {
    private ProgramVersion() {}

    public static String number() {
        @Nullable String built = ProgramVersion.class.getPackage().getImplementationVersion();
        return built == null ? "(not built into a jar)" : built;
    }
}
