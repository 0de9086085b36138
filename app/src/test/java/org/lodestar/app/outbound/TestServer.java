package org.lodestar.app.outbound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** A server on loopback that answers byte for byte what a test says, however wrong. */
public final class TestServer implements AutoCloseable {
  /** What it does with one question. */
  @FunctionalInterface
  public interface Reply {
    void to(String path, OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket socket;
  private final Reply reply;
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private TestServer(ServerSocket socket, Reply reply) {
    this.socket = socket;
    this.reply = reply;
    Thread.ofVirtual().start(this::accept);
  }

  public static TestServer plain(Reply reply) throws IOException {
    return new TestServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), reply);
  }

  public static TestServer secure(SSLContext tls, Reply reply) throws IOException {
    return new TestServer(
        tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
        reply);
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** Heads of the questions that came, line for line. */
  public List<String> asked() {
    return asked;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket one = socket.accept();
        Thread.ofVirtual().start(() -> answer(one));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void answer(Socket one) {
    try (one) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(one.getInputStream(), StandardCharsets.ISO_8859_1));
      StringBuilder head = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        head.append(line).append('\n');
      }
      asked.add(head.toString());
      reply.to(path(head.toString()), one.getOutputStream());
    } catch (IOException | InterruptedException e) {
      // Whoever asked has gone, which is what most of these tests are about.
    }
  }

  private static String path(String head) {
    String[] parts = head.split(" ", 3);
    return parts.length > 1 ? parts[1] : "";
  }

  /** A whole answer. */
  public static void say(OutputStream out, String status, @Nullable String more, byte[] body)
      throws IOException {
    out.write(
        ("HTTP/1.1 "
                + status
                + "\r\nContent-Length: "
                + body.length
                + "\r\n"
                + (more == null ? "" : more + "\r\n")
                + "Connection: close\r\n\r\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    out.write(body);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
