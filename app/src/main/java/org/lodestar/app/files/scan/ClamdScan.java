package org.lodestar.app.files.scan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.lodestar.app.files.ScanState;

/**
 * One file through clamd's INSTREAM, whole and in order, so that nothing hides across the border of
 * two pieces. A thread of its own writes: when clamd stops reading, the upload gives the look up
 * and goes on.
 */
final class ClamdScan implements Scan {
  private static final byte[] BEGIN = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = new byte[0];
  private static final int ANSWER_BYTES = 1024;

  private final SocketChannel channel;
  private final ScannerSettings settings;
  private final Runnable after;
  private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(2);
  private final CountDownLatch answered = new CountDownLatch(1);
  private volatile ScanState state = ScanState.PENDING;

  ClamdScan(SocketChannel channel, ScannerSettings settings, Runnable after) {
    this.channel = channel;
    this.settings = settings;
    this.after = after;
    Thread.ofVirtual().name("scan").start(this::pump);
  }

  @Override
  public void feed(byte[] bytes, int length) {
    if (length > 0) {
      put(Arrays.copyOf(bytes, length));
    }
  }

  private void put(byte[] piece) {
    try {
      while (answered.getCount() > 0) {
        if (waiting.offer(piece, settings.patience().toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
        close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
    }
  }

  @Override
  public ScanState verdict() {
    put(END);
    try {
      if (!answered.await(settings.verdict().toMillis(), TimeUnit.MILLISECONDS)) {
        close();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
    }
    return state;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException alreadyGone) {
      // The thread that writes ends all the same.
    }
    if (answered.getCount() > 0) {
      waiting.clear();
      waiting.offer(END);
      awaitEnd();
    }
  }

  private void awaitEnd() {
    try {
      answered.await(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whoever waits to hand over a piece is let go when nobody takes any more. */
  private void pump() {
    try (channel) {
      write(ByteBuffer.wrap(BEGIN));
      send();
      state = read();
    } catch (IOException | InterruptedException away) {
      state = ScanState.PENDING;
    } finally {
      answered.countDown();
      waiting.clear();
      after.run();
    }
  }

  /** When clamd has heard enough it closes its side: the answer is read all the same. */
  private void send() throws InterruptedException, IOException {
    try {
      for (byte[] piece = waiting.take(); piece.length > 0; piece = waiting.take()) {
        write(ByteBuffer.allocate(4).putInt(piece.length).flip());
        write(ByteBuffer.wrap(piece));
      }
      write(ByteBuffer.allocate(4));
    } catch (java.nio.channels.ClosedChannelException givenUp) {
      throw givenUp;
    } catch (IOException heardEnough) {
      return;
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  private ScanState read() throws IOException {
    ByteBuffer answer = ByteBuffer.allocate(ANSWER_BYTES);
    while (answer.hasRemaining() && channel.read(answer) >= 0) {
      if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
        break;
      }
    }
    return meaning(new String(answer.array(), 0, answer.position(), StandardCharsets.ISO_8859_1));
  }

  static ScanState meaning(String answer) {
    String told = answer.replace("\0", "").strip();
    if (told.endsWith("FOUND")) {
      return ScanState.INFECTED;
    }
    if (told.equals("stream: OK")) {
      return ScanState.CLEAN;
    }
    return told.contains("size limit exceeded") ? ScanState.TOO_LARGE : ScanState.PENDING;
  }
}
