package org.marsad.desk.forecast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.marsad.desk.panel.KnownPanel;
import org.marsad.desk.panel.KnownPanels;
import org.marsad.desk.panel.KnownPanels.Past;
import org.marsad.measure.panel.Estimate;
import org.marsad.measure.panel.UnitKind;
import org.marsad.model.Violence;
import org.marsad.outlook.forecast.Sheet;

/**
 * Forecasts that take some seconds to make: one after the other beside what else goes on, each only once, the last of them kept. Safe for
 * many threads.
 */
public final class Forecasts implements AutoCloseable {
    private static final int KEPT = 300;
    private static final int WAITING = 12;

    /** A start has enough to do. */
    private static final int DELAY_SECONDS = 3;

    private final KnownPanels panels;
    private final Map<Question, Future<Sheet>> answers = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "forecasts");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    public Forecasts(KnownPanels panels) {
        this.panels = panels;
    }

    public KnownPanels panels() {
        return panels;
    }

    /** What is asked where nobody says what: state-based deaths of the three countries, from the last month of the history. */
    public Question usual() {
        KnownPanel panel = panel(Past.HISTORY, UnitKind.COUNTRY, Violence.STATE_BASED)
                .orElseThrow(() -> new IllegalStateException("the pack has no history"));
        return new Question(
                Past.HISTORY,
                panels.state(Past.HISTORY),
                UnitKind.COUNTRY,
                Violence.STATE_BASED,
                panel.rows(Question.USUAL_AREAS),
                panel.panel().last(),
                Question.USUAL_HORIZON);
    }

    /** Has the usual forecast made soon, so that the first who asks for it finds it ready. */
    public void prepare() {
        CompletableFuture.delayedExecutor(DELAY_SECONDS, TimeUnit.SECONDS).execute(() -> find(usual()));
    }

    /** What forecasts of a kind are made from; empty where the ledger has no release. */
    public Optional<KnownPanel> panel(Past past, UnitKind unit, Violence kind) {
        return panels.find(past, unit, Set.of(kind), Estimate.BEST);
    }

    /**
     * The forecast if it is made; otherwise it is being made from now on.
     *
     * @throws BusyException when too many wait already
     * @throws org.marsad.outlook.model.TooShortException when there is too little history up to the origin
     */
    public Optional<Sheet> find(Question question) {
        Future<Sheet> answer = answer(question);
        return answer.isDone() ? Optional.of(result(answer)) : Optional.empty();
    }

    /** Waits until it is made; otherwise as {@link #find}. */
    public Sheet get(Question question) {
        return result(answer(question));
    }

    private Future<Sheet> answer(Question question) {
        synchronized (answers) {
            Future<Sheet> known = answers.get(question);
            if (known != null) {
                return known;
            }
            if (waiting.get() >= WAITING) {
                throw new BusyException("too many forecasts are being made; please ask again later");
            }
            FutureTask<Sheet> task = new FutureTask<>(() -> {
                try {
                    return make(question);
                } finally {
                    waiting.decrementAndGet();
                }
            });
            waiting.incrementAndGet();
            answers.put(question, task);
            if (answers.size() > KEPT) {
                forgetOne();
            }
            worker.execute(task);
            return task;
        }
    }

    private void forgetOne() {
        for (Map.Entry<Question, Future<Sheet>> entry : List.copyOf(answers.entrySet())) {
            if (entry.getValue().isDone()) {
                answers.remove(entry.getKey());
                return;
            }
        }
    }

    private Sheet make(Question question) {
        KnownPanel panel = panel(question.past(), question.unit(), question.kind())
                .orElseThrow(() -> new IllegalStateException("the past of " + question + " is gone"));
        return ForecastRun.answer(panels.region(), panel, question);
    }

    private static Sheet result(Future<Sheet> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody waits for the forecast any more");
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
