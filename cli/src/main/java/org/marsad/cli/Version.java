package org.marsad.cli;

import org.marsad.desk.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The version of the program as {@code --version} prints it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"marsad " + number(), "Java ${java.version} (${java.vm.name})"};
    }

    static String number() {
        return ProgramVersion.number();
    }
}
