package org.marsad.exchange.events;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.collection.CountryCodes;
import org.marsad.exchange.collection.GedColumns;
import org.marsad.exchange.table.CsvSheet;
import org.marsad.model.Account;
import org.marsad.model.ActorRef;
import org.marsad.model.EventPlace;
import org.marsad.model.Killed;
import org.marsad.model.LedgerEvent;
import org.marsad.model.PlacePrecision;
import org.marsad.model.PrioGridCell;
import org.marsad.model.Speaker;
import org.marsad.model.SpeakerRole;
import org.marsad.model.When;
import org.marsad.region.Region;

/**
 * Writes organised violence in the 49 columns of UCDP GED; events that are no organised violence, of which GED has none, are
 * passed over. Ids are our own. {@code best} is filled only where all accounts agree on one number: the ledger does not weigh
 * them. Deaths by side are filled on the same condition.
 */
final class GedWriter implements EventWriter {
    private final Writer out;
    private final CsvSheet sheet = new CsvSheet(GedColumns.ALL);
    private final Actors actors;

    GedWriter(OutputStream out, Region region) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.actors = new Actors(region);
        this.out.write(sheet.head());
    }

    @Override
    public boolean write(LedgerEvent event) throws IOException {
        if (!event.subType().type().isViolence()) {
            return false;
        }
        sheet.text("id", event.id());
        sheet.value("number_of_sources", event.sources() == 0 ? null : event.sources());
        sheet.text("source_office", String.join(";", event.outlets()));
        sheet.text("source_original", String.join(";", speakers(event)));
        date(event.date());
        sides(event);
        place(event.place());
        Killed killed = Killed.of(event);
        sheet.value("low", killed.low());
        sheet.value("best", killed.exact());
        sheet.value("high", killed.high());
        out.write(sheet.row());
        return true;
    }

    /** Whom the reports have it from, as far as they say so. */
    private static List<String> speakers(LedgerEvent event) {
        return event.accounts().stream()
                .map(Account::speaker)
                .filter(speaker -> speaker.role() != SpeakerRole.AUTHOR)
                .map(Speaker::name)
                .distinct()
                .toList();
    }

    private void date(@Nullable When date) {
        if (date == null) {
            return;
        }
        if (date.from().getYear() == date.to().getYear()) {
            sheet.value("year", date.from().getYear());
        }
        sheet.value("date_start", date.from());
        sheet.value("date_end", date.to());
        sheet.value("date_prec", precision(ChronoUnit.DAYS.between(date.from(), date.to()) + 1));
    }

    /** Codebook: 1 the day is known, 2 two to six days, 3 a week, 4 up to a month, 5 more. */
    private static int precision(long days) {
        if (days == 1) {
            return 1;
        }
        return days < 7 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5;
    }

    /** Side A is the state, or the perpetrator of one-sided violence; GED has no initiator. */
    private void sides(LedgerEvent event) {
        List<ActorRef> a = Actors.refs(event.perpetrators());
        List<ActorRef> b = Actors.refs(event.targets());
        Integer type = type(a, b);
        if (type != null && type == 1 && a.stream().noneMatch(actors::isState)) {
            List<ActorRef> state = b;
            b = a;
            a = state;
        }
        sheet.value("type_of_violence", type);
        sheet.text("side_a", names(a));
        sheet.text("side_b", type != null && type == 3 ? "Civilians" : names(b));
        sheet.value("gwnoa", a.isEmpty() ? null : actors.gleditschWard(a.get(0)));
        sheet.value("gwnob", b.isEmpty() ? null : actors.gleditschWard(b.get(0)));
        sheet.value("deaths_a", deaths(event, a, false));
        sheet.value("deaths_b", deaths(event, b, false));
        List<ActorRef> victims = event.accounts().stream()
                .map(account -> account.measure().victims())
                .filter(victim -> victim != null && actors.isCivilian(victim))
                .distinct()
                .toList();
        sheet.value("deaths_civilians", deaths(event, victims, true));
    }

    private @Nullable Integer type(List<ActorRef> a, List<ActorRef> b) {
        boolean fighters = b.stream().anyMatch(side -> actors.isState(side) || actors.isGroup(side));
        if (!fighters
                && b.stream().anyMatch(actors::isCivilian)
                && a.stream().anyMatch(side -> actors.isState(side) || actors.isGroup(side))) {
            return 3;
        }
        boolean state = a.stream().anyMatch(actors::isState) || b.stream().anyMatch(actors::isState);
        boolean first = a.stream().anyMatch(side -> actors.isState(side) || actors.isGroup(side));
        if (!first || !fighters) {
            return null;
        }
        return state ? 1 : 2;
    }

    private @Nullable String names(List<ActorRef> side) {
        return side.isEmpty()
                ? null
                : side.stream().map(actors::ucdpName).distinct().collect(Collectors.joining(", "));
    }

    private @Nullable Integer deaths(LedgerEvent event, List<ActorRef> side, boolean civilians) {
        List<ActorRef> counted = side.stream()
                .filter(actor -> actors.isCivilian(actor) == civilians)
                .toList();
        return Killed.of(event.accounts(), counted).exact();
    }

    private void place(@Nullable EventPlace place) {
        if (place == null) {
            return;
        }
        sheet.value("where_prec", precision(place.precision()));
        sheet.text("where_coordinates", place.name());
        sheet.text("adm_1", place.admin1());
        sheet.text("adm_2", place.admin2());
        sheet.text("country", place.country());
        CountryCodes.find(place.iso3()).ifPresent(codes -> {
            sheet.value("country_id", codes.gleditschWard());
            sheet.value("region", codes.ucdpRegion());
        });
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        if (latitude != null && longitude != null && place.precision() != PlacePrecision.COUNTRY) {
            sheet.value("latitude", latitude);
            sheet.value("longitude", longitude);
            sheet.value("geom_wkt", "POINT (" + longitude + " " + latitude + ")");
            sheet.value("priogrid_gid", PrioGridCell.at(latitude, longitude).gid());
        }
    }

    /** Codebook: 1 the place itself, 2 near it, 3 second-level unit, 4 first-level unit, 6 country. */
    private static int precision(PlacePrecision precision) {
        return switch (precision) {
            case EXACT -> 1;
            case NEAR -> 2;
            case REGION -> 4;
            case COUNTRY -> 6;
        };
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
