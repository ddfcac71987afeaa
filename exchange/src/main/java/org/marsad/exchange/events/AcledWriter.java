package org.marsad.exchange.events;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.collection.AcledColumns;
import org.marsad.exchange.collection.CountryCodes;
import org.marsad.exchange.table.CsvSheet;
import org.marsad.model.ActorRef;
import org.marsad.model.EventPlace;
import org.marsad.model.EventType;
import org.marsad.model.Killed;
import org.marsad.model.LedgerEvent;
import org.marsad.model.PlacePrecision;
import org.marsad.model.SubEventType;
import org.marsad.model.When;
import org.marsad.region.Region;

/**
 * Writes events in the 31 columns of ACLED's export, behind a byte order mark. Our events are not ACLED's: ids are our own.
 * {@code fatalities} has the lowest figure that anyone gives, as ACLED's codebook asks for, and {@code notes} the range and who
 * says so. A time longer than a month and a place known by country only have no code in ACLED, and stay empty.
 */
final class AcledWriter implements EventWriter {
    private final Writer out;
    private final CsvSheet sheet = new CsvSheet(AcledColumns.ALL);
    private final Actors actors;

    AcledWriter(OutputStream out, Region region) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.actors = new Actors(region);
        this.out.write('\uFEFF' + sheet.head());
    }

    @Override
    public boolean write(LedgerEvent event) throws IOException {
        SubEventType subType = event.subType();
        sheet.text("event_id_cnty", event.id());
        sheet.value("disorder_type", disorderType(subType));
        sheet.value("event_type", subType.type().label());
        sheet.value("sub_event_type", subType.label());
        date(event.date());
        parties(event);
        place(event.place());
        sheet.text("source", String.join("; ", event.outlets()));
        sheet.text("notes", AccountWords.of(event));
        sheet.value("fatalities", Killed.of(event).low());
        out.write(sheet.row());
        return true;
    }

    private void date(@Nullable When date) {
        if (date == null) {
            return;
        }
        if (date.from().getYear() == date.to().getYear()) {
            sheet.value("year", date.from().getYear());
        }
        long days = ChronoUnit.DAYS.between(date.from(), date.to()) + 1;
        if (days <= 31) {
            LocalDate middle = date.from().plusDays((days - 1) / 2);
            sheet.value("event_date", middle);
            sheet.value("time_precision", days == 1 ? 1 : days <= 7 ? 2 : 3);
        }
    }

    private void parties(LedgerEvent event) {
        List<ActorRef> first = Actors.refs(event.perpetrators());
        List<ActorRef> second = Actors.refs(event.targets());
        String iso3 = event.place() == null ? null : event.place().iso3();
        Integer inter1 = side("1", first, iso3);
        Integer inter2 = side("2", second, iso3);
        if (inter1 != null && (inter2 != null || second.isEmpty())) {
            int other = inter2 == null ? 0 : inter2;
            sheet.value(
                    "interaction", other == 0 ? inter1 * 10 : Math.min(inter1, other) * 10 + Math.max(inter1, other));
        }
        if (second.stream().anyMatch(actors::isCivilian)) {
            sheet.value("civilian_targeting", "Civilian targeting");
        }
    }

    private @Nullable Integer side(String number, List<ActorRef> side, @Nullable String iso3) {
        if (side.isEmpty()) {
            return null;
        }
        Integer code = actors.interaction(side.get(0), iso3);
        sheet.text("actor" + number, actors.acledName(side.get(0)));
        sheet.value("inter" + number, code);
        if (side.size() > 1) {
            List<String> others = side.stream().skip(1).map(actors::acledName).toList();
            sheet.text("assoc_actor_" + number, String.join("; ", others));
        }
        return code;
    }

    private void place(@Nullable EventPlace place) {
        if (place == null) {
            return;
        }
        CountryCodes.find(place.iso3()).ifPresent(codes -> {
            sheet.value("iso", codes.number());
            sheet.value("region", codes.acledRegion());
        });
        sheet.text("country", place.country());
        sheet.text("admin1", place.admin1());
        sheet.text("admin2", place.admin2());
        sheet.text("location", place.name());
        if (place.precision() != PlacePrecision.COUNTRY) {
            sheet.value("latitude", place.latitude());
            sheet.value("longitude", place.longitude());
            sheet.value("geo_precision", place.precision().ordinal() + 1);
        }
    }

    private static String disorderType(SubEventType subType) {
        if (subType == SubEventType.EXCESSIVE_FORCE) {
            return "Political violence; Demonstrations";
        }
        if (subType.type() == EventType.STRATEGIC_DEVELOPMENTS) {
            return "Strategic developments";
        }
        boolean violence = subType.type().isViolence() || subType == SubEventType.MOB_VIOLENCE;
        return violence ? "Political violence" : "Demonstrations";
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
