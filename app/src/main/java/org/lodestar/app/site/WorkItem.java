package org.lodestar.app.site;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the worker. The label holds no personal data: a reference and what is to
 * be done.
 *
 * @param since since when somebody waits for it, where the room says so
 */
public record WorkItem(
    Kind kind, String label, String href, @Nullable Instant due, @Nullable Instant since) {
  /** Something of which nobody says since when it waits. */
  public WorkItem(Kind kind, String label, String href, @Nullable Instant due) {
    this(kind, label, href, due, null);
  }

  /** Sort order of the home page: the most urgent first, then who waits longest. */
  public static final Comparator<WorkItem> MOST_URGENT_FIRST =
      Comparator.comparing(WorkItem::kind)
          .thenComparing(item -> !item.cannotWait())
          .thenComparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(WorkItem::since, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(WorkItem::label);

  /** Overdue without a day on which it was due: somebody is not safe now. */
  private boolean cannotWait() {
    return kind == Kind.OVERDUE && due == null;
  }

  /** Groups of the home page, most urgent first. */
  public enum Kind {
    /** Before all else, whatever its day: somebody has no one otherwise. */
    FIRST,
    OVERDUE,
    DUE,
    NEW,
    MESSAGE,
    DRAFT
  }
}
