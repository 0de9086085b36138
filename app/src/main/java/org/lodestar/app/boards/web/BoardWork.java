package org.lodestar.app.boards.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lodestar.app.boards.face.BoardRecords;
import org.lodestar.app.boards.face.Sitting;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/**
 * What boards asked somebody to do and is late, on the home page of whoever was asked; and meetings
 * that were called off, on those of their members.
 */
@Component
class BoardWork implements FewWorkItems {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final BoardRecords records;
  private final Sitting sitting;
  private final AtHome home;
  private final Words words;

  BoardWork(BoardRecords records, Sitting sitting, AtHome home, Words words) {
    this.records = records;
    this.sitting = sitting;
    this.home = home;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PLAN;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return home.worker(viewer, Action.READ_BOARDS)
        .map(
            each ->
                Stream.concat(
                        records.late(each).stream().map(this::item),
                        sitting.calledOff(each).stream().map(this::off))
                    .toList())
        .orElse(List.of());
  }

  /** Why was typed freely, so that it stands on the page of the meeting alone. */
  private WorkItem off(Sitting.Ahead off) {
    return new WorkItem(
        Kind.NEW,
        words.say(
            Language.ENGLISH,
            "boards.board.work.off",
            off.body().shown(),
            DAY.format(off.meeting().day())),
        BoardWords.href(off.meeting()),
        null);
  }

  /** What is to be done was typed freely, so that it stands on the page of the board alone. */
  private WorkItem item(BoardRecords.Late late) {
    return new WorkItem(
        Kind.OVERDUE,
        words.say(Language.ENGLISH, "boards.board.work", late.board()),
        BoardWords.href(late.action().raised().body()) + "#actions",
        AtHome.endOf(late.action().content().due()));
  }
}
