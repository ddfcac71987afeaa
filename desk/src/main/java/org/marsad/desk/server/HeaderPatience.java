package org.marsad.desk.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * Closes connections on which a request is begun and not put within some seconds. The server's own time-out starts anew with every byte, so that a
 * byte now and then would hold a connection for good.
 */
final class HeaderPatience extends Handler.Wrapper implements Connection.Listener {
    private static final int LOOKS = 4;

    /** Where a connection stood when nothing was begun on it. */
    private static final class Standing {
        private volatile boolean answering;
        private volatile long bytes;
        private volatile long since = System.nanoTime();
    }

    private final long nanos;
    private final Map<Connection, Standing> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorScheduler scheduler = new ScheduledExecutorScheduler("patience", true);

    HeaderPatience(int seconds) {
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

    private void look(Connection connection, Standing standing) {
        long now = System.nanoTime();
        if (standing.answering || connection.getBytesIn() == standing.bytes) {
            standing.since = now;
        } else if (now - standing.since > nanos) {
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
