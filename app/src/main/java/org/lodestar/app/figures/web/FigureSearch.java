package org.lodestar.app.figures.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lodestar.app.figures.face.Indicators;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.StaffSearch;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.measures.Measures;
import org.springframework.stereotype.Component;

/** What the search box finds among figures: one by words of its name, the watched ones first. */
@Component
class FigureSearch implements StaffSearch {
  private static final int AFTER_ACTIONS = 70;

  /** What people type for what our figures call otherwise. */
  private static final Map<String, String> OTHERWISE =
      Map.ofEntries(
          Map.entry("housing", "home"),
          Map.entry("homelessness", "home"),
          Map.entry("accommodation", "home"),
          Map.entry("bed", "home"),
          Map.entry("beds", "home"),
          Map.entry("nrm", "referrals"),
          Map.entry("arrests", "charged"),
          Map.entry("convictions", "convicted"),
          Map.entry("survivors", "people"));

  private final Indicators indicators;

  FigureSearch(Indicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public int order() {
    return AFTER_ACTIONS;
  }

  @Override
  public boolean offeredTo(Worker worker) {
    return worker.mayEver(Action.READ_FIGURES);
  }

  @Override
  public Results find(Worker worker, String typed, Page page) {
    List<String> words = words(typed);
    FigureWords figures = new FigureWords(page);
    Set<String> watched = words.isEmpty() ? Set.of() : indicators.watched();
    return new Results(
        page.t("figures.nav"),
        words.isEmpty()
            ? List.of()
            : Measures.all().stream()
                .filter(each -> answers(words(figures.name(each)), words))
                .sorted(Comparator.comparing(each -> !watched.contains(each.code())))
                .map(
                    each ->
                        new Hit(
                            figures.name(each),
                            "/figures/" + each.code(),
                            watched.contains(each.code()) ? "" : page.t("figures.unwatched")))
                .toList());
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private static boolean answers(List<String> name, List<String> words) {
    return words.stream()
        .allMatch(
            word ->
                name.stream()
                    .anyMatch(
                        each ->
                            each.startsWith(word)
                                || each.startsWith(OTHERWISE.getOrDefault(word, word))));
  }
}
