package org.lodestar.app.triage;

import java.util.UUID;

/** A list that somebody keeps: its name, and its address, which holds codes only. */
public record SavedFilter(UUID id, String name, String address) {
  /** Filters that one worker can keep. */
  public static final int MOST = 20;

  /** The name is the worker's own. */
  @Override
  public String toString() {
    return "SavedFilter[" + id + "]";
  }
}
