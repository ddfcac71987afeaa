package org.marsad.exchange.events;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.exchange.collection.CountryCodes;
import org.marsad.exchange.table.CsvSheet;
import org.marsad.model.EventPlace;
import org.marsad.model.Killed;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Participant;
import org.marsad.model.PlacePrecision;
import org.marsad.model.When;

/**
 * Writes events under a row of names and a row of HXL tags (hxlstandard.org, 1.1). {@code #affected+killed} is filled where
 * all accounts agree on one number; {@code +min} and {@code +max} have the range.
 */
final class HxlWriter implements EventWriter {
    /** Columns with their tags, in order. */
    static final Map<String, String> TAGS = tags();

    private final Writer out;
    private final CsvSheet sheet = new CsvSheet(new ArrayList<>(TAGS.keySet()));

    HxlWriter(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(sheet.head());
        this.out.write(CsvSheet.line(new ArrayList<>(TAGS.values())));
    }

    private static Map<String, String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("id", "#event+code");
        tags.put("sub_event_type", "#event+type");
        tags.put("date", "#date+occurred");
        tags.put("year", "#date+year");
        tags.put("date_start", "#date+start");
        tags.put("date_end", "#date+end");
        tags.put("perpetrator", "#group+name+first");
        tags.put("other_perpetrators", "#group+name+first+assoc");
        tags.put("targets", "#group+name+second");
        tags.put("country", "#country+name");
        tags.put("iso3", "#country+code");
        tags.put("region", "#region+name");
        tags.put("admin1", "#adm1+name");
        tags.put("admin2", "#adm2+name");
        tags.put("admin3", "#adm3+name");
        tags.put("location", "#loc+name");
        tags.put("latitude", "#geo+lat");
        tags.put("longitude", "#geo+lon");
        tags.put("source", "#meta+source");
        tags.put("description", "#description");
        tags.put("killed", "#affected+killed");
        tags.put("killed_min", "#affected+killed+min");
        tags.put("killed_max", "#affected+killed+max");
        return tags;
    }

    @Override
    public boolean write(LedgerEvent event) throws IOException {
        sheet.text("id", event.id());
        sheet.value("sub_event_type", event.subType().label());
        date(event.date());
        List<String> first = names(event.perpetrators());
        sheet.text("perpetrator", first.isEmpty() ? null : first.get(0));
        sheet.text("other_perpetrators", first.stream().skip(1).collect(Collectors.joining("; ")));
        sheet.text("targets", String.join("; ", names(event.targets())));
        place(event.place());
        sheet.text("source", String.join("; ", event.outlets()));
        sheet.text("description", AccountWords.of(event));
        Killed killed = Killed.of(event);
        sheet.value("killed", killed.exact());
        sheet.value("killed_min", killed.low());
        sheet.value("killed_max", killed.high());
        out.write(sheet.row());
        return true;
    }

    private static List<String> names(List<Participant> side) {
        return side.stream().map(participant -> participant.actor().name()).toList();
    }

    private void date(@Nullable When date) {
        if (date == null) {
            return;
        }
        sheet.value("date", date.from().equals(date.to()) ? date.from() : null);
        sheet.value(
                "year",
                date.from().getYear() == date.to().getYear() ? date.from().getYear() : null);
        sheet.value("date_start", date.from());
        sheet.value("date_end", date.to());
    }

    private void place(@Nullable EventPlace place) {
        if (place == null) {
            return;
        }
        sheet.text("country", place.country());
        sheet.value("iso3", place.iso3());
        CountryCodes.find(place.iso3()).ifPresent(codes -> sheet.value("region", codes.acledRegion()));
        sheet.text("admin1", place.admin1());
        sheet.text("admin2", place.admin2());
        sheet.text("location", place.name());
        if (place.precision() != PlacePrecision.COUNTRY) {
            sheet.value("latitude", place.latitude());
            sheet.value("longitude", place.longitude());
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
