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
import org.lodestar.app.audit.Audit;
import org.lodestar.app.files.store.AttachmentRows;
import org.lodestar.app.files.store.Pieces;
import org.lodestar.app.files.store.UploadRows;
import org.springframework.transaction.support.TransactionOperations;

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

  public StubClamd() throws IOException {
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  public void mood(Mood now) {
    mood = now;
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

  public static Scanner scanner(String address) {
    return new Scanner(
        new ScannerSettings(address, 8, Duration.ofMillis(700), Duration.ofSeconds(10)));
  }

  /** What shows this scanner the files that it has not seen. */
  public static Rescan rescan(
      Scanner scanner,
      AttachmentRows rows,
      UploadRows uploads,
      Pieces pieces,
      Audit audit,
      TransactionOperations transactions) {
    return new Rescan(rows, uploads, pieces, scanner, audit, transactions);
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
      String answer = command(in).equals("zPING") ? "PONG\0" : stream(in);
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
      found |= seen.contains(EICAR);
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
