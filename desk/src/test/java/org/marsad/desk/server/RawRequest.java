package org.marsad.desk.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no well-behaved client would send. */
final class RawRequest {
    private static final int PATIENCE_MILLISECONDS = 20_000;

    private RawRequest() {}

    /** Everything that comes back until the server closes. */
    static String send(int port, String request) {
        try (Socket socket = open(port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return rest(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Socket open(int port) {
        try {
            Socket socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection that the server resets has said what it had to. */
    static String rest(Socket socket) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            byte[] part = new byte[4096];
            for (int read = in.read(part); read > 0; read = in.read(part)) {
                out.write(part, 0, read);
            }
        } catch (IOException e) {
            // closed the hard way
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The first line of an answer: {@code HTTP/1.1 200 OK} is 200; 0 where there is none. */
    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
