package org.lodestar.app.library.web;

import java.util.List;

/**
 * Cards to print and to put on a wall.
 *
 * @param from whose cards they are, and under which licence
 */
public record ToolkitCards(String title, String from, List<Card> cards) {
  public ToolkitCards {
    cards = List.copyOf(cards);
  }

  /**
   * A card.
   *
   * @param foot what to do, the same on each
   * @param last whether no other follows
   */
  public record Card(String heading, List<String> lines, List<String> foot, boolean last) {
    public Card {
      lines = List.copyOf(lines);
      foot = List.copyOf(foot);
    }
  }
}
