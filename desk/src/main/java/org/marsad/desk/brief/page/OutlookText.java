package org.marsad.desk.brief.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marsad.desk.brief.Citation;
import org.marsad.desk.brief.Outlook;
import org.marsad.model.Month;
import org.marsad.outlook.forecast.Figures;
import org.marsad.outlook.forecast.Forecast;
import org.marsad.outlook.forecast.PastSkill;

/** What may come, said to be a model's: its interval in plain words, what it rests on, how well it did here before. */
final class OutlookText {
    private final Telling telling;

    OutlookText(Telling telling) {
        this.telling = telling;
    }

    List<Block> blocks(List<Outlook> outlooks, Month month) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, List.of(Run.words(telling.say("outlook.title")))));
        if (outlooks.isEmpty()) {
            blocks.add(new Block.Text(Block.Look.PLAIN, telling.tell("outlook.none"), ""));
            return blocks;
        }
        if (outlooks.size() == 1) {
            blocks.add(picture(outlooks.get(0)));
        }
        for (Outlook outlook : outlooks) {
            blocks.add(new Block.Text(Block.Look.PLAIN, words(outlook, month), ""));
        }
        blocks.add(new Block.Text(Block.Look.SMALL, basis(outlooks.get(0)), ""));
        return blocks;
    }

    private Block picture(Outlook outlook) {
        FanPicture picture = new FanPicture(
                outlook.sheet().panel(),
                outlook.forecast(),
                telling.say("outlook.counted"),
                telling.say("outlook.median"),
                telling.say("outlook.half"),
                telling.say("outlook.most"),
                telling.say("outlook.known", "month", "\u2068" + outlook.sheet().origin() + "\u2069"));
        return new Block.Picture(
                FanPicture.HEIGHT / Block.Drawing.WIDTH,
                telling.say(
                        "outlook.picture",
                        "country",
                        telling.names().country(outlook.forecast().unit().id())),
                picture);
    }

    /** Of the first month after the brief's that the model reaches; of its last one where it ends before. */
    private List<Run> words(Outlook outlook, Month month) {
        Forecast forecast = outlook.forecast();
        int lead = Math.max(1, Math.min(forecast.horizon(), month.plus(1).since(forecast.origin())));
        Figures figures = forecast.at(lead);
        List<Citation> model = List.of(outlook.citation());
        List<Run> runs = new ArrayList<>(telling.tell(
                "outlook.words",
                "country",
                telling.name(telling.names().country(forecast.unit().id())),
                "month",
                List.of(Run.of(
                        Run.Kind.NUMBER,
                        telling.numbers().month(forecast.month(lead).yearMonth()))),
                "low",
                telling.figure(telling.numbers().whole(Math.round(figures.q05())), model),
                "high",
                telling.figure(telling.numbers().whole(Math.round(figures.q95())), model),
                "middle",
                telling.figure(telling.numbers().whole(Math.round(figures.median())), model)));
        runs.addAll(telling.marks(model));
        skill(outlook, model).ifPresent(runs::addAll);
        return runs;
    }

    private Optional<List<Run>> skill(Outlook outlook, List<Citation> model) {
        Optional<PastSkill> measured = outlook.sheet().skill(outlook.forecast());
        return Optional.of(measured.map(skill -> telling.tell(
                        "outlook.skill",
                        "months",
                        telling.figure(telling.numbers().whole(skill.months()), model),
                        "share",
                        telling.figure(telling.numbers().percent(skill.coverage90()), model),
                        "crps",
                        telling.figure(telling.numbers().decimal(skill.crps()), model),
                        "benchmark",
                        telling.name(skill.benchmark()),
                        "other",
                        telling.figure(telling.numbers().decimal(skill.benchmarkCrps()), model)))
                .orElseGet(() -> telling.tell("outlook.no-skill")));
    }

    private List<Run> basis(Outlook outlook) {
        List<Run> runs = new ArrayList<>(telling.tell(
                "outlook.basis",
                "model",
                telling.name(outlook.sheet().model()),
                "vintage",
                telling.name(lastVintage(outlook.sheet().vintage())),
                "month",
                List.of(Run.of(
                        Run.Kind.NUMBER,
                        telling.numbers().month(outlook.sheet().origin().yearMonth())))));
        if (outlook.provisional()) {
            runs.addAll(telling.tell("outlook.provisional"));
        }
        runs.addAll(telling.tell("outlook.not"));
        return runs;
    }

    /** The release that the last months are from. */
    static String lastVintage(String vintage) {
        return vintage.substring(vintage.lastIndexOf(", ") < 0 ? 0 : vintage.lastIndexOf(", ") + 2);
    }
}
