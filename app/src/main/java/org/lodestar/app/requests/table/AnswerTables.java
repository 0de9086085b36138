package org.lodestar.app.requests.table;

import java.util.List;
import java.util.Optional;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;

/**
 * Slot: whoever keeps figures makes the table that answers a request, and knows of that request its
 * number alone. What it tells was released already, or is protected against all that was ever told.
 */
public interface AnswerTables {
  /** Figures of which there are any, to choose from. */
  List<Option> figures(Page page);

  /** What they are divided by, to choose from. */
  List<Option> divisions(Page page);

  /** Years that are closed, the latest first. */
  List<Integer> years(Worker worker);

  /**
   * Makes the table anew. Not in a transaction: figures are read in one of their own.
   *
   * @param reference the number of the request
   * @throws org.lodestar.app.site.Refused when there is no such table, with what there is instead
   */
  void make(Worker worker, Page page, String reference, AnswerQuestion wanted);

  /** The table as it was made last. */
  Optional<AnswerTable> find(String reference);

  /** The table that left last with an answer, whatever was made since. */
  Optional<AnswerTable> told(String reference);

  /**
   * The table leaves with the answer, and counts as told from now on; where there is none, nothing
   * does.
   *
   * @throws org.lodestar.app.site.Refused when something was told since that would tell of a few
   *     people beside it
   */
  void give(String reference);

  /** Forgets a table that was not given. */
  void drop(String reference);
}
