package org.lodestar.linkage.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What an engine may use.
 *
 * @param threads how many work at once
 * @param megabytes of memory beside that of Java, where an engine has such; 0 for its usual
 * @param spill folder for what does not fit into memory; null for one of its own, which is deleted
 *     in the end
 */
public record EngineSettings(int threads, int megabytes, @Nullable Path spill) {
  public static EngineSettings usual(int threads) {
    return new EngineSettings(threads, 0, null);
  }
}
