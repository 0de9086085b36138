package org.lodestar.app.guests.web;

import java.util.List;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.SummaryRow;

/**
 * A link for those who sent it.
 *
 * @param about what it is about
 * @param back all links about that
 * @param answer where what they wrote is read; empty where they wrote nothing
 * @param second that a second browser asks to be let in; else empty
 * @param number that it shows
 * @param fresh whether nothing went out yet
 * @param byLetter whether it can go to their mailbox
 */
public record PassPage(
    String title,
    Crumb about,
    String back,
    String here,
    Mark state,
    List<SummaryRow> rows,
    String answer,
    String second,
    String number,
    boolean open,
    boolean fresh,
    boolean byLetter,
    long version) {
  public PassPage {
    rows = List.copyOf(rows);
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "PassPage";
  }
}
