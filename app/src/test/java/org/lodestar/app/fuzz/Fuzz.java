package org.lodestar.app.fuzz;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import org.lodestar.tries.Run;

/**
 * Hands a reader inputs that are nearly right: what people and programs send, changed by chance. A
 * plain run makes some, by its seed; {@code ./lodestar fuzz} goes on for as long as it is told. A
 * reader fails that throws what it does not say, or works on one small input for longer than two
 * seconds.
 */
public final class Fuzz {
  /** Seconds for each reader; without it a plain run. */
  private static final String SECONDS = "lodestar.fuzz";

  private static final int PLAIN = 400;
  private static final int LARGEST = 20_000;
  private static final Duration LONG = Duration.ofSeconds(2);
  private static final List<String> PIECES =
      List.of(
          "\r\n",
          "\n",
          "\r",
          "\0",
          "\"",
          "'",
          ",",
          ";",
          "\t",
          "--",
          "=",
          "%00",
          "\uFEFF",
          "\u202E",
          "\u200B",
          "\uD83D\uDE00",
          "\u0130",
          "\u1E9E",
          "é",
          "e\u0301",
          "٣",
          "界",
          "{",
          "[",
          "<!",
          "(((((((((",
          "-1",
          "9999999999999999999999",
          "1e309",
          "NaN",
          "null",
          "../",
          "=cmd|' /C'!A0",
          "Content-Disposition: form-data; name=\"a\"",
          "; filename*=UTF-8''%ff%fe");

  private final SplittableRandom random;

  /** What is tried; it may throw what it is known to throw by catching that itself. */
  @FunctionalInterface
  public interface Reader {
    /** Reads it, and throws if it is broken by it. */
    void read(byte[] input) throws Exception;
  }

  private Fuzz(SplittableRandom random) {
    this.random = random;
  }

  /**
   * Tries a reader.
   *
   * @param name for which the seed of the run means the same each time
   * @param seeds what it is meant to read
   * @return how many inputs it was given
   */
  public static int reader(String name, List<byte[]> seeds, Reader reader) {
    long seconds = Long.getLong(SECONDS, 0);
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    long first = Run.seed(name);
    int tried = 0;
    for (; seconds > 0 ? System.nanoTime() < end : tried < PLAIN; tried++) {
      one(name, new Fuzz(new SplittableRandom(first + tried)).changed(seeds), reader);
    }
    if (seconds > 0) {
      System.out.println("Fuzz: " + name + " read " + tried + " inputs");
    }
    return tried;
  }

  private static void one(String name, byte[] input, Reader reader) {
    long began = worked();
    try {
      reader.read(input);
    } catch (Exception | StackOverflowError | OutOfMemoryError broken) {
      throw new AssertionError(name + " breaks by " + told(input), broken);
    }
    if (worked() - began > LONG.toNanos()) {
      throw new AssertionError(name + " works too long on " + told(input));
    }
  }

  /** A machine that does other things too makes nothing slow. */
  private static long worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String told(byte[] input) {
    return "(Base64) " + Base64.getEncoder().encodeToString(input);
  }

  private byte[] changed(List<byte[]> seeds) {
    byte[] input = seeds.get(random.nextInt(seeds.size()));
    for (int times = random.nextInt(1, 8); times > 0; times--) {
      input = once(input, seeds);
    }
    return input.length > LARGEST ? Arrays.copyOf(input, LARGEST) : input;
  }

  private byte[] once(byte[] input, List<byte[]> seeds) {
    int at = random.nextInt(input.length + 1);
    int to = at + random.nextInt(Math.min(input.length - at, 64) + 1);
    byte[] part = Arrays.copyOfRange(input, at, to);
    return switch (random.nextInt(8)) {
      case 0 -> spliced(input, at, to, new byte[0]);
      case 1 -> spliced(input, at, at, piece());
      case 2 -> spliced(input, at, to, piece());
      case 3 -> Arrays.copyOf(input, at);
      case 4 -> spliced(input, to, to, part);
      case 5 -> spliced(input, at, to, repeated(part.length == 0 ? piece() : part));
      case 6 -> spliced(input, at, to, bytes(random.nextInt(6)));
      default -> {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        yield spliced(input, at, input.length, tail(other));
      }
    };
  }

  private byte[] tail(byte[] other) {
    return Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length);
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] repeated(byte[] part) {
    ByteArrayOutputStream many = new ByteArrayOutputStream();
    for (int times = random.nextInt(1, 200); times > 0; times--) {
      many.writeBytes(part);
    }
    return many.toByteArray();
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] spliced(byte[] input, int from, int to, byte[] between) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(input, 0, from);
    whole.writeBytes(between);
    whole.write(input, to, input.length - to);
    return whole.toByteArray();
  }
}
