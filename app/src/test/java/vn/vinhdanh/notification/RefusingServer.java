package vn.vinhdanh.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that knows nobody: GreenMail takes mail for every address. */
class RefusingServer implements AutoCloseable {

    private final ServerSocket door;
    private final String answer;

    RefusingServer(String answer) throws IOException {
        this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.answer = answer;
        new Thread(this::serve, "refusing-mail-server").start();
    }

    int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var visitor = door.accept()) {
                talk(visitor);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket visitor) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII));
        say(visitor, "220 ready");
        lines.lines().forEach(line -> {
            if (line.startsWith("RCPT")) {
                say(visitor, answer);
            } else {
                say(visitor, line.startsWith("QUIT") ? "221 bye" : "250 OK");
            }
        });
    }

    private static void say(Socket visitor, String line) {
        try {
            visitor.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
