package org.lodestar.app.files;

import java.util.Collection;

/**
 * What a report has before more files come, since limits are for all of them together.
 *
 * @param files how many
 * @param bytes how large together
 */
public record Already(int files, long bytes) {
  /** Nothing yet. */
  public static Already nothing() {
    return new Already(0, 0);
  }

  /** These files. */
  public static Already of(Collection<HeldFile> held) {
    return new Already(held.size(), held.stream().mapToLong(HeldFile::size).sum());
  }

  /** With one more. */
  public Already plus(long size) {
    return new Already(files + 1, bytes + size);
  }

  /** Together with more. */
  public Already and(Already more) {
    return new Already(files + more.files(), bytes + more.bytes());
  }
}
