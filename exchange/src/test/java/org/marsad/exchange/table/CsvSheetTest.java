package org.marsad.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvSheetTest {
    private final CsvSheet sheet = new CsvSheet(List.of("id", "name", "number"));

    @Test
    void leavesUnknownCellsEmptyAndBeginsEachRowAnew() {
        assertThat(sheet.head()).isEqualTo("id,name,number\r\n");
        assertThat(sheet.text("id", "a").value("number", 3).row()).isEqualTo("a,,3\r\n");
        assertThat(sheet.text("name", null).value("number", null).row()).isEqualTo(",,\r\n");
    }

    @Test
    void quotesWhatWouldOtherwiseEndACellOrARow() {
        assertThat(sheet.text("name", "a, \"b\"\nc").row()).isEqualTo(",\"a, \"\"b\"\"\nc\",\r\n");
    }

    @Test
    void letsNoTextRunAsAFormula() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1")) {
            assertThat(sheet.text("name", formula).row()).isEqualTo(",'" + formula + ",\r\n");
        }
        assertThat(sheet.text("name", "=HYPERLINK(\"x\",\"y\")").row())
                .isEqualTo(",\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",\r\n");
    }

    @Test
    void leavesNegativeNumbersNumbers() {
        assertThat(sheet.value("number", -3.6).row()).isEqualTo(",,-3.6\r\n");
    }

    @Test
    void knowsItsColumns() {
        assertThatThrownBy(() -> sheet.text("nmae", "x")).hasMessageContaining("column is nmae");
    }
}
