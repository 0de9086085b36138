package org.lodestar.linkage.duckdb;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.fault.LinkageException;

/**
 * What DuckDB may use.
 *
 * @param threads how many work at once
 * @param megabytes of memory, beside that of Java
 * @param spill folder for what does not fit into memory, numbers only; null for one of its own
 *     under the system's temporary folder, which is deleted in the end
 */
public record DuckDbSettings(int threads, int megabytes, @Nullable Path spill) {
  private static final int LEAST_MEGABYTES = 64;
  private static final int USUAL_MEGABYTES = 2048;

  public DuckDbSettings {
    if (threads < 1) {
      throw new LinkageException("At least one thread must work, not " + threads + ".");
    }
    if (megabytes < LEAST_MEGABYTES) {
      throw new LinkageException(
          "DuckDB needs at least %d MB of memory, not %d.".formatted(LEAST_MEGABYTES, megabytes));
    }
  }

  /** Two gigabytes, and a folder of its own. */
  public static DuckDbSettings usual(int threads) {
    return new DuckDbSettings(threads, USUAL_MEGABYTES, null);
  }
}
