package org.lodestar.linkage.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.fault.LinkageException;

/**
 * What Spark may use where it runs in this process alone. Settings of Spark's own ({@code
 * spark.master} and the others, as {@code spark-submit} gives them) come before these.
 *
 * @param threads how many work at once
 * @param spill folder for what does not fit into memory; null for one of its own, which is deleted
 *     in the end
 */
public record SparkSettings(int threads, @Nullable Path spill) {
  public SparkSettings {
    if (threads < 1) {
      throw new LinkageException("At least one thread must work, not " + threads + ".");
    }
    if (spill != null && !(Files.isDirectory(spill) && Files.isWritable(spill))) {
      throw new LinkageException(
          "The folder "
              + spill
              + " for what does not fit into memory is not there, or cannot be written to: make it,"
              + " or name another one.");
    }
  }
}
