package org.lodestar.app.outbound;

import java.time.Duration;

/**
 * How much one call may take.
 *
 * @param bytes of an answer, unpacked; what is larger is not read to its end
 * @param whole time for all of it: waiting for a turn, names, connections, redirects, the last byte
 * @param redirects that are followed, at most three
 * @param pause between two calls to the same host
 */
public record Limits(int bytes, Duration whole, int redirects, Duration pause) {
  private static final int MOST_REDIRECTS = 3;

  /** For a page or a list: a megabyte in ten seconds, a second between two. */
  public static final Limits USUAL =
      new Limits(1 << 20, Duration.ofSeconds(10), MOST_REDIRECTS, Duration.ofSeconds(1));

  public Limits {
    if (bytes < 1 || whole.isNegative() || redirects < 0 || redirects > MOST_REDIRECTS) {
      throw new IllegalArgumentException("no limits");
    }
  }
}
