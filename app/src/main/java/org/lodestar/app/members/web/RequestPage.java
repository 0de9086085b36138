package org.lodestar.app.members.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.SummaryRow;

/**
 * What an administrator asked for about an account.
 *
 * @param next what happens next, in a sentence
 * @param plain whether the sheet would cross a network that others can read
 * @param fault why something was not done; null before
 */
public record RequestPage(
    UUID id,
    String title,
    String state,
    String tone,
    List<SummaryRow> rows,
    @Nullable String next,
    @Nullable String fault,
    boolean agrees,
    boolean stops,
    boolean prints,
    boolean plain,
    boolean tells,
    boolean posts) {
  public RequestPage {
    rows = List.copyOf(rows);
  }

  @Override
  public String toString() {
    return "RequestPage[" + id + "]";
  }
}
