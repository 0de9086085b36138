package org.lodestar.app.publications.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.WordsLeft;
import org.lodestar.app.publications.face.WithheldPacks;
import org.lodestar.app.publications.face.WordsLeftInPacks;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.PlanBeside;
import org.lodestar.app.strategy.Strategy;
import org.springframework.stereotype.Component;

/** Beside an action: that a pack still says what was taken out of it, for who may withhold it. */
@Component
class WordsLeftBeside implements PlanBeside {
  private final WordsLeftInPacks left;
  private final WithheldPacks withheld;

  WordsLeftBeside(WordsLeftInPacks left, WithheldPacks withheld) {
    this.left = left;
    this.withheld = withheld;
  }

  @Override
  public Map<Integer, List<Said>> priorities(Worker worker, Page page, Strategy strategy) {
    return Map.of();
  }

  /** To others it would only show where a person is still told of. */
  @Override
  public List<Said> action(Worker worker, Page page, UUID strategy, UUID action) {
    if (!worker.mayEver(Action.TAKE_WORDS_OUT)) {
      return List.of();
    }
    List<WordsLeft> its =
        left.open(worker).stream().filter(each -> each.object().equals(action)).toList();
    return WordsLeftWork.once(its).values().stream().map(each -> said(page, each)).toList();
  }

  private Said said(Page page, WordsLeft each) {
    return new Said(
        page.t("publications.still"),
        page.t("publications.still.of", withheld.board(each.body())),
        WordsLeftWork.href(each),
        "",
        "",
        List.of());
  }
}
