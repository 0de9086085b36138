package org.lodestar.app.publications.web;

import java.util.List;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.publications.face.PackReaders;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** The pack of a meeting that comes, on the home page of those who sit on that board. */
@Component
class PackWork implements FewWorkItems {
  private final PackReaders readers;
  private final AtHome home;
  private final Words words;

  PackWork(PackReaders readers, AtHome home, Words words) {
    this.readers = readers;
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
        .map(worker -> readers.toRead(worker).stream().map(this::item).toList())
        .orElse(List.of());
  }

  private WorkItem item(PackReaders.ToRead each) {
    return new WorkItem(
        Kind.NEW,
        words.say(Language.ENGLISH, "publications.pack.work", each.board()),
        BoardWords.href(each.pack().body()) + "/packs/" + each.pack().id(),
        AtHome.endOf(each.meeting().day()));
  }
}
