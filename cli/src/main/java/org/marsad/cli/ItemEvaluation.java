package org.marsad.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.evaluation.format.ItemLines;
import org.marsad.evaluation.input.EvaluationInputException;
import org.marsad.evaluation.input.InputFiles;
import org.marsad.evaluation.items.ItemKey;
import org.marsad.evaluation.items.ItemScore;
import org.marsad.evaluation.items.ItemScorer;
import org.marsad.evaluation.items.ReadStatement;
import org.marsad.evaluation.items.ReadStatements;
import org.marsad.exchange.contract.ReadingJson;
import org.marsad.intake.Defaults;
import org.marsad.intake.Intake;
import org.marsad.intake.Taken;
import org.marsad.model.Report;
import org.marsad.reading.Reader;
import org.marsad.region.RegionPack;

/** Scores the reading of one report against its answer key of single items. */
final class ItemEvaluation {
    private ItemEvaluation() {}

    /**
     * Reads the report, or takes its reading from {@code predictions}, and scores it.
     *
     * @throws EvaluationInputException when the key, the report or the reading cannot be used
     */
    static ItemScore score(Path key, Path reportFile, @Nullable Path predictions) {
        Report report = report(reportFile);
        List<ReadStatement> statements = predictions == null
                ? ReadStatements.parse(
                        ReadingJson.line(Reader.of(RegionPack.sahel()).read(report)), "reading")
                : ReadStatements.parse(InputFiles.read(predictions), predictions.toString());
        return ItemScorer.standard().score(ItemKey.read(key, report.text()), statements);
    }

    private static Report report(Path file) {
        try (Stream<Taken> taken =
                Intake.with(Defaults.NONE).take(List.of(file.toString()), InputStream.nullInputStream())) {
            List<Taken> all = taken.toList();
            if (all.size() == 1 && all.get(0) instanceof Taken.Accepted accepted) {
                return accepted.report();
            }
            throw new EvaluationInputException(file.toString(), "must hold one report, but held " + all);
        }
    }

    /** The score in a form for the terminal, with the items that were not said where they are asked for. */
    static List<String> lines(ItemScore score, EvaluateCommand.Format format, boolean missing) {
        List<String> lines = new ArrayList<>(
                switch (format) {
                    case TABLE -> List.of(ItemLines.words(score));
                    case JSON -> List.of(ItemLines.json(score));
                    case MARKDOWN -> ItemLines.markdown(score);
                });
        if (missing) {
            lines.addAll(
                    format == EvaluateCommand.Format.JSON ? ItemLines.missingJson(score) : ItemLines.missing(score));
        }
        return lines;
    }
}
