package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.ProgramVersion;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.json.PlaceNames;
import org.marsad.desk.server.Answers;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.RequestException;
import org.marsad.desk.server.Resource;
import org.marsad.exchange.contract.ReadingJson;
import org.marsad.exchange.profile.Profile;
import org.marsad.intake.Taken;
import org.marsad.ledger.store.Kept;
import org.marsad.model.DataIssue;
import org.marsad.model.DataIssue.Severity;
import org.marsad.model.Reading;
import org.marsad.reading.Reader;
import org.marsad.region.Region;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a request brings: only to show what it says, or to keep it too. */
final class ReadResource implements Resource {
    /** Reports that one request may bring to be kept. */
    private static final int MOST = 500;

    private static final int PATIENCE_SECONDS = 20;

    private final Region region;
    private final PlaceNames names;
    private final Ledgers ledgers;

    /** Reading takes a processor; more at once would only make all of them slow. */
    private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors());

    private @Nullable Reader reader;

    ReadResource(Region region, Ledgers ledgers) {
        this.region = region;
        this.names = new PlaceNames(region);
        this.ledgers = ledgers;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(Resources.BASE + "/read", this::read, Role.READER);
        routes.post(Resources.BASE + "/ingest", this::ingest, Role.REVIEWER);
    }

    private void read(Context context) {
        if (Viewer.of(context).profile() == Profile.PUBLIC) {
            throw RequestException.forbidden("reading is not for the profile public.");
        }
        Taken taken = Reports.of(context, 1).stream()
                .findFirst()
                .orElseThrow(() -> new RequestException(422, "unreadable", null, "there is no report in the body."));
        Reading reading = oneOfFew(() -> reading(taken));
        ObjectNode answer = (ObjectNode) Answers.JSON.readTree(ReadingJson.bytes(reading));
        answer.put("text", reading.report().text());
        Answers.json(context, names.addedTo(answer));
    }

    private void ingest(Context context) {
        Internal.only(context, "changes");
        List<Taken> all = Reports.of(context, MOST);
        List<Reading> readings = new ArrayList<>();
        List<DataIssue> refused = new ArrayList<>();
        for (Taken taken : all) {
            if (taken instanceof Taken.Refused nothing) {
                if (nothing.issue().severity() != Severity.NOTE) {
                    refused.add(nothing.issue());
                }
            } else {
                readings.add(oneOfFew(() -> reading(taken)));
            }
        }
        if (readings.isEmpty()) {
            throw new RequestException(
                    422,
                    "unreadable",
                    null,
                    refused.isEmpty() ? "there is no report in the body." : said(refused.get(0)));
        }
        Kept kept = ledgers.write(ledger -> ledger.keep(ProgramVersion.number(), readings, List.of()));
        ObjectNode answer = Answers.JSON.createObjectNode();
        answer.put("kept", kept.kept());
        answer.put("known", kept.known());
        answer.put("events", kept.events());
        answer.put("statements", kept.statements());
        ArrayNode reports = answer.putArray("reports");
        for (Reading reading : readings) {
            ObjectNode node = reports.addObject();
            node.put("id", reading.report().id());
            node.put("sha256", reading.report().sha256());
            ArrayNode issues = node.putArray("issues");
            reading.issues().forEach(issue -> issue(issues.addObject(), issue));
        }
        ArrayNode issues = answer.putArray("issues");
        refused.forEach(issue -> issue(issues.addObject(), issue));
        context.status(201);
        Answers.json(context, answer);
    }

    /** Intake takes what was sent for its standard input. */
    private static String said(DataIssue issue) {
        return issue.message().replace("standard input", "what was sent") + ".";
    }

    private static void issue(ObjectNode node, DataIssue issue) {
        node.put("kind", issue.kind());
        node.put("message", issue.message());
    }

    /** @throws RequestException when there is no report */
    private Reading reading(Taken taken) {
        if (taken instanceof Taken.Refused refused) {
            throw new RequestException(422, refused.issue().kind(), null, said(refused.issue()));
        }
        Taken.Accepted accepted = (Taken.Accepted) taken;
        Reading said = reader().read(accepted.report());
        List<DataIssue> issues = new ArrayList<>(accepted.issues());
        issues.addAll(said.issues());
        return said.with(issues);
    }

    private synchronized Reader reader() {
        Reader made = reader;
        if (made == null) {
            made = Reader.of(region);
            reader = made;
        }
        return made;
    }

    private <T> T oneOfFew(Supplier<T> work) {
        try {
            if (atOnce.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                try {
                    return work.get();
                } finally {
                    atOnce.release();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RequestException(503, "busy", null, "others have much to be read; please try again later.");
    }
}
