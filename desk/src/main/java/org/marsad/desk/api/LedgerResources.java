package org.marsad.desk.api;

import java.time.Clock;
import java.util.List;
import org.marsad.desk.access.Disclosures;
import org.marsad.desk.server.Cursors;
import org.marsad.desk.server.Ledgers;
import org.marsad.desk.server.Resource;
import org.marsad.region.Region;

/** The resources that are about what the ledger keeps. */
final class LedgerResources {
    private LedgerResources() {}

    static List<Resource> all(Region region, Ledgers ledgers) {
        Disclosures disclosures = new Disclosures(region, Clock.systemUTC());
        Cursors cursors = new Cursors();
        return List.of(
                new EventsResource(region, ledgers, disclosures, cursors),
                // before single events: the first route that fits is taken, and "summary" fits an id
                new EventSummaryResource(region, ledgers, disclosures),
                new EventResource(region, ledgers, disclosures),
                new StatementsResource(region, ledgers, cursors),
                new ReportsResource(region, ledgers, cursors),
                new SearchResource(region, ledgers, cursors),
                new ReviewResource(region, ledgers),
                new ReadResource(region, ledgers),
                new ExportResource(region, ledgers, disclosures));
    }
}
