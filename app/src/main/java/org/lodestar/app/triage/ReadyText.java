package org.lodestar.app.triage;

import java.util.UUID;

/** Prepared words; about nobody. */
public record ReadyText(UUID id, String title, String text, long version) {
  /** Texts that one organisation can keep. */
  public static final int MOST = 50;
}
