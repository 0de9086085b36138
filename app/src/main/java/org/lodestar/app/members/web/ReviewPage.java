package org.lodestar.app.members.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;

/**
 * Looking at who has access to a place.
 *
 * @param places to choose from, for who looks after all; else empty
 * @param stands when it was last signed off and until when it is to be again
 * @param toDo what the last one found and is not done; null when nothing is open
 * @param done what the last one found and what the accounts show now
 * @param asked accounts to answer for, those without an answer first
 * @param own whether one's own account is among them, which somebody else answers for
 */
public record ReviewPage(
    UUID organisation,
    String name,
    List<Option> places,
    String stands,
    @Nullable Table toDo,
    List<SummaryRow> done,
    List<Asked> asked,
    int answered,
    int all,
    boolean own,
    Paging paging,
    @Nullable String fault) {
  /** One account: who, what it opens, when it was last used, and what was said. */
  public record Asked(UUID person, String name, String about, String lastIn) {}

  /** Whether it can be signed off. */
  public boolean whole() {
    return answered == all && all > 0;
  }
}
