package org.lodestar.app.members.web;

import java.util.List;

/**
 * Keeps what was written in a form while somebody signs in again.
 *
 * @param action where the form was on its way
 * @param kept what was written, which stays in the page and in no address
 */
public record OverPage(String action, List<AgainPage.Kept> kept) {
  public OverPage {
    kept = List.copyOf(kept);
  }

  @Override
  public String toString() {
    return "OverPage";
  }
}
