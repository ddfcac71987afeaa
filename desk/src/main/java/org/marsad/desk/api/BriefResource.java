package org.marsad.desk.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.access.Role;
import org.marsad.desk.access.Viewer;
import org.marsad.desk.brief.Brief;
import org.marsad.desk.brief.BriefException;
import org.marsad.desk.brief.BriefMaker;
import org.marsad.desk.brief.Outlook;
import org.marsad.desk.brief.Outlooks;
import org.marsad.desk.brief.Scope;
import org.marsad.desk.brief.page.Composer;
import org.marsad.desk.brief.print.BriefForm;
import org.marsad.desk.brief.print.PrintException;
import org.marsad.desk.forecast.Forecasts;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Parameters;
import org.marsad.desk.server.RequestException;
import org.marsad.desk.server.Resource;
import org.marsad.exchange.profile.Profile;
import org.marsad.model.Language;
import org.marsad.model.Month;
import org.marsad.region.NamedArea;
import org.marsad.region.Region;
import org.marsad.region.UnknownAreaException;

/** Two pages about a month in an area, as far as the viewer's profile shows them. */
final class BriefResource implements Resource {
    /** A brief is a page of its own, with its style and letters in it and nothing else: no script, nothing from anywhere. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    /** So many are made at once. */
    private static final int AT_ONCE = 2;

    private final Region region;
    private final Ledgers ledgers;
    private final Forecasts forecasts;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    BriefResource(Ledgers ledgers, Forecasts forecasts, Clock clock) {
        this.region = forecasts.panels().region();
        this.ledgers = ledgers;
        this.forecasts = forecasts;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(Resources.BASE + "/brief", this::brief, Role.READER);
    }

    private void brief(Context context) {
        Parameters parameters = Parameters.of(context, "area", "month", "language", "format");
        Language language = parameters
                .choice(
                        "language",
                        Arrays.stream(Language.values()).map(Language::code).toList())
                .flatMap(Language::ofTag)
                .orElse(Language.EN);
        BriefForm form = parameters
                .choice(
                        "format",
                        Arrays.stream(BriefForm.values()).map(BriefForm::label).toList())
                .flatMap(BriefForm::find)
                .orElse(BriefForm.HTML);
        NamedArea area = parameters.find("area").map(this::area).orElse(null);
        Month month = parameters.findMonth("month").orElse(null);
        try {
            answer(context, scope(area, month), form, language);
        } catch (BriefException e) {
            throw new RequestException(
                    e.field().equals("store") ? 404 : 400,
                    e.field().equals("store") ? "nothing-known" : "wrong-value",
                    e.field().equals("store") ? null : e.field(),
                    String.valueOf(e.getMessage()));
        } catch (PrintException e) {
            throw new RequestException(501, "cannot-print", "format", String.valueOf(e.getMessage()));
        }
    }

    private Scope scope(@Nullable NamedArea area, @Nullable Month wanted) {
        String iso3 = area == null ? null : area.iso3();
        String admin1 = area == null ? null : area.admin1();
        Month month = wanted != null ? wanted : ledgers.read(ledger -> maker().lastMonth(ledger, iso3, admin1));
        Scope scope = new Scope(iso3, admin1, month);
        maker().check(scope);
        return scope;
    }

    private BriefMaker maker() {
        return new BriefMaker(region, LocalDate.now(clock));
    }

    private void answer(Context context, Scope scope, BriefForm form, Language language) {
        Optional<List<Outlook>> outlook = Making.find(context, () -> Outlooks.find(forecasts, scope));
        if (outlook.isEmpty()) {
            return;
        }
        if (!places.tryAcquire()) {
            context.header("Retry-After", "3");
            throw new RequestException(503, "busy", null, "briefs are being made for others; please ask again later");
        }
        try {
            Profile profile = Viewer.of(context).profile();
            Brief brief =
                    ledgers.read(ledger -> maker().make(ledger, scope, profile, outlook::orElseThrow, step -> {}));
            byte[] body = form.write(brief, new Composer(region, language));
            context.header("Content-Security-Policy", POLICY);
            if (form == BriefForm.PDF) {
                context.header(
                        "Content-Disposition",
                        "inline; filename=\"brief-" + scope.month() + "-" + language.code() + ".pdf\"");
            }
            context.contentType(form.mediaType()).result(body);
        } finally {
            places.release();
        }
    }

    private NamedArea area(String words) {
        try {
            return NamedArea.of(region, words);
        } catch (UnknownAreaException e) {
            throw RequestException.wrong("area", "area is " + e.getMessage());
        }
    }
}
