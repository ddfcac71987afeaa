package org.marsad.desk.server;

import io.javalin.compression.CompressionStrategy;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.staticfiles.ResourceHandler;
import io.javalin.http.staticfiles.StaticFileConfig;
import io.javalin.security.RouteRole;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.marsad.desk.access.Role;

/**
 * Serves the page where people work from the class path. Paths that are none of its files and look like no file lead to the page itself,
 * which knows its own views.
 */
final class Page implements ResourceHandler {
    private static final String FOLDER = "/org/marsad/desk/page/";
    private static final String INDEX = "index.html";

    /** What the build calls by its content, and may therefore be kept for good. */
    private static final String NAMED_BY_CONTENT = "assets/";

    /** Nothing else is looked up: no step upwards, no escape, no hidden file, and nothing deep, for matching takes stack by the step. */
    private static final Pattern FILE =
            Pattern.compile("(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*+/){0,8}+[A-Za-z0-9_-][A-Za-z0-9_.-]*+");

    private static final Pattern VIEW = Pattern.compile("(?:/[A-Za-z0-9_-]++){0,8}+/?");

    private static final String NOT_BUILT = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Marsad</title></head><body>
            <h1>Marsad</h1>
            <p>The HTTP interface works, but this build has no page. Install Node 20 or later with npm, then build again:
            <code>./marsad</code> does so when a source has changed, or delete <code>target/app</code>.</p>
            <p><a href="/api/v1/openapi.yaml">The interface</a></p>
            </body></html>
            """;

    private final Map<String, PageFile> files = new ConcurrentHashMap<>();

    @Override
    public void init(CompressionStrategy strategy) {}

    @Override
    public boolean canHandle(Context context) {
        return find(context).isPresent();
    }

    @Override
    public boolean handle(Context context) {
        Optional<PageFile> file = find(context);
        file.ifPresent(found -> found.answer(context));
        return file.isPresent();
    }

    private Optional<PageFile> find(Context context) {
        String path = context.path();
        boolean asks =
                context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
        if (!asks || path.equals("/api") || path.startsWith("/api/")) {
            return Optional.empty();
        }
        if (VIEW.matcher(path).matches()) {
            return Optional.of(index());
        }
        String name = path.substring(1);
        return FILE.matcher(name).matches() ? load(name) : Optional.empty();
    }

    private PageFile index() {
        return load(INDEX).orElseGet(() -> PageFile.of(INDEX, NOT_BUILT, false));
    }

    private Optional<PageFile> load(String name) {
        PageFile known = files.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PageFile> file = PageFile.find(FOLDER, name, name.startsWith(NAMED_BY_CONTENT));
        file.ifPresent(found -> files.put(name, found));
        return file;
    }

    @Override
    public boolean addStaticFileConfig(StaticFileConfig config) {
        return false;
    }

    @Override
    public Set<RouteRole> resourceRouteRoles(Context context) {
        return find(context).isPresent() ? Set.of(Role.ANYONE) : Set.of();
    }
}
