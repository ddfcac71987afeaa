package org.marsad.desk.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * Closes connections on which a request is begun and not put within some seconds, or on which an answer is taken in so slowly that it holds
 * a thread. The server's own time-out starts anew with every byte, so that a byte now and then would hold a connection for good.
 */
final class Patience extends Handler.Wrapper implements Connection.Listener {
    private static final int LOOKS = 4;
    private static final int BYTES_A_SECOND = 1024;
    private static final int GRACE_SECONDS = 5;

    /** Where a connection stood when nothing was begun on it. */
    private static final class Standing {
        private volatile boolean answering;
        private volatile long bytes;
        private volatile long since = System.nanoTime();

        /** Since when the answer waits for the one who asked, 0 while it does not, and how much had been sent then. */
        private volatile long waiting;

        private volatile long sent;
    }

    private final long nanos;
    private final Map<Connection, Standing> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorScheduler scheduler = new ScheduledExecutorScheduler("patience", true);

    Patience(int seconds) {
        this.nanos = TimeUnit.SECONDS.toNanos(seconds);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        scheduler.start();
        lookLater();
    }

    @Override
    protected void doStop() throws Exception {
        scheduler.stop();
        super.doStop();
    }

    private void lookLater() {
        scheduler.schedule(
                () -> {
                    open.forEach(this::look);
                    lookLater();
                },
                nanos / LOOKS,
                TimeUnit.NANOSECONDS);
    }

    /** Whether so few bytes in so long a time are no way to send or take something; a short pause is nobody's fault. */
    static boolean isTooSlow(long bytes, long nanos) {
        return nanos > TimeUnit.SECONDS.toNanos(GRACE_SECONDS)
                && bytes < (double) BYTES_A_SECOND * nanos / TimeUnit.SECONDS.toNanos(1);
    }

    private void look(Connection connection, Standing standing) {
        long now = System.nanoTime();
        if (standing.answering) {
            lookAtAnswer(connection, standing, now);
        }
        if (standing.answering || connection.getBytesIn() == standing.bytes) {
            standing.since = now;
        } else if (now - standing.since > nanos) {
            connection.getEndPoint().close();
        }
    }

    private void lookAtAnswer(Connection connection, Standing standing, long now) {
        boolean waits = connection.getEndPoint() instanceof AbstractEndPoint point
                && point.getWriteFlusher().isPending();
        if (!waits || standing.waiting == 0) {
            standing.waiting = waits ? now : 0;
            standing.sent = connection.getBytesOut();
        } else if (now - standing.waiting > nanos
                && isTooSlow(connection.getBytesOut() - standing.sent, now - standing.waiting)) {
            connection.getEndPoint().close();
        }
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, new Standing());
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        Standing standing = open.computeIfAbsent(connection, key -> new Standing());
        standing.answering = true;
        Request.addCompletionListener(request, failure -> {
            standing.bytes = connection.getBytesIn();
            standing.since = System.nanoTime();
            standing.answering = false;
        });
        return super.handle(request, response, callback);
    }
}
