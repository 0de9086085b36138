package org.lodestar.app.members.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Table;

/**
 * A list of colleagues and what it would do.
 *
 * @param places to choose from; one only for an organisation's administrator
 * @param roles how roles are called, for the hint
 * @param faults what is wrong, line by line; null when nothing is
 * @param lines what becomes of each line; null before it was tried
 * @param missing who has an account and is not on it, to tick; null where nobody
 * @param mark of this very list; null while something stands against it
 * @param count how many are invited; 0 while something stands against it
 */
public record ListPage(
    List<Option> places,
    String roles,
    @Nullable Table faults,
    @Nullable Table lines,
    @Nullable Table missing,
    Set<String> outside,
    long count,
    @Nullable String mark) {
  static ListPage before(List<Option> places, String roles) {
    return new ListPage(places, roles, null, null, null, Set.of(), 0, null);
  }

  /** Whether nothing stands against it. */
  public boolean good() {
    return mark != null;
  }

  /** Whether there is anything to do. */
  public boolean does() {
    return good() && (count > 0 || missing != null);
  }
}
