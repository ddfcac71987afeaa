package org.marsad.outlook.members;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Members mixed with shares that scored best on earlier months of the same panel, one set for units that were active of late and
 * one for the quiet; then, where asked for, recalibrated by how its own earlier forecasts turned out.
 */
public final class LinearPool {
    /** Months between the earlier moments that are learnt from. */
    private static final int EVERY = 6;

    /** So many earlier moments are learnt from, at most. */
    private static final int MOMENTS = 40;

    /** And so many units at moments, or ten moments: with many units fewer moments tell as much. */
    private static final int CASES = 8_000;

    private static final int FEW_MOMENTS = 10;

    /** Months of history before the first of them. */
    private static final int BEFORE = 60;

    private final Past past;
    private final List<? extends Member> kinds;
    private final List<Member.Learnt> members;
    private final int origin;
    private final double[] active;
    private final double[] quiet;
    private final Recalibration recalibration;
    private final boolean recalibrated;

    private LinearPool(
            Past past,
            int origin,
            List<? extends Member> kinds,
            List<Member.Learnt> members,
            double[] active,
            double[] quiet,
            Recalibration recalibration,
            boolean recalibrated) {
        this.past = past;
        this.origin = origin;
        this.kinds = kinds;
        this.members = members;
        this.active = active;
        this.quiet = quiet;
        this.recalibration = recalibration;
        this.recalibrated = recalibrated;
    }

    /** Learns from everything up to the last month of a past. */
    public static LinearPool learn(Past past, List<? extends Member> members, boolean recalibrated) {
        int origin = past.months() - 1;
        List<Integer> earlier = new ArrayList<>();
        int moments = Math.max(FEW_MOMENTS, Math.min(MOMENTS, CASES / Math.max(1, past.units())));
        for (int at = origin - Past.HORIZON; at >= BEFORE && earlier.size() < moments; at -= EVERY) {
            earlier.add(at);
        }
        List<Learnt> learnt = IntStream.range(0, earlier.size() + 1)
                .parallel()
                .mapToObj(i -> i == 0 ? learn(past, members, origin) : learn(past, members, earlier.get(i - 1)))
                .toList();
        List<Learnt> before = learnt.subList(1, learnt.size());
        PoolWeights active = new PoolWeights(members.size());
        PoolWeights quiet = new PoolWeights(members.size());
        before.parallelStream()
                .map(moment -> weights(past, moment, members.size()))
                .toList()
                .forEach(weights -> {
                    active.add(weights.active());
                    quiet.add(weights.quiet());
                });
        double[] activeShares = active.shares();
        double[] quietShares = quiet.shares();
        Recalibration recalibration = new Recalibration();
        if (recalibrated) {
            before.forEach(moment -> eachCase(past, moment, (unit, lead, outcome) -> {
                if (past.isActive(unit, moment.origin())) {
                    double from = 0;
                    double to = 0;
                    for (int i = 0; i < activeShares.length; i++) {
                        WeightedSample sample = moment.members().get(i).sample(unit, lead);
                        from += activeShares[i] * sample.below(outcome);
                        to += activeShares[i] * sample.upTo(outcome);
                    }
                    recalibration.add(from, to);
                }
            }));
        }
        return new LinearPool(
                past, origin, members, learnt.get(0).members(), activeShares, quietShares, recalibration, recalibrated);
    }

    /** The same shares and recalibration at the last month of another past: the one learnt from, with months added. */
    public LinearPool at(Past later) {
        int last = later.months() - 1;
        return new LinearPool(
                later, last, kinds, learn(later, kinds, last).members(), active, quiet, recalibration, recalibrated);
    }

    /** What members had learnt at one moment. */
    private record Learnt(int origin, List<Member.Learnt> members) {}

    /** Sums over the cases of one moment. */
    private record Weights(PoolWeights active, PoolWeights quiet) {}

    private static Weights weights(Past past, Learnt moment, int members) {
        Weights weights = new Weights(new PoolWeights(members), new PoolWeights(members));
        eachCase(past, moment, (unit, lead, outcome) -> {
            PoolWeights its = past.isActive(unit, moment.origin()) ? weights.active() : weights.quiet();
            its.add(samples(moment.members(), unit, lead), outcome, past.mean(unit, moment.origin(), 12));
        });
        return weights;
    }

    private static Learnt learn(Past past, List<? extends Member> members, int origin) {
        return new Learnt(
                origin,
                members.stream().map(member -> member.learn(past, origin)).toList());
    }

    private interface Case {
        void see(int unit, int lead, double outcome);
    }

    private static void eachCase(Past past, Learnt moment, Case each) {
        for (int unit = 0; unit < past.units(); unit++) {
            if (past.isKnown(unit, moment.origin())) {
                for (int lead = 1; lead <= Past.HORIZON; lead++) {
                    double outcome = past.value(unit, moment.origin() + lead);
                    if (!Double.isNaN(outcome)) {
                        each.see(unit, lead, outcome);
                    }
                }
            }
        }
    }

    private static List<WeightedSample> samples(List<Member.Learnt> members, int unit, int lead) {
        return members.stream().map(member -> member.sample(unit, lead)).toList();
    }

    /** Shares of the members for units that were active of late, in their order. */
    public double[] activeShares() {
        return active.clone();
    }

    /** Shares of the members for units that have long been quiet. */
    public double[] quietShares() {
        return quiet.clone();
    }

    /** Whether enough is known of a unit. */
    public boolean covers(int unit) {
        return past.isKnown(unit, origin);
    }

    /**
     * Equally likely values, in ascending order.
     *
     * @param unit one that is covered
     */
    public double[] draws(int unit, int lead, int size) {
        boolean isActive = past.isActive(unit, origin);
        WeightedSample mixed = WeightedSample.mixture(samples(members, unit, lead), isActive ? active : quiet);
        if (!recalibrated || !isActive) {
            return mixed.even(size);
        }
        double[] draws = new double[size];
        for (int i = 0; i < size; i++) {
            draws[i] = mixed.quantile(recalibration.moved((i + 0.5) / size));
        }
        return draws;
    }
}
