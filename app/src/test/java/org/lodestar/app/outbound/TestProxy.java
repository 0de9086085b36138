package org.lodestar.app.outbound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy on loopback: every tunnel leads to one server, whatever name is asked for. */
public final class TestProxy implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile int to;

  public TestProxy() throws IOException {
    Thread.ofVirtual().start(this::accept);
  }

  /** Before this it lets nobody through. */
  public void leadsTo(int port) {
    to = port;
  }

  public int port() {
    return socket.getLocalPort();
  }

  /** Heads of what it was asked, line for line. */
  public List<String> asked() {
    return asked;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket one = socket.accept();
        Thread.ofVirtual().start(() -> serve(one));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket one) {
    try (one) {
      asked.add(head(one.getInputStream()));
      if (to == 0) {
        say(one, "403 Forbidden\r\nContent-Length: 0");
        return;
      }
      try (Socket server = new Socket(InetAddress.getLoopbackAddress(), to)) {
        say(one, "200 Connection established");
        Thread.ofVirtual().start(() -> pass(one, server));
        pass(server, one);
      }
    } catch (IOException e) {
      // Whoever asked has gone.
    }
  }

  /** Byte for byte: what follows the head belongs to the server. */
  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.write(next);
      if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
        break;
      }
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private static void say(Socket one, String status) throws IOException {
    one.getOutputStream()
        .write(("HTTP/1.1 " + status + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void pass(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException e) {
      // One of the two has gone.
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
