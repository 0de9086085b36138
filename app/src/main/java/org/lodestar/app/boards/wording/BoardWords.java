package org.lodestar.app.boards.wording;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.lodestar.app.boards.BoardMeeting;
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

  public static String month(Page page, YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM uuuu", page.language().locale()).format(month);
  }
}
