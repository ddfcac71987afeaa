package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row here is invented. */
class ImportCommandTest {
    private static final String GED = "id,type_of_violence,date_start,date_end,best,high,low\n";

    @TempDir
    private Path folder;

    private String err = "";

    @Test
    void readsARelease() throws IOException {
        assertThat(run("ucdp", file("ged241.csv", GED + "1,1,2024-01-02,2024-01-02,3,4,2\n")))
                .isZero();
        assertThat(err).isEqualTo("marsad: 1 events read; 0 issues; 0 rows left out" + System.lineSeparator());
    }

    @Test
    void namesEveryRowThatIsNotWholeAndTellsScriptsSo() throws IOException {
        String text = GED + "1,1,2024-01-02,2024-01-02,3,4,5\n2,1,never,never,1,1,1\n3,2,2024-01-02,2024-01-02,1,1,1\n";
        assertThat(run("ucdp", file("ged241.csv", text))).isEqualTo(ExitCodes.SOME_READ);
        assertThat(err)
                .contains("ged241.csv, line 2, best: low 5, best 3, high 4, not in order")
                .contains("ged241.csv, line 3, date_start: \"never\" is no date")
                .contains("2 events read;");
    }

    @Test
    void saysSoWhereNothingCouldBeRead() throws IOException {
        assertThat(run("ucdp", file("ged241.csv", GED + "2,1,never,never,1,1,1\n")))
                .isEqualTo(ExitCodes.NONE_READ);
        assertThat(run("ucdp", file("ged242.csv", "event_id_cnty,event_date\nX,2024-01-01\n")))
                .isEqualTo(ExitCodes.NONE_READ);
        assertThat(err).contains("Maybe it is ACLED: marsad import acled.");
    }

    @Test
    void asksForTheReleaseThatAFileNameDoesNotTell() throws IOException {
        String file = file("west-africa.csv", GED + "1,1,2024-01-02,2024-01-02,3,4,2\n");
        assertThat(run("ucdp", file)).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(err).contains("Maybe give it: --vintage 24.1");
        assertThat(run("ucdp", file, "--vintage", "24.1")).isZero();
    }

    @Test
    void readsATableByAMapping() throws IOException {
        String table = file("incidents.csv", "no|day\n1|17/09/2024\n2|18/09/2024\n");
        String mapping = file("office.txt", "@collection = office\n@date-format = dd/MM/yyyy\nno = id\nday = date\n");
        assertThat(run("csv", table, "--mapping", mapping, "--delimiter", "|")).isZero();
        assertThat(err).contains("2 events read");
        assertThat(run("csv", table, "--mapping", mapping)).isEqualTo(ExitCodes.NONE_READ);
        assertThat(err).contains("incidents.csv has no column");
        assertThat(run("csv", table, "--mapping", file("wrong.txt", "no = nummer\n")))
                .isEqualTo(ExitCodes.WRONG_USE);
        assertThat(err).contains("wrong.txt, line 1: field is \"nummer\"");
    }

    @Test
    void saysWhatIsWrongWithACommand() throws IOException {
        assertThat(run("csv", file("a.csv", "a\n1\n"))).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(err).contains("csv needs --mapping");
        assertThat(run("acled", folder.resolve("none.csv").toString())).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(err).contains("which does not exist");
        assertThat(run("views", file("a.csv", "a\n1\n"))).isEqualTo(ExitCodes.WRONG_USE);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String collection, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "import";
        arguments[1] = "--check";
        arguments[2] = collection;
        System.arraycopy(more, 0, arguments, 3, more.length);
        StringWriter toErr = new StringWriter();
        int code = Marsad.run(new PrintWriter(new StringWriter()), new PrintWriter(toErr, true), arguments);
        err = toErr.toString();
        return code;
    }
}
