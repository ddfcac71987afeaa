package org.marsad.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.evaluation.gold.GoldClaim;
import org.marsad.evaluation.gold.GoldEvent;
import org.marsad.evaluation.gold.GoldPresence;
import org.marsad.evaluation.gold.GoldRelation;
import org.marsad.evaluation.predicted.PredictedClaim;
import org.marsad.evaluation.predicted.PredictedEvent;
import org.marsad.evaluation.predicted.PredictedPlace;
import org.marsad.evaluation.predicted.PredictedPresence;
import org.marsad.evaluation.predicted.PredictedRelation;
import org.marsad.evaluation.predicted.Quotation;

/** Expected and predicted things in one line of words, both in the same form so that they can be compared by eye. */
public final class Gloss {
    private static final int QUOTATION_LENGTH = 140;

    private Gloss() {}

    public static String of(GoldEvent event) {
        return event(type(event), place(event), date(event), event.perpetrators(), event.targets());
    }

    static String of(PredictedEvent event) {
        String gloss = event(type(event), place(event), date(event), event.perpetrators(), event.targets());
        return (event.background() ? "background " : "") + gloss + " [" + event.id() + "]";
    }

    private static String event(
            String type, String place, String date, List<String> perpetrators, List<String> targets) {
        return type + " @ " + place + " on " + date + ": " + String.join("; ", perpetrators) + " -> "
                + String.join("; ", targets);
    }

    static String type(GoldEvent event) {
        return event.type() + "/" + event.subType();
    }

    static String type(PredictedEvent event) {
        return event.type() + "/" + event.subType();
    }

    /** Which pair of events a remark is about. */
    static String where(GoldEvent gold, PredictedEvent read) {
        String place = gold.places().isEmpty()
                ? "nowhere"
                : String.valueOf(gold.places().get(0).name());
        return "in " + gold.subType() + " @ " + place + " [" + read.id() + "]";
    }

    static String place(GoldEvent event) {
        return event.places().isEmpty()
                ? "nowhere"
                : event.places().stream()
                        .map(p -> place(p.name(), p.admin1(), p.country(), p.precision()))
                        .collect(Collectors.joining(" or "));
    }

    static String place(PredictedEvent event) {
        PredictedPlace place = event.place();
        if (place == null) {
            return "nowhere";
        }
        String mention = place.mention() == null ? "" : " \"" + place.mention() + "\"";
        return place(place.name(), place.admin1(), place.country(), place.precision()) + mention;
    }

    private static String place(
            @Nullable String name, @Nullable String admin1, @Nullable String country, @Nullable String precision) {
        String where = Stream.of(name, admin1, country).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return precision == null ? where : where + " (" + precision + ")";
    }

    static String date(GoldEvent event) {
        String dates = event.dates().isEmpty() ? "no date" : String.join(" or ", event.dates());
        return event.dateEnd() == null ? dates : dates + ".." + event.dateEnd();
    }

    static String date(PredictedEvent event) {
        if (event.from() == null) {
            return "no date";
        }
        String days = event.from().equals(event.to()) ? event.from() : event.from() + ".." + event.to();
        return event.dateExpression() == null ? days : days + " \"" + event.dateExpression() + "\"";
    }

    public static String of(GoldClaim claim) {
        return claim(
                claim.about(),
                number(claim.low(), claim.high(), claim.approximate(), claim.undisclosed()),
                claim.victims(),
                claim.speaker(),
                claim.stance());
    }

    public static String of(PredictedClaim claim) {
        return claim(
                String.valueOf(claim.about()),
                number(claim.low(), claim.high(), false, claim.undisclosed()),
                claim.victims(),
                claim.speaker(),
                claim.stance());
    }

    private static String claim(
            String about, String number, @Nullable String victims, String speaker, @Nullable String stance) {
        String whose = victims == null || victims.isEmpty() ? "" : " of " + victims;
        return speaker + " " + stance + ": " + about + (number.isEmpty() ? "" : " " + number) + whose;
    }

    private static String number(@Nullable Long low, @Nullable Long high, boolean approximate, boolean undisclosed) {
        String about = approximate ? "~" : "";
        if (undisclosed) {
            return "undisclosed";
        }
        if (low == null) {
            return high == null ? "" : about + "<=" + high;
        }
        if (high == null) {
            return about + low + "+";
        }
        return about + (low.equals(high) ? low.toString() : low + "-" + high);
    }

    static String of(GoldRelation relation) {
        return relation.from() + " " + relation.kind() + " " + relation.to();
    }

    static String of(PredictedRelation relation) {
        return relation.from() + " " + relation.kind() + " " + relation.to();
    }

    static String of(GoldPresence presence) {
        return presence.actor() + " " + presence.kind();
    }

    static String of(PredictedPresence presence) {
        return presence.actor() + " " + presence.kind();
    }

    /** Where a statement stands, with its words, or empty. */
    static String quote(Quotation source) {
        String words = source.text().replaceAll("\\s+", " ");
        int length = words.codePointCount(0, words.length());
        String shown = length <= QUOTATION_LENGTH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, QUOTATION_LENGTH)) + "…";
        return (source.statement() + (shown.isEmpty() ? "" : " \"" + shown + "\"")).strip();
    }

    /** Like {@link #quote}, to follow other words. */
    static String quoted(Quotation source) {
        String quote = quote(source);
        return quote.isEmpty() ? "" : "; " + quote;
    }
}
