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
import org.marsad.model.Account;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;

/**
 * Events without a word of the reports and without what leads to them: reports are numbered within the event, and the event
 * gets an id of its own, the same in every release. Outlets stay.
 */
final class Anonymous {
    private static final Pattern ID = Pattern.compile("m-[0-9a-f]{16}");

    private Anonymous() {}

    static LedgerEvent withoutWords(LedgerEvent event) {
        Map<String, String> reports = new LinkedHashMap<>();
        List<LedgerEvent.Member> members = new ArrayList<>();
        for (LedgerEvent.Member member : event.members()) {
            members.add(new LedgerEvent.Member(
                    number(reports, member.report()),
                    member.outlet(),
                    member.event(),
                    member.main(),
                    member.score(),
                    List.of()));
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
        return event.told(event.line().withoutWords().withId(id(event.id())), members, accounts);
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
}
