package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.marsad.desk.access.Disclosures;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.RequestException;
import org.marsad.desk.server.Resource;
import org.marsad.exchange.events.EventFormat;
import org.marsad.exchange.events.EventWriter;
import org.marsad.exchange.profile.Breach;
import org.marsad.exchange.profile.Disclosure;
import org.marsad.exchange.profile.Profile;
import org.marsad.exchange.run.ExportRun;
import org.marsad.ledger.store.EventFilter;
import org.marsad.ledger.store.Ledger;
import org.marsad.model.PublicId;
import org.marsad.region.Region;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events in the formats that others read. They are written to a file of the server first, for what is refused half-way must not be sent
 * already, and a slow reader must not keep the ledger; memory holds one event.
 */
final class ExportResource implements Resource {
    private static final int PATIENCE_SECONDS = 20;

    /** So many refused events are listed; all are counted. */
    private static final int LISTED = 200;

    private final Region region;
    private final EventQuery query;
    private final Ledgers ledgers;
    private final Disclosures disclosures;

    /** One writes, others wait: an export of everything takes a while, and the page must go on. */
    private final Semaphore atOnce = new Semaphore(1);

    ExportResource(Region region, Ledgers ledgers, Disclosures disclosures) {
        this.region = region;
        this.query = new EventQuery(region);
        this.ledgers = ledgers;
        this.disclosures = disclosures;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/export", this::export, Role.READER);
    }

    private void export(Context context) {
        Parameters parameters = Parameters.of(context, "format", "profile", "area", "from", "to", "leave_out");
        EventFormat format = EventFormat.find(parameters.get("format"))
                .orElseThrow(() -> RequestException.wrong(
                        "format",
                        "format is " + parameters.get("format") + ", which is none of "
                                + String.join(", ", EventFormat.labels()) + "."));
        Profile own = Viewer.of(context).profile();
        Profile profile = parameters
                .choice("profile", Profile.labels())
                .flatMap(Profile::find)
                .orElse(own);
        if (profile.compareTo(own) < 0) {
            throw new RequestException(
                    403,
                    "forbidden",
                    "profile",
                    "profile is " + profile.label() + ", which is wider than yours, " + own.label() + ".");
        }
        boolean leaveOut = own == Profile.PUBLIC || parameters.yes("leave_out", false);
        EventFilter filter = query.areaAndDays(parameters);
        try {
            Path file = Files.createTempFile("marsad-export", ".part");
            boolean sent = false;
            try {
                ExportRun.Outcome outcome = write(file, format, own, profile, filter);
                if (outcome.refused() > 0 && !leaveOut) {
                    refuse(context, profile, outcome, own);
                    return;
                }
                send(context, file, format, profile, own == Profile.PUBLIC ? -1 : outcome.refused());
                sent = true;
            } finally {
                if (!sent) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExportRun.Outcome write(Path file, EventFormat format, Profile own, Profile profile, EventFilter asked)
            throws IOException {
        Shown shown = new Shown(own, disclosures);
        EventFilter filter = shown.narrowed(asked);
        Disclosure disclosure = own == Profile.PUBLIC ? shown.disclosure(filter) : disclosures.of(profile);
        acquire();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                EventWriter writer = format.writer(out, region)) {
            ExportRun run = new ExportRun(disclosure, writer);
            ledgers.read(ledger -> each(ledger, filter, run));
            return run.outcome();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            atOnce.release();
        }
    }

    private static boolean each(Ledger ledger, EventFilter filter, ExportRun run) {
        ledger.events(filter, null, run);
        return true;
    }

    private void acquire() {
        try {
            if (atOnce.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RequestException(503, "busy", null, "another export is being written; please try again later.");
    }

    private static void refuse(Context context, Profile profile, ExportRun.Outcome outcome, Profile own) {
        ObjectNode body = Answers.JSON.createObjectNode();
        ObjectNode error = body.putObject("error");
        error.put("code", "refused");
        error.put("field", "profile");
        error.put(
                "message",
                "profile " + profile.label() + " refuses " + outcome.refused() + " of "
                        + (outcome.refused() + outcome.written() + outcome.unfit())
                        + " events. Maybe leave them out: leave_out=true");
        error.put("refused", outcome.refused());
        ArrayNode rows = error.putArray("rows");
        List<Breach> breaches = outcome.breaches();
        breaches.stream().limit(LISTED).forEach(breach -> {
            ObjectNode row = rows.addObject();
            row.put("event", own == Profile.INTERNAL ? breach.event() : PublicId.of(breach.event()));
            row.put("line", breach.line().words());
            row.put("message", breach.message());
            row.put("mend", breach.mend());
        });
        context.status(409);
        Answers.json(context, body);
    }

    /** @param refused events that were left out, or -1 where that is not told */
    private static void send(Context context, Path file, EventFormat format, Profile profile, long refused)
            throws IOException {
        InputStream in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        context.header(
                "Content-Disposition",
                "attachment; filename=\"events-" + profile.label() + "." + ending(format) + "\"");
        if (refused >= 0) {
            context.header("X-Left-Out", String.valueOf(refused));
        }
        context.contentType(type(format)).result(in);
    }

    private static String type(EventFormat format) {
        return switch (format) {
            case JSONL -> "application/x-ndjson; charset=utf-8";
            case GEOJSON -> "application/geo+json; charset=utf-8";
            case ACLED_CSV, GED_CSV, HXL_CSV -> "text/csv; charset=utf-8";
        };
    }

    private static String ending(EventFormat format) {
        return switch (format) {
            case JSONL -> "jsonl";
            case GEOJSON -> "geojson";
            case ACLED_CSV, GED_CSV, HXL_CSV -> "csv";
        };
    }
}
