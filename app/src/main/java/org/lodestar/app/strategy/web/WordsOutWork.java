package org.lodestar.app.strategy.web;

import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.lodestar.app.strategy.face.WordsTakenOut;
import org.springframework.stereotype.Component;

/** That somebody else destroyed words that told of a person, for whoever else may do so. */
@Component
class WordsOutWork implements FewWorkItems {
  private final WordsTakenOut words;
  private final AtHome home;
  private final Words said;

  WordsOutWork(WordsTakenOut words, AtHome home, Words said) {
    this.words = words;
    this.home = home;
    this.said = said;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return home.worker(viewer, Action.TAKE_WORDS_OUT)
        .map(worker -> words.unseen(worker).stream().map(this::item).toList())
        .orElse(List.of());
  }

  private WorkItem item(WordsTakenOut.Told each) {
    return new WorkItem(
        Kind.NEW,
        said.say(Language.ENGLISH, "strategy.words.work", each.where().title()),
        "/plan/words/told/" + each.done().id(),
        null);
  }
}
