package org.lodestar.app.library.web;

import java.util.List;

/**
 * News and dates as everybody reads them.
 *
 * @param coming dates that are still to come, the next first
 * @param rest all other news, the newest first
 */
public record NewsPage(List<Line> coming, List<Line> rest, Numbers numbers) {
  public NewsPage {
    coming = List.copyOf(coming);
    rest = List.copyOf(rest);
  }

  /** A piece of news in the list: when it is, and what it is called. */
  public record Line(String href, String title, String when, String place) {}

  /**
   * One piece of news.
   *
   * @param day from which it is
   * @param when the event is; empty where it tells of none
   * @param place where that is, in words; may be empty
   */
  public record One(
      String title,
      String day,
      String when,
      String place,
      List<String> paragraphs,
      Numbers numbers) {
    public One {
      paragraphs = List.copyOf(paragraphs);
    }
  }
}
