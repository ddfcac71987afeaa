package org.marsad.desk.server;

import io.javalin.config.JettyConfig;
import jakarta.servlet.DispatcherType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Bounds what connections may take up: threads, time, and the size of what comes before a body. */
final class HttpServer {
    private static final int MOST_THREADS = 48;
    private static final int LEAST_THREADS = 4;
    private static final int THREAD_IDLE_MILLISECONDS = 60_000;
    private static final int IDLE_MILLISECONDS = 30_000;
    private static final int HEADER_BYTES = 16 * 1024;
    private static final int WAITING_CONNECTIONS = 1024;

    private HttpServer() {}

    static void configure(JettyConfig jetty, Settings settings) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS, THREAD_IDLE_MILLISECONDS);
        threads.setName("desk");
        jetty.threadPool = threads;
        Patience patience = new Patience(settings.limits().headerSeconds());
        jetty.modifyServer(server -> {
            server.setStopTimeout(2000);
            server.setErrorHandler(HttpServer::error);
            server.setHandler(patience);
        });
        jetty.modifyServletContextHandler(context -> {
            context.setErrorHandler(HttpServer::error);
            context.addFilter(
                    new FilterHolder(new RequestGuard(settings.limits())), "/*", EnumSet.of(DispatcherType.REQUEST));
        });
        jetty.modifyHttpConfiguration(HttpServer::limit);
        jetty.addConnector((server, http) -> connector(server, http, settings, patience));
    }

    private static void limit(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
    }

    private static Connector connector(Server server, HttpConfiguration http, Settings settings, Patience patience) {
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_MILLISECONDS);
        connector.setAcceptQueueSize(WAITING_CONNECTIONS);
        connector.addBean(patience, false);
        return connector;
    }

    /** For what never reaches a route, as a request that is none. */
    private static boolean error(Request request, Response response, Callback callback) {
        int status = response.getStatus() >= 400 ? response.getStatus() : 500;
        String words = HttpStatus.getMessage(status).toLowerCase(Locale.ROOT);
        String body = "{\"error\":{\"code\":\"http-" + status + "\",\"field\":null,\"message\":\"" + words + "\"}}";
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=utf-8");
        Headers.ALWAYS.forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
