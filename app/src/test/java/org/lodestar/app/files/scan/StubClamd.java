package org.lodestar.app.files.scan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.util.unit.DataSize;

/**
 * Speaks clamd's INSTREAM. Finds the test sign in whatever came as one stream, also one level deep
 * in an archive, as clamd does.
 */
public final class StubClamd implements AutoCloseable {
  /** The industry's harmless test sign, in two parts so that no scanner takes this file away. */
  public static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private static final int MOST_UNPACKED = 1_000_000;

  /** How it behaves. */
  public enum Mood {
    WELL,
    /** Takes the connection and never reads. */
    STUCK,
    /** Ends each stream after a kilobyte as too large. */
    SMALL
  }

  private final ServerSocket server;
  private final AtomicInteger streams = new AtomicInteger();
  private volatile Mood mood = Mood.WELL;
  private volatile String version = "ClamAV 1.4.3/27500/Wed Nov 26 09:38:10 2025";
  private volatile String sign = EICAR;

  public StubClamd() throws IOException {
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  public void mood(Mood now) {
    mood = now;
  }

  /** New signatures, which find a sign of their own besides the usual one. */
  public void signatures(int number, String found) {
    version = "ClamAV 1.4.3/" + number + "/Thu Nov 27 09:38:10 2025";
    sign = found;
  }

  /** What it answers to VERSION. */
  public void version(String answer) {
    version = answer;
  }

  public int port() {
    return server.getLocalPort();
  }

  public int streams() {
    return streams.get();
  }

  /** The scanner of a platform that is set up with this stub. */
  public Scanner scanner() {
    return scanner("127.0.0.1:" + port());
  }

  /** The same, looking at so many clean files again in one round. */
  public Scanner scanner(int again) {
    return scanner("127.0.0.1:" + port(), again);
  }

  public static Scanner scanner(String address) {
    return scanner(address, 40);
  }

  /** One that soon gives up a stub which takes no more. */
  public Scanner impatient() {
    return scanner("127.0.0.1:" + port(), 40, Duration.ofMillis(700));
  }

  private static Scanner scanner(String address, int again) {
    return scanner(address, again, Duration.ofSeconds(20));
  }

  private static Scanner scanner(String address, int again, Duration patience) {
    return new Scanner(
        new ScannerSettings(
            address,
            8,
            patience,
            Duration.ofSeconds(10),
            Duration.ofDays(7),
            again,
            DataSize.ofMegabytes(400)));
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket socket) {
    try (socket;
        DataInputStream in = new DataInputStream(socket.getInputStream())) {
      if (mood == Mood.STUCK) {
        Thread.sleep(5_000);
        return;
      }
      String answer =
          switch (command(in)) {
            case "zPING" -> "PONG\0";
            case "zVERSION" -> version + "\0";
            default -> stream(in);
          };
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
    } catch (IOException | InterruptedException gone) {
      // The other side hung up.
    }
  }

  private static String command(DataInputStream in) throws IOException {
    StringBuilder word = new StringBuilder();
    for (int c = in.read(); c > 0; c = in.read()) {
      word.append((char) c);
    }
    return word.toString();
  }

  private String stream(DataInputStream in) throws IOException {
    streams.incrementAndGet();
    ByteArrayOutputStream start = new ByteArrayOutputStream();
    String tail = "";
    boolean found = false;
    long total = 0;
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      byte[] piece = in.readNBytes(length);
      total += length;
      String seen = tail + new String(piece, StandardCharsets.ISO_8859_1);
      found |= seen.contains(EICAR) || seen.contains(sign);
      tail = seen.substring(Math.max(0, seen.length() - EICAR.length()));
      if (total < MOST_UNPACKED) {
        start.write(piece);
      }
      if (mood == Mood.SMALL && total > 1024) {
        return "INSTREAM size limit exceeded. ERROR\0";
      }
    }
    boolean bad = found || bad(start.toByteArray());
    return bad ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
  }

  private static boolean bad(byte[] bytes) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (holds(zip.readNBytes(1_000_000))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(EICAR);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
