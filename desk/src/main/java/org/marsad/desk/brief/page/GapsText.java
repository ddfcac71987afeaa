package org.marsad.desk.brief.page;

import java.util.ArrayList;
import java.util.List;
import org.marsad.desk.brief.Gaps;
import org.marsad.model.Month;

/** What is not known, as openly as what is. */
final class GapsText {
    private final Telling telling;

    GapsText(Telling telling) {
        this.telling = telling;
    }

    List<Block> blocks(Gaps gaps) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, List.of(Run.words(telling.say("gaps.title")))));
        List<List<Run>> items = new ArrayList<>();
        if (!gaps.unread().isEmpty()) {
            items.add(telling.tell("gaps.unread", "n", (long) gaps.unread().size(), "months", months(gaps.unread())));
        }
        count(items, "gaps.undated", gaps.undated());
        count(items, "gaps.year-only", gaps.yearOnly());
        count(items, "gaps.doubts", gaps.doubts());
        count(items, "gaps.places", gaps.places());
        count(items, "gaps.withheld", gaps.withheld());
        count(items, "gaps.unplaced", gaps.unplaced());
        items.add(telling.tell("gaps.always"));
        items.forEach(item -> blocks.add(new Block.Text(Block.Look.ITEM, item, "")));
        return blocks;
    }

    private void count(List<List<Run>> items, String key, long number) {
        if (number > 0) {
            items.add(telling.tell(key, "n", number));
        }
    }

    /** {@code 2023-01–2023-04, 2023-06}, each month kept apart from the direction of what is around it. */
    private List<Run> months(List<Month> months) {
        List<List<Run>> parts = new ArrayList<>();
        for (int i = 0; i < months.size(); ) {
            int end = i;
            while (end + 1 < months.size() && months.get(end + 1).since(months.get(end)) == 1) {
                end++;
            }
            List<Run> first = number(months.get(i));
            parts.add(end == i ? first : telling.tell("months.range", "from", first, "to", number(months.get(end))));
            i = end + 1;
        }
        return Telling.join(parts, telling.say("list"));
    }

    private static List<Run> number(Month month) {
        return List.of(Run.of(Run.Kind.NUMBER, month.toString()));
    }
}
