package org.lodestar.app.site;

import org.jspecify.annotations.Nullable;

/** Slot: the template in which documents for Word leave. Filled by the room that keeps it. */
public interface PaperTemplate {
  /** The one in use, as it was let in; null while documents leave in plain styles. */
  byte @Nullable [] now();
}
