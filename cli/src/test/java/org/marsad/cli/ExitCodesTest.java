package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExitCodesTest {
    @Test
    void allReportsReadWholeIsSuccess() {
        assertThat(ExitCodes.ofRun(5, 0, 0)).isZero();
    }

    @Test
    void oneReportReadInPartIsTold() {
        assertThat(ExitCodes.ofRun(4, 1, 0)).isEqualTo(3);
        assertThat(ExitCodes.ofRun(0, 1, 0)).isEqualTo(3);
    }

    @Test
    void oneUnreadReportAmongOthersIsTold() {
        assertThat(ExitCodes.ofRun(4, 0, 1)).isEqualTo(3);
    }

    @Test
    void nothingReadIsFailure() {
        assertThat(ExitCodes.ofRun(0, 0, 2)).isEqualTo(1);
    }
}
