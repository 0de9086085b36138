package org.lodestar.app.site;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the worker. The label holds no personal data: a reference and what is to
 * be done.
 */
public record WorkItem(Kind kind, String label, String href, @Nullable Instant due) {
  /** Sort order of the home page: the most urgent first. */
  public static final Comparator<WorkItem> MOST_URGENT_FIRST =
      Comparator.comparing(WorkItem::kind)
          .thenComparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(WorkItem::label);

  /** Groups of the home page, most urgent first. */
  public enum Kind {
    OVERDUE,
    DUE,
    NEW,
    MESSAGE,
    DRAFT
  }
}
