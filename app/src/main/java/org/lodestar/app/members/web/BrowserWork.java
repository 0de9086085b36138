package org.lodestar.app.members.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.entry.Browsers;
import org.lodestar.app.members.entry.OwnChanges;
import org.lodestar.app.members.entry.WrongTries;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/**
 * A sign-in with a new browser, a change of sign-in and wrong tries, until the worker knows of it.
 */
@Component
class BrowserWork implements FewWorkItems {
  private final OwnChanges changes;
  private final Browsers browsers;
  private final WrongTries wrong;
  private final Words words;

  BrowserWork(Browsers browsers, Words words, OwnChanges changes, WrongTries wrong) {
    this.wrong = wrong;
    this.changes = changes;
    this.browsers = browsers;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.HOUSE;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return viewer.may(Action.USE_OWN_HOME)
        ? Standing.current().member().map(this::all).orElse(List.of())
        : List.of();
  }

  private List<WorkItem> all(UUID worker) {
    List<WorkItem> items = new ArrayList<>();
    if (browsers.isAnyNew(worker)) {
      items.add(item("members.browsers.work"));
    }
    if (changes.isAnyOpen(worker)) {
      items.add(item("members.changes.work"));
    }
    wrong.open(worker).ifPresent(told -> items.add(tried(told)));
    return items;
  }

  /** Whoever types a row of codes has the password: that waits for nobody. */
  private WorkItem tried(WrongTries.Told told) {
    return told.codes() < WrongTries.ROW
        ? item("members.tries.work")
        : item(Kind.OVERDUE, "members.tries.work.codes");
  }

  private WorkItem item(String key) {
    return item(Kind.NEW, key);
  }

  private WorkItem item(Kind kind, String key) {
    return new WorkItem(kind, words.say(Language.ENGLISH, key), "/settings#browsers", null);
  }
}
