package org.lodestar.app.boards.wording;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.ShutSeats;
import org.lodestar.app.site.Page;

/** Addresses and words about boards. */
public final class BoardWords {
  private BoardWords() {}

  public static String href(UUID body) {
    return "/boards/" + body;
  }

  public static String href(BoardMeeting meeting) {
    return href(meeting.body()) + "/meetings/" + meeting.id();
  }

  /** Who of a board cannot open what is laid before it, and what to do. */
  public static String shut(Page page, ShutSeats shut) {
    return page.t(
        "boards.board.shut", shut.names().size(), shut.voting(), String.join("; ", shut.names()));
  }

  public static String month(Page page, YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM uuuu", page.language().locale()).format(month);
  }
}
