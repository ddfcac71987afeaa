package org.marsad.desk.presence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.desk.server.Ledgers;
import org.marsad.ledger.store.KeptStatement;
import org.marsad.ledger.store.StatementFilter;
import org.marsad.model.EventPlace;
import org.marsad.model.Place;
import org.marsad.model.Presence;
import org.marsad.model.Statement;
import org.marsad.model.When;
import org.marsad.region.Region;

/**
 * What the ledger's reports say of forces' presence in an area.
 *
 * @param iso3 country, or null for all
 * @param admin1 first-level unit, or null for the whole country
 */
public record ReportedPresence(
        Region region, @Nullable String iso3, @Nullable String admin1) {
    private static final int PAGE = 500;
    private static final int MOST = 1_000;

    /** A report tells for some time what happened before it. */
    private static final int DAYS_LATE = 90;

    /**
     * Statements that were found.
     *
     * @param more whether there are more than are given
     */
    public record Found(List<KeptStatement> statements, boolean more) {
        public Found {
            statements = List.copyOf(statements);
        }
    }

    /** Those of a time: by the statement's own date, or where it has none by the day its report was published. */
    public Found in(Ledgers ledgers, Window window) {
        StatementFilter filter = new StatementFilter(
                null,
                null,
                Statement.Kind.PRESENCE,
                null,
                window.from(),
                window.to() == null ? null : window.to().plusDays(DAYS_LATE));
        List<KeptStatement> found = new ArrayList<>();
        int after = 0;
        while (found.size() <= MOST) {
            int from = after;
            List<KeptStatement> page = ledgers.read(ledger -> ledger.statements(filter, from, PAGE));
            page.stream().filter(kept -> isWanted(kept, window)).forEach(found::add);
            if (page.size() < PAGE) {
                return new Found(found.subList(0, Math.min(MOST, found.size())), found.size() > MOST);
            }
            after = page.get(page.size() - 1).number();
        }
        return new Found(found.subList(0, MOST), true);
    }

    private boolean isWanted(KeptStatement kept, Window window) {
        if (!(kept.statement().detail() instanceof Presence presence)) {
            return false;
        }
        When date = presence.date() == null ? kept.report().published() : presence.date();
        return isIn(presence.place()) && (date == null ? window.equals(Window.ALL) : window.holds(date));
    }

    private boolean isIn(@Nullable EventPlace told) {
        if (iso3 == null) {
            return true;
        }
        if (told == null || !iso3.equals(told.iso3())) {
            return false;
        }
        String unit = region.findPlace(told.id()).map(Place::admin1).orElse(told.admin1());
        return admin1 == null || admin1.equals(unit);
    }
}
