package org.marsad.exchange.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.model.Account;
import org.marsad.model.EventPlace;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;
import org.marsad.model.Participant;
import org.marsad.model.When;

/**
 * Events without a word of the reports and without what leads to them: reports are numbered within the event, and the event
 * gets an id of its own, the same in every release.
 */
final class Anonymous {
    private static final Pattern ID = Pattern.compile("m-[0-9a-f]{16}");

    private Anonymous() {}

    static LedgerEvent withoutWords(LedgerEvent event) {
        Map<String, String> reports = new LinkedHashMap<>();
        List<LedgerEvent.Member> members = new ArrayList<>();
        for (LedgerEvent.Member member : event.members()) {
            members.add(new LedgerEvent.Member(
                    number(reports, member.report()), member.event(), member.main(), member.score(), List.of()));
        }
        List<Account> accounts = new ArrayList<>();
        for (Account account : event.accounts()) {
            accounts.add(new Account(
                    withoutGloss(account.measure()),
                    account.speaker(),
                    account.stance(),
                    account.since(),
                    account.interested(),
                    account.superseded(),
                    account.reports().stream()
                            .map(report -> number(reports, report))
                            .toList(),
                    List.of()));
        }
        return new LedgerEvent(
                id(event.id()),
                event.subType(),
                event.background(),
                date(event.date()),
                place(event.place()),
                participants(event.perpetrators()),
                participants(event.targets()),
                members,
                accounts,
                event.disputed(),
                event.sources(),
                event.review());
    }

    private static String number(Map<String, String> reports, String report) {
        return reports.computeIfAbsent(report, unknown -> "report-" + (reports.size() + 1));
    }

    /** An id that does not tell the report behind it, and is the same for the same event. */
    static String id(String id) {
        if (ID.matcher(id).matches()) {
            return id;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return "m-" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Measure withoutGloss(Measure measure) {
        return new Measure(
                measure.about(),
                measure.victims(),
                measure.actor(),
                null,
                measure.low(),
                measure.high(),
                measure.approximate(),
                measure.undisclosed());
    }

    private static @Nullable When date(@Nullable When date) {
        return date == null ? null : new When(date.from(), date.to(), date.precision(), null, null);
    }

    private static @Nullable EventPlace place(@Nullable EventPlace place) {
        return place == null
                ? null
                : new EventPlace(
                        place.id(),
                        place.name(),
                        place.admin1(),
                        place.admin2(),
                        place.country(),
                        place.iso3(),
                        place.latitude(),
                        place.longitude(),
                        place.precision(),
                        null,
                        null);
    }

    private static List<Participant> participants(List<Participant> participants) {
        return participants.stream()
                .map(one -> new Participant(one.actor(), null, null, one.inferred()))
                .toList();
    }
}
