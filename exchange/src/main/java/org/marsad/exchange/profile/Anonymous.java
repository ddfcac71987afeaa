package org.marsad.exchange.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marsad.model.Account;
import org.marsad.model.LedgerEvent;
import org.marsad.model.Measure;
import org.marsad.model.PublicId;

/**
 * Events without a word of the reports and without what leads to them: reports are numbered within the event, and the event
 * gets an id of its own, the same in every release. Outlets stay.
 */
final class Anonymous {
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
        return event.told(event.line().withoutWords().withId(PublicId.of(event.id())), members, accounts);
    }

    private static String number(Map<String, String> reports, String report) {
        return reports.computeIfAbsent(report, unknown -> "report-" + (reports.size() + 1));
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
