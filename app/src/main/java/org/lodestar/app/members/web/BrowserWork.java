package org.lodestar.app.members.web;

import java.util.List;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.entry.Browsers;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** A sign-in with a browser that was not known, on the home page until the worker knows of it. */
@Component
class BrowserWork implements FewWorkItems {
  private final Browsers browsers;
  private final Words words;

  BrowserWork(Browsers browsers, Words words) {
    this.browsers = browsers;
    this.words = words;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return Standing.current()
        .member()
        .filter(worker -> viewer.may(Action.USE_OWN_HOME) && browsers.isAnyNew(worker))
        .map(worker -> List.of(item()))
        .orElse(List.of());
  }

  private WorkItem item() {
    String text = words.say(Language.ENGLISH, "members.browsers.work");
    return new WorkItem(Kind.NEW, text, "/settings#browsers", null);
  }
}
