package org.lodestar.app.referral.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.site.Option;

/**
 * The second readers of a document.
 *
 * @param readers colleagues who may be asked; empty when nobody may be asked now
 * @param mayAsk whether the worker may ask for one now
 * @param mayBegin whether the worker may read it as the second reader now
 */
public record ReviewsPage(
    Referral referral, List<Line> lines, List<Option> readers, boolean mayAsk, boolean mayBegin) {
  public ReviewsPage {
    lines = List.copyOf(lines);
    readers = List.copyOf(readers);
  }

  /**
   * A reading.
   *
   * @param href where it is gone on with or read; null where there is nothing to see
   * @param takeBack its version, where the worker may take it back
   */
  public record Line(
      String id,
      String title,
      String state,
      String tone,
      String when,
      @Nullable String href,
      @Nullable Long takeBack) {}
}
