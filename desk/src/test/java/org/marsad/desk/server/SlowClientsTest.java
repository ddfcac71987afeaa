package org.marsad.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.marsad.desk.access.Role;

/** Clients that hold a connection by sending or taking in next to nothing. */
@Tag("long")
class SlowClientsTest {
    private static final int PART = 1 << 20;
    private static final int PARTS = 24;

    /** More than the buffers between two programs of one machine take; one for all answers, for many are given at once. */
    private static final byte[] MUCH = "x".repeat(PART).repeat(PARTS).getBytes(StandardCharsets.ISO_8859_1);

    private static final Resource LARGE = routes -> routes.get(
            "/api/v1/large",
            context -> context.contentType("text/plain").result(new ByteArrayInputStream(MUCH)),
            Role.ANYONE);

    private static final Resource TAKING = routes -> routes.post(
            "/api/v1/take",
            context -> context.result(String.valueOf(Body.bytes(context, 1 << 20).length)),
            Role.ANYONE);

    private static Desk impatient() {
        return Desk.start(Settings.local(0).with(Limits.DEFAULT.withHeaderSeconds(1)), List.of(LARGE, TAKING));
    }

    private static void write(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    @Test
    void aBodyThatComesByTheByteIsRefusedAfterSeconds() throws Exception {
        try (Desk desk = impatient();
                Socket socket = RawRequest.open(desk.port())) {
            write(
                    socket,
                    "POST /api/v1/take HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                            + "Content-Length: 100000\r\n\r\n");
            long began = System.nanoTime();
            String answer = "";
            for (int i = 0; i < 100 && answer.isEmpty(); i++) {
                write(socket, "a");
                Thread.sleep(200);
                if (socket.getInputStream().available() > 0) {
                    answer = RawRequest.rest(socket);
                }
            }

            assertThat(RawRequest.status(answer)).isEqualTo(400);
            assertThat(answer).contains("\"code\":\"broken-off\"");
            assertThat((System.nanoTime() - began) / 1e9).isGreaterThan(4);
        }
    }

    @Test
    void aBodyInPartsThatComesFastEnoughIsTakenHoweverLongItTakes() throws Exception {
        try (Desk desk = impatient();
                Socket socket = RawRequest.open(desk.port())) {
            write(
                    socket,
                    "POST /api/v1/take HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                            + "Content-Length: 80000\r\nConnection: close\r\n\r\n");
            for (int i = 0; i < 32; i++) {
                write(socket, "a".repeat(2500));
                Thread.sleep(250);
            }

            assertThat(RawRequest.rest(socket)).startsWith("HTTP/1.1 200").endsWith("80000");
        }
    }

    private static Socket asking(Desk desk, String path) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(2048);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress("127.0.0.1", desk.port()));
        write(socket, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        return socket;
    }

    /** Reads a little now and then, and says how much came before the server closed, or all there was. */
    private static long sip(Socket socket, int bytes, int pause, int times) throws InterruptedException {
        long came = 0;
        try {
            for (int i = 0; i < times; i++) {
                int read = socket.getInputStream().readNBytes(bytes).length;
                came += read;
                if (read < bytes) {
                    return came;
                }
                Thread.sleep(pause);
            }
            came += socket.getInputStream().readAllBytes().length;
        } catch (IOException e) {
            return came;
        }
        return came;
    }

    @Test
    void anAnswerThatIsTakenInByTheByteIsNotSentToItsEnd() throws Exception {
        try (Desk desk = impatient();
                Socket socket = asking(desk, "/api/v1/large")) {
            assertThat(sip(socket, 20, 200, 60)).isLessThan((long) PART * PARTS);
        }
    }

    @Test
    void anAnswerThatIsTakenInSlowlyButSteadilyIsSentToItsEnd() throws Exception {
        try (Desk desk = impatient();
                Socket socket = asking(desk, "/api/v1/large")) {
            assertThat(sip(socket, PART, 300, PARTS)).isGreaterThan((long) PART * PARTS);
        }
    }

    @Test
    void manyWhoTakeInNothingKeepNobodyWaitingForLong() throws Exception {
        List<Socket> idle = new ArrayList<>();
        try (Desk desk = impatient()) {
            for (int i = 0; i < 60; i++) {
                idle.add(asking(desk, "/api/v1/large"));
            }
            long began = System.nanoTime();
            String answer = RawRequest.send(
                    desk.port(),
                    "POST /api/v1/take HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                            + "Content-Length: 3\r\nConnection: close\r\n\r\nabc");

            assertThat(RawRequest.status(answer)).isEqualTo(200);
            assertThat((System.nanoTime() - began) / 1e9).isLessThan(28);
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }
}
