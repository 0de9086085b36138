package org.lodestar.app.publications.web;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.boards.BoardMeeting;
import org.lodestar.app.boards.MeetingPapers;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.face.Packs;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** The pack of a board on the page of its meeting; where there is none, the way to one. */
@Component
class PackPapers implements MeetingPapers {
  private final Packs packs;

  PackPapers(Packs packs) {
    this.packs = packs;
  }

  @Override
  public List<Line> papers(Worker worker, Page page, BoardMeeting meeting) {
    String all = BoardWords.href(meeting.body()) + "/packs";
    List<Line> frozen =
        packs.of(worker, meeting.body(), meeting.id()).stream()
            .map(each -> line(page, all, each.pack(), each.withheld()))
            .toList();
    boolean missing =
        frozen.isEmpty() && meeting.state().isAhead() && worker.mayEver(Action.RUN_BOARDS);
    return missing
        ? Stream.of(
                new Line(
                    page.t("boards.packs"),
                    all,
                    page.t("publications.pack.paper.none"),
                    new Mark(page.t("publications.pack.paper.waits"), "due")))
            .toList()
        : frozen;
  }

  private static Line line(Page page, String all, Pack pack, boolean withheld) {
    return new Line(
        page.t("publications.pack.paper"),
        all + "/" + pack.id(),
        withheld ? "" : page.t("publications.pack.paper.frozen"),
        withheld
            ? new Mark(page.t("publications.pack.state.withheld"), "overdue")
            : new Mark(page.name("publications.pack.state", pack.state()), "done"));
  }
}
