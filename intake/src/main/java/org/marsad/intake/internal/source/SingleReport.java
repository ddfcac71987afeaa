package org.marsad.intake.internal.source;

import java.io.IOException;
import java.io.InputStream;
import org.marsad.intake.Defaults;
import org.marsad.intake.Limits;
import org.marsad.intake.Pending;
import org.marsad.intake.Taken;
import org.marsad.intake.internal.Bytes;
import org.marsad.intake.internal.Document;
import org.marsad.intake.internal.Draft;
import org.marsad.intake.internal.Finish;
import org.marsad.intake.internal.Troubles;
import org.marsad.intake.internal.Unreadable;
import org.marsad.intake.internal.html.HtmlFormat;
import org.marsad.intake.internal.pdf.PdfFormat;
import org.marsad.intake.internal.text.TextFormat;

/** A file of one report, to be read by the format that was recognised. */
record SingleReport(String id, Kind kind, Document document, long bytes, Defaults defaults) implements Pending {
    @Override
    public Taken take() {
        try {
            return Finish.report(id, document.name(), draft(), defaults);
        } catch (Unreadable e) {
            return new Taken.Refused(e.of(document.name()));
        } catch (IOException e) {
            return new Taken.Refused(Troubles.issue(document.name(), e));
        } catch (OutOfMemoryError | StackOverflowError e) {
            // What was being built is garbage by now, and the other inputs can still be read.
            return new Taken.Refused(new Unreadable(
                            "bomb", document.name() + " takes more memory than there is. Maybe it is made to do so")
                    .of(document.name()));
        }
    }

    /** Most bytes that are read of a document of that kind. */
    static int limit(Kind kind) {
        return switch (kind) {
            case HTML -> Limits.PAGE_BYTES;
            case PDF -> Limits.PDF_BYTES;
            default -> Limits.TEXT_BYTES;
        };
    }

    private Draft draft() throws IOException, Unreadable {
        try (InputStream in = document.open()) {
            return switch (kind) {
                case TEXT -> TextFormat.read(in);
                case HTML -> HtmlFormat.read(in);
                case PDF -> PdfFormat.read(Bytes.read(in, Limits.PDF_BYTES));
                default -> throw new IllegalStateException("no single report is of the kind " + kind);
            };
        }
    }
}
