package org.marsad.outlook.members;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What followed where it once looked as it does now: the nearest unit-months of the whole panel by level, course, spread and
 * share of quiet months, their futures scaled to the unit's own level. A unit that has long been quiet is compared with all that
 * were quiet about as long.
 *
 * @param count of analogues
 * @param likeness what nearness is measured by
 */
public record Analogues(int count, Likeness likeness) implements Member {
    private static final double LEAST_SCALE = 0.1;
    private static final double MOST_SCALE = 10;

    /** Months without anything from which a quiet unit is of another sort. */
    private static final int[] QUIET = {24, 48, 120, 240};

    /** Deaths per month and unit around it, over a year, from which a quiet unit is of another sort. */
    private static final double[] UNREST = {0, 0.01, 0.1, 0.5, 2};

    private static final int SORTS = QUIET.length * UNREST.length;

    /** What two moments are compared by, each on its own scale. */
    public enum Likeness {
        /** Level of a year and two, of the last three months, spread and quiet. */
        LEVEL {
            @Override
            double[] of(Past past, int unit, int month) {
                return new double[] {
                    Math.log1p(past.mean(unit, month, 12)),
                    0.7 * Math.log1p(past.mean(unit, month, 3)),
                    past.quietShare(unit, month),
                    0.5 * past.spread(unit, month),
                    0.5 * Math.log1p(past.mean(unit, month, 24))
                };
            }
        },
        /** The same with more weight on the last months. */
        COURSE {
            @Override
            double[] of(Past past, int unit, int month) {
                return new double[] {
                    Math.log1p(past.mean(unit, month, 12)),
                    Math.log1p(past.mean(unit, month, 3)),
                    0.5 * Math.log1p(past.value(unit, month)),
                    past.quietShare(unit, month),
                    0.5 * past.spread(unit, month),
                    0.5 * Math.log1p(past.mean(unit, month, 24))
                };
            }
        },
        /** The same as by level, with what happens in the units that touch it. */
        AROUND {
            @Override
            double[] of(Past past, int unit, int month) {
                return new double[] {
                    Math.log1p(past.mean(unit, month, 12)),
                    0.7 * Math.log1p(past.mean(unit, month, 3)),
                    past.quietShare(unit, month),
                    0.5 * past.spread(unit, month),
                    0.5 * Math.log1p(past.mean(unit, month, 24)),
                    0.7 * Math.log1p(past.meanAround(unit, month, 12)),
                    0.5 * Math.log1p(past.meanAround(unit, month, 3))
                };
            }
        };

        abstract double[] of(Past past, int unit, int month);
    }

    /** A moment whose future is known. */
    private record Moment(int unit, int month, double[] features, double level) {}

    @Override
    public String name() {
        return count + " analogues by " + likeness.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Learnt learn(Past past, int origin) {
        List<Moment> moments = new ArrayList<>();
        AfterQuiet[][] quiet = new AfterQuiet[SORTS][Past.HORIZON];
        for (AfterQuiet[] leads : quiet) {
            Arrays.setAll(leads, lead -> new AfterQuiet());
        }
        for (int unit = 0; unit < past.units(); unit++) {
            for (int month = Past.MEMORY - 1; month + Past.HORIZON <= origin; month++) {
                if (past.isKnown(unit, month + Past.HORIZON, Past.MEMORY + Past.HORIZON)) {
                    if (past.isActive(unit, month)) {
                        moments.add(new Moment(unit, month, likeness.of(past, unit, month), level(past, unit, month)));
                    } else {
                        AfterQuiet[] leads = quiet[sort(past, unit, month)];
                        for (int lead = 1; lead <= Past.HORIZON; lead++) {
                            leads[lead - 1].add(past.value(unit, month + lead));
                        }
                    }
                }
            }
        }
        WeightedSample[][] quietSamples = new WeightedSample[SORTS][Past.HORIZON];
        for (int i = 0; i < SORTS; i++) {
            for (int lead = 1; lead <= Past.HORIZON; lead++) {
                quietSamples[i][lead - 1] = quiet[i][lead - 1].sample();
            }
        }
        AtomicReferenceArray<WeightedSample[]> samples = new AtomicReferenceArray<>(past.units());
        return (unit, lead) -> {
            WeightedSample[] its = samples.get(unit);
            if (its == null) {
                its = past.isActive(unit, origin) && !moments.isEmpty()
                        ? scaled(past, moments, unit, origin)
                        : quietSamples[sort(past, unit, origin)];
                samples.set(unit, its);
            }
            return its[lead - 1];
        };
    }

    /** What followed quiet months, most of it nothing: that is counted, the rest kept. */
    private static final class AfterQuiet {
        private double[] values = new double[8];
        private int size;
        private int nothing;

        void add(double value) {
            if (value == 0) {
                nothing++;
                return;
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        WeightedSample sample() {
            double[] all = Arrays.copyOf(values, size + 1);
            double[] weights = new double[size + 1];
            Arrays.fill(weights, 1);
            all[size] = 0;
            weights[size] = Math.max(nothing, 1e-9);
            return WeightedSample.of(all, weights);
        }
    }

    /** What a quiet unit is compared with: by how long it has been quiet, and by what happens around it. */
    private static int sort(Past past, int unit, int month) {
        int quiet = past.quiet(unit, month);
        double unrest = past.meanAround(unit, month, 12);
        int since = 0;
        while (since < QUIET.length - 1 && quiet >= QUIET[since + 1]) {
            since++;
        }
        int around = 0;
        while (around < UNREST.length - 1 && unrest >= UNREST[around + 1]) {
            around++;
        }
        return since * UNREST.length + around;
    }

    /** Between the mean of a year and that of three months: a spike long past should not be repeated. */
    private static double level(Past past, int unit, int month) {
        return Math.sqrt((past.mean(unit, month, 12) + 1) * (past.mean(unit, month, 3) + 1));
    }

    private WeightedSample[] scaled(Past past, List<Moment> moments, int unit, int origin) {
        double[] here = likeness.of(past, unit, origin);
        double[] distances = new double[moments.size()];
        for (int i = 0; i < distances.length; i++) {
            double[] there = moments.get(i).features();
            double sum = 0;
            for (int k = 0; k < here.length; k++) {
                double apart = here[k] - there[k];
                sum += apart * apart;
            }
            distances[i] = sum;
        }
        int[] nearest = Nearest.of(distances, count);
        double middle = Math.sqrt(distances[nearest[nearest.length / 2]]) + 1e-9;
        double level = level(past, unit, origin);
        WeightedSample[] samples = new WeightedSample[Past.HORIZON];
        double[] weights = new double[nearest.length];
        for (int i = 0; i < nearest.length; i++) {
            weights[i] = 1 / (1 + Math.sqrt(distances[nearest[i]]) / middle);
        }
        for (int lead = 1; lead <= Past.HORIZON; lead++) {
            double[] values = new double[nearest.length];
            for (int i = 0; i < nearest.length; i++) {
                Moment moment = moments.get(nearest[i]);
                double scale = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, level / moment.level()));
                values[i] = past.asDraw(past.value(moment.unit(), moment.month() + lead) * scale);
            }
            samples[lead - 1] = WeightedSample.of(values, weights);
        }
        return samples;
    }
}
