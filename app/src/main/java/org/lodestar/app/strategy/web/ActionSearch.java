package org.lodestar.app.strategy.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.StaffSearch;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.face.PlanStandings;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.measures.Measures;
import org.springframework.stereotype.Component;

/** What the search box finds in the plan in force: an action by its number or by its words. */
@Component
class ActionSearch implements StaffSearch {
  private static final int AFTER_CASES = 60;
  private static final int MOST = 10;

  private final PlanStandings standings;

  ActionSearch(PlanStandings standings) {
    this.standings = standings;
  }

  @Override
  public int order() {
    return AFTER_CASES;
  }

  @Override
  public boolean offeredTo(Worker worker) {
    return worker.mayEver(Action.READ_PLAN);
  }

  @Override
  public Results find(Worker worker, String typed, Page page) {
    List<String> words = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    PlanWords plan = new PlanWords(page, Map.of(), Map.of());
    return new Results(
        page.t("strategy.title"),
        standings.now(worker).map(PlanStandings.Whole::actions).orElse(List.of()).stream()
            .filter(each -> answers(each.action(), words, page))
            .limit(MOST)
            .map(
                each ->
                    new Hit(
                        plan.title(each.action()),
                        PlanWords.href(each.action()),
                        state(each, page)))
            .toList());
  }

  /** Its number alone, "action 5", or words of its title and of the figure that judges it. */
  private static boolean answers(PlanAction action, List<String> words, Page page) {
    String last = words.getLast();
    if (last.matches("\\d{1,3}") && words.size() <= 2) {
      return Integer.parseInt(last) == action.number();
    }
    String text = action.title() + " " + figure(action.planned().measure(), page);
    List<String> has = Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    return words.stream().allMatch(word -> has.stream().anyMatch(each -> each.startsWith(word)));
  }

  private static String figure(@Nullable String code, Page page) {
    return code == null
        ? ""
        : Measures.find(code).map(each -> new FigureWords(page).name(each)).orElse("");
  }

  private static String state(JudgedAction judged, Page page) {
    return judged.standing() == null ? "" : page.name("strategy.standing", judged.standing());
  }
}
