package org.lodestar.app.library.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.FootItem;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;

/** Pages of the sentences that everybody says in the same words. */
public final class MessagePages {
  private MessagePages() {}

  /**
   * All of them.
   *
   * @param reviews of the materials that are made of them
   * @param texts of other rooms that are written in other languages in the same way
   */
  public record Listed(
      Table table,
      int waiting,
      List<ToolkitReview> reviews,
      List<FootItem> texts,
      boolean mayEdit) {
    public Listed {
      reviews = List.copyOf(reviews);
      texts = List.copyOf(texts);
    }
  }

  /**
   * One of them.
   *
   * @param said as it is said now; null while nothing may be
   * @param approved whether an English text was approved, even where it cannot be said
   * @param waiting texts that wait for a second person
   * @param stopped texts that were stopped, and that a second person may say again
   * @param embed address of the page with the code for other websites
   * @param used where it is said
   */
  public record One(
      String key,
      @Nullable String said,
      boolean approved,
      Mark mark,
      List<SummaryRow> rows,
      List<Waiting> waiting,
      List<Waiting> stopped,
      List<Tongue> tongues,
      Table history,
      boolean mayEdit,
      String embed,
      List<Used> used) {
    public One {
      rows = List.copyOf(rows);
      waiting = List.copyOf(waiting);
      stopped = List.copyOf(stopped);
      tongues = List.copyOf(tongues);
      used = List.copyOf(used);
    }
  }

  /** Something that says a message, and where it stands. */
  public record Used(String words, String href) {}

  /**
   * A text that waits.
   *
   * @param shown with its numbers in place
   */
  public record Waiting(String language, String tag, String dir, String shown, boolean mayDecide) {}

  /**
   * How far a translation is.
   *
   * @param said null while nobody signed one
   */
  public record Tongue(
      String name, String tag, String dir, @Nullable String said, Mark mark, String reader) {}
}
