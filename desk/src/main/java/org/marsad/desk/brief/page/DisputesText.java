package org.marsad.desk.brief.page;

import java.util.ArrayList;
import java.util.List;
import org.marsad.desk.brief.Dispute;
import org.marsad.desk.brief.Listed;
import org.marsad.desk.brief.Range;
import org.marsad.model.Measure;
import org.marsad.model.Stance;

/** Figures that do not agree, side by side under who gives them. */
final class DisputesText {
    private final Telling telling;

    DisputesText(Telling telling) {
        this.telling = telling;
    }

    List<Block> blocks(Listed<Dispute> disputes, int sides) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, List.of(Run.words(telling.say("disputes.title")))));
        if (disputes.shown().isEmpty()) {
            blocks.add(new Block.Text(
                    Block.Look.PLAIN, telling.tell(disputes.more() == 0 ? "disputes.none" : "disputes.left"), ""));
        }
        List<List<List<Run>>> rows = new ArrayList<>();
        disputes.shown().forEach(dispute -> rows.addAll(rows(dispute, sides)));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    List.of(0.36, 0.3, 0.34),
                    List.of(
                            telling.tell("disputes.event"),
                            telling.tell("disputes.who"),
                            telling.tell("disputes.says")),
                    rows));
        }
        if (disputes.more() > 0) {
            blocks.add(new Block.Text(Block.Look.SMALL, telling.tell("disputes.more", "n", disputes.more()), ""));
        }
        return blocks;
    }

    private List<List<List<Run>>> rows(Dispute dispute, int most) {
        List<List<List<Run>>> rows = new ArrayList<>();
        List<Run> head = new ArrayList<>(Telling.strong(telling.when(dispute.date())));
        head.add(Run.words(telling.say("comma")));
        head.addAll(telling.place(dispute.place()));
        head.add(Run.words(telling.say("colon")));
        head.addAll(telling.tell("about." + dispute.about().name()));
        if (!dispute.contradicted()) {
            head.addAll(telling.tell("disputes.open"));
        }
        List<Dispute.Side> shown = dispute.shown(most);
        for (Dispute.Side side : shown) {
            List<Run> says = new ArrayList<>(said(side));
            if (side.since() != null) {
                says.addAll(telling.tell(
                        side.measure().undisclosed() ? "disputes.as-of" : "disputes.since",
                        "day",
                        List.of(Run.of(Run.Kind.NUMBER, telling.numbers().day(side.since())))));
            }
            says.addAll(telling.marks(side.voice().passages().stream().limit(2).toList()));
            rows.add(List.of(rows.isEmpty() ? head : List.of(), telling.voice(side.voice()), says));
        }
        if (dispute.sides().size() > shown.size()) {
            rows.add(List.of(
                    List.of(),
                    telling.tell("disputes.sides", "n", (long) dispute.sides().size() - shown.size()),
                    List.of()));
        }
        return rows;
    }

    private List<Run> said(Dispute.Side side) {
        Measure measure = side.measure();
        Stance stance = side.stance();
        List<Run> what;
        if (measure.undisclosed()) {
            what = telling.tell("disputes.undisclosed");
        } else if (measure.low() == null && measure.high() == null) {
            what = measure.actor() == null
                    ? telling.tell(
                            "disputes.something",
                            "about",
                            telling.tell("about." + measure.about().name()))
                    : telling.actor(measure.actor());
        } else {
            what = telling.range(
                    new Range(measure.low(), measure.high()),
                    measure.approximate(),
                    side.voice().passages());
        }
        List<Run> whole = new ArrayList<>(what);
        if (measure.victims() != null) {
            whole.addAll(telling.tell("disputes.whose", "who", telling.actor(measure.victims())));
        }
        return switch (stance) {
            case DENIES -> telling.tell("stance.denies", "what", whole);
            case DOUBTS -> telling.tell("stance.doubts", "what", whole);
            case ASKS -> telling.tell("stance.asks", "what", whole);
            case CLAIMS -> telling.tell("stance.claims", "what", whole);
            case CONFIRMS -> telling.tell("stance.confirms", "what", whole);
            case ESTIMATES -> telling.tell("stance.estimates", "what", whole);
            case ASSERTS, REPORTS -> whole;
        };
    }
}
