package org.marsad.ledger.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.model.DatePrecision;
import org.marsad.model.Event;
import org.marsad.model.EventPlace;
import org.marsad.model.Participant;
import org.marsad.model.SubEventType;
import org.marsad.model.When;

/** The fields of an event that a person may put right, and how their values are written down. */
public enum Field {
    /** Label of the sub-event type. */
    SUB_EVENT_TYPE {
        @Override
        public @Nullable String of(Event event) {
            return event.subType().label();
        }

        @Override
        Event with(Event event, String value) {
            return event.withSubType(SubEventType.ofLabel(value)
                    .orElseThrow(() -> new RefusedException("no sub-event type is called " + value)));
        }
    },

    /** First day, last day and precision: {@code 2024-05-06 2024-05-06 day}. */
    DATE {
        @Override
        public @Nullable String of(Event event) {
            When date = event.date();
            return date == null ? null : write(date);
        }

        @Override
        Event with(Event event, String value) {
            return event.withDate(value.equals(UNKNOWN) ? null : date(value));
        }
    },

    /** JSON with the contract's keys. */
    PLACE {
        @Override
        public @Nullable String of(Event event) {
            EventPlace place = event.place();
            return place == null ? null : Packed.place(place);
        }

        @Override
        Event with(Event event, String value) {
            return event.withPlace(value.equals(UNKNOWN) ? null : Packed.place(value));
        }
    },

    /** JSON list with the contract's keys. */
    PERPETRATORS {
        @Override
        public @Nullable String of(Event event) {
            return Packed.participants(event.perpetrators());
        }

        @Override
        Event with(Event event, String value) {
            return event.withPerpetrators(Packed.participants(value));
        }
    },

    /** JSON list with the contract's keys. */
    TARGETS {
        @Override
        public @Nullable String of(Event event) {
            return Packed.participants(event.targets());
        }

        @Override
        Event with(Event event, String value) {
            return event.withTargets(Packed.participants(value));
        }
    };

    /** Written for a date or place of which a person says that it is not known. */
    public static final String UNKNOWN = "unknown";

    /** Value of the field, or null where it is not known. */
    public abstract @Nullable String of(Event event);

    abstract Event with(Event event, String value);

    /** A place as a correction keeps it. */
    public static String write(EventPlace place) {
        return Packed.place(place);
    }

    /** Participants as a correction keeps them. */
    public static String write(List<Participant> participants) {
        return Packed.participants(participants);
    }

    /** A date as a correction keeps it. */
    public static String write(When date) {
        return date.from() + " " + date.to() + " " + Columns.lower(date.precision());
    }

    private static When date(String value) {
        String[] parts = value.split(" ", -1);
        return new When(
                LocalDate.parse(parts[0]),
                LocalDate.parse(parts[1]),
                DatePrecision.valueOf(Columns.upper(parts[2])),
                null,
                null);
    }
}
