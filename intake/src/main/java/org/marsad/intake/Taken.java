package org.marsad.intake;

import java.util.List;
import org.marsad.model.DataIssue;
import org.marsad.model.Report;

/** What one input gave: a report to read, or why there is none. */
public sealed interface Taken {
    /** Everything that was wrong or worth a remark, in the order it was met. */
    List<DataIssue> issues();

    /** A report, with what was doubtful about taking it in. */
    record Accepted(Report report, List<DataIssue> issues) implements Taken {
        public Accepted {
            issues = List.copyOf(issues);
        }
    }

    /** No report. An issue of severity {@code NOTE} here marks something passed over on purpose. */
    record Refused(DataIssue issue) implements Taken {
        @Override
        public List<DataIssue> issues() {
            return List.of(issue);
        }
    }
}
