package org.marsad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Language;
import org.marsad.model.When;

/**
 * A kept report without its text.
 *
 * @param number in the order in which reports were kept
 * @param id as it was taken in; several reports may have the same
 * @param sha256 of its text, which no other report has
 * @param keptAt instant (UTC)
 */
public record ReportHead(
        int number,
        String id,
        String sha256,
        @Nullable String title,
        @Nullable String source,
        @Nullable When published,
        @Nullable Language language,
        String keptAt) {
    static final String COLUMNS = "r.number as report_number, r.id as report_id, r.sha256, r.title, r.source,"
            + " r.published_from, r.published_to, r.published_precision, r.language, r.kept_at";

    /** A row with {@link #COLUMNS}. */
    static ReportHead of(ResultSet row) throws SQLException {
        String language = row.getString("language");
        return new ReportHead(
                row.getInt("report_number"),
                row.getString("report_id"),
                row.getString("sha256"),
                row.getString("title"),
                row.getString("source"),
                KeptReports.published(row),
                language == null ? null : Language.ofTag(language).orElse(null),
                row.getString("kept_at"));
    }
}
