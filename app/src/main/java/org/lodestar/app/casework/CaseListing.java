package org.lodestar.app.casework;

import java.util.List;

/**
 * A page of the list of cases. A list is counted some pages ahead, and at most up to {@link #MOST};
 * who wants to see further searches or narrows it.
 *
 * @param count of those that the worker may see, as far as they are counted
 * @param more whether there are more than are counted
 */
public record CaseListing(List<ListedCase> cases, int count, boolean more, int page, int pages) {
  /** Cases on one page. */
  public static final int SIZE = 25;

  /** Cases that a list goes through. */
  public static final int MOST = 1_000;

  private static final int PAGES_AHEAD = 4;

  /** How far a list is counted when this page of it is shown. */
  public static int countedFor(int page) {
    return Math.min(MOST, (page + PAGES_AHEAD) * SIZE);
  }

  public CaseListing {
    cases = List.copyOf(cases);
  }
}
