package org.marsad.ledger.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DataIssue;
import org.marsad.model.Place;
import org.marsad.model.Report;
import org.marsad.model.When;

/** Writes reports with what surrounds them: copies, the areas they look at, what was wrong with them, their words. */
final class ReportRows {
    private final Insert reports;
    private final Insert copies;
    private final Insert coverage;
    private final Insert issues;
    private final WordRows words;
    private final String now;

    ReportRows(Handle handle, Dialect dialect, String now) {
        this.now = now;
        reports = Insert.into(
                handle,
                "report",
                "number",
                "sha256",
                "id",
                "title",
                "source",
                "published_from",
                "published_to",
                "published_precision",
                "language",
                "body",
                "kept_at");
        copies = Insert.missingInto(handle, "copy", "report", "id", "source", "published_from", "seen_at");
        coverage = Insert.missingInto(handle, "coverage", "report", "iso3", "admin1", "month");
        issues = Insert.missingInto(
                handle,
                "issue",
                "key",
                "origin",
                "kind",
                "message",
                "severity",
                "report",
                "span_begin",
                "span_end",
                "noted_at");
        words = new WordRows(handle, dialect);
    }

    void report(int number, String sha256, Report report) {
        When published = report.published();
        reports.with("number", number)
                .with("sha256", sha256)
                .with("id", report.id())
                .with("title", report.title())
                .with("source", report.source())
                .with(
                        "published_from",
                        published == null ? null : published.from().toString())
                .with("published_to", published == null ? null : published.to().toString())
                .with("published_precision", published == null ? null : Columns.lower(published.precision()))
                .with(
                        "language",
                        report.language() == null ? null : report.language().code())
                .with("body", report.text())
                .with("kept_at", now)
                .add();
    }

    void copy(int number, Report report) {
        When published = report.published();
        copies.with("report", number)
                .with("id", report.id())
                .with("source", report.source() == null ? "" : report.source())
                .with(
                        "published_from",
                        published == null ? null : published.from().toString())
                .with("seen_at", now)
                .add();
    }

    /** A report without a day of publication looks at no month. */
    void coverage(int number, Report report, List<Place> places) {
        When published = report.published();
        if (published == null) {
            return;
        }
        String month = published.from().toString().substring(0, 7);
        Set<String> areas = new HashSet<>();
        for (Place place : places) {
            String country = place.country();
            String admin1 = place.admin1() == null ? "" : place.admin1();
            if (country != null && areas.add(country + "/" + admin1)) {
                coverage.with("report", number)
                        .with("iso3", country)
                        .with("admin1", admin1)
                        .with("month", month)
                        .add();
            }
        }
    }

    void issue(@Nullable Integer number, DataIssue issue) {
        issues.with("key", IssueRows.key(issue))
                .with("origin", issue.report())
                .with("kind", issue.kind())
                .with("message", issue.message())
                .with("severity", Columns.lower(issue.severity()))
                .with("report", number)
                .with("span_begin", issue.span() == null ? null : issue.span().begin())
                .with("span_end", issue.span() == null ? null : issue.span().end())
                .with("noted_at", now)
                .add();
    }

    void words(int number, Report report, String keys) {
        When published = report.published();
        words.add(published == null ? null : published.from(), number, keys);
    }

    void send() {
        reports.send();
        copies.send();
        coverage.send();
        issues.send();
        words.send();
    }
}
