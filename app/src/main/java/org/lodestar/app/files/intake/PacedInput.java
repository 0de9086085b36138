package org.lodestar.app.files.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.lodestar.app.files.WhyNot;

/**
 * What a browser sends, read no slower than may be: whoever sends a few bytes a second to keep a
 * place does not keep it. Once something was refused the rest is read for a short while only, so
 * that the browser is there to be told.
 */
public final class PacedInput extends FilterInputStream {
  private static final long WINDOW = TimeUnit.SECONDS.toNanos(30);
  private static final long PATIENCE_AFTER_REFUSAL = TimeUnit.SECONDS.toNanos(30);

  private final long slowest;
  private final LongSupplier nanos;
  private long total;
  private long windowBegan;
  private long windowBytes;
  private long deadline;
  private boolean refused;
  private volatile double bytesPerSecond = Double.MAX_VALUE;
  private volatile boolean cut;

  /**
   * Paced reading.
   *
   * @param slowest bytes a second, over half a minute
   */
  public PacedInput(InputStream in, int slowest) {
    this(in, slowest, System::nanoTime);
  }

  PacedInput(InputStream in, int slowest, LongSupplier nanos) {
    super(in);
    this.slowest = slowest;
    this.nanos = nanos;
    this.windowBegan = nanos.getAsLong();
  }

  /** Ends it at the next byte: somebody quicker needs the place. */
  void cut() {
    cut = true;
  }

  /** How quick it was lately; very quick while nothing is known. */
  double bytesPerSecond() {
    return bytesPerSecond;
  }

  /** From now on the rest is only read so that the browser can be told. */
  void refuseRest() {
    if (!refused) {
      refused = true;
      deadline = nanos.getAsLong() + PATIENCE_AFTER_REFUSAL;
    }
  }

  /** Reads and forgets what is left, for a short while. */
  void drain() {
    refuseRest();
    byte[] bucket = new byte[64 * 1024];
    try {
      int read;
      do {
        read = read(bucket, 0, bucket.length);
      } while (read >= 0);
    } catch (IOException enough) {
      // The connection ends; it may be that the browser tells of that and not of our answer.
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    check();
    int read = super.read(bytes, from, length);
    if (read > 0) {
      total += read;
      windowBytes += read;
    }
    check();
    return read;
  }

  /** How many bytes came. */
  long total() {
    return total;
  }

  private void check() throws CutShort {
    long now = nanos.getAsLong();
    if (cut) {
      throw new CutShort(WhyNot.TOO_SLOW);
    }
    if (refused && now - deadline > 0) {
      throw new CutShort(WhyNot.BROKEN);
    }
    long age = now - windowBegan;
    if (age > TimeUnit.SECONDS.toNanos(2)) {
      bytesPerSecond = windowBytes * 1e9 / age;
    }
    if (age > WINDOW) {
      if (bytesPerSecond < slowest) {
        throw new CutShort(WhyNot.TOO_SLOW);
      }
      windowBegan = now;
      windowBytes = 0;
    }
  }
}
