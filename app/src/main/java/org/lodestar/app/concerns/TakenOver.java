package org.lodestar.app.concerns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who took over what was handed over as urgent.
 *
 * @param who by name or post; empty where nobody said
 * @param number to ring them; empty where nobody said
 * @param ringBy by when they ring back; null where they do not
 */
public record TakenOver(String who, String number, @Nullable Instant ringBy) {
  /** Nobody said. */
  public static TakenOver unsaid() {
    return new TakenOver("", "", null);
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "TakenOver[personal]";
  }
}
