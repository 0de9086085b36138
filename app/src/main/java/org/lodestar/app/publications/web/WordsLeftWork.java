package org.lodestar.app.publications.web;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.publications.WordsLeft;
import org.lodestar.app.publications.face.WithheldPacks;
import org.lodestar.app.publications.face.WordsLeftInPacks;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.springframework.stereotype.Component;

/** Packs that still say what was taken out elsewhere, for whoever may withhold them. */
@Component
class WordsLeftWork implements FewWorkItems {
  private final WordsLeftInPacks left;
  private final WithheldPacks withheld;
  private final AtHome home;
  private final Words words;
  private final Clock clock;

  WordsLeftWork(
      WordsLeftInPacks left, WithheldPacks withheld, AtHome home, Words words, Clock clock) {
    this.left = left;
    this.withheld = withheld;
    this.home = home;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PLAN;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return home.worker(viewer, Action.TAKE_WORDS_OUT).map(this::items).orElse(List.of());
  }

  private List<WorkItem> items(Worker worker) {
    Map<UUID, WordsLeft> packs = once(left.open(worker));
    if (packs.isEmpty()) {
      return List.of();
    }
    Map<UUID, String> boards = withheld.boards();
    return packs.values().stream().map(each -> item(each, boards)).toList();
  }

  /** Each pack once, since the first of its words were taken out. */
  static Map<UUID, WordsLeft> once(List<WordsLeft> all) {
    Map<UUID, WordsLeft> packs = new LinkedHashMap<>();
    all.forEach(each -> packs.putIfAbsent(each.pack(), each));
    return packs;
  }

  private WorkItem item(WordsLeft each, Map<UUID, String> boards) {
    Instant due = each.at().plus(WordsLeftInPacks.DECIDED);
    return new WorkItem(
        due.isBefore(clock.instant()) ? Kind.OVERDUE : Kind.DUE,
        words.say(
            Language.ENGLISH, "publications.still.work", boards.getOrDefault(each.body(), "")),
        href(each),
        due);
  }

  /** Where somebody says what becomes of it. */
  static String href(WordsLeft each) {
    return BoardWords.href(each.body()) + "/packs/" + each.pack() + "/still";
  }
}
