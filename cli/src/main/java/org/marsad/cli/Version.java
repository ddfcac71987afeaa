package org.marsad.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar's manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"marsad " + number(), "Java ${java.version} (${java.vm.name})"};
    }

    static String number() {
        @Nullable String built = Version.class.getPackage().getImplementationVersion();
        return built == null ? "(not built into a jar)" : built;
    }
}
