package org.lodestar.app.strategy.wording;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.app.site.Bar;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Strategy;

/** The priorities of a strategy with their actions as one bar each. */
public final class PlanBars {
  /** As a bar fills: what is done first, what has not begun last. */
  private static final List<ActionStanding> ORDER =
      List.of(
          ActionStanding.BLUE,
          ActionStanding.GREEN,
          ActionStanding.AMBER,
          ActionStanding.RED,
          ActionStanding.NOT_STARTED);

  /** Where the page of a strategy lists what was asked for. */
  private static final String ACTIONS = "#actions";

  private PlanBars() {}

  /** One for each priority, also where no action serves it. A draft has no parts. */
  public static List<Bar> of(Page page, Strategy strategy, List<JudgedAction> actions) {
    return IntStream.rangeClosed(1, strategy.content().priorities().size())
        .mapToObj(number -> bar(page, strategy, actions, number))
        .toList();
  }

  private static Bar bar(Page page, Strategy strategy, List<JudgedAction> actions, int number) {
    String here = "/plan/" + strategy.id() + "?priority=" + number;
    List<JudgedAction> some =
        actions.stream()
            .filter(each -> each.action().planned().place().priority() == number)
            .toList();
    return new Bar(
        PlanWords.priority(page, strategy, number),
        page.t("strategy.priority.brief", String.valueOf(number)),
        here + ACTIONS,
        all(page, some),
        ORDER.stream()
            .flatMap(each -> part(page, here, each, some, judged -> judged.standing() == each))
            .toList());
  }

  /** How many there are, and how many of them are late though they have a day ahead. */
  private static String all(Page page, List<JudgedAction> some) {
    String found = page.t("strategy.found", some.size());
    long late = some.stream().filter(each -> each.late() != null).count();
    return late == 0 ? found : found + " " + page.t("strategy.found.late", late);
  }

  private static Stream<Bar.Part> part(
      Page page,
      String here,
      ActionStanding standing,
      List<JudgedAction> some,
      Predicate<JudgedAction> which) {
    long count = some.stream().filter(which).count();
    return count == 0
        ? Stream.empty()
        : Stream.of(
            new Bar.Part(
                letter(page, standing),
                (int) count,
                page.name("strategy.standing", standing),
                PlanWords.tone(standing),
                here + "&standing=" + standing + ACTIONS));
  }

  /** The first letter of a state, as boards know it. */
  public static String letter(Page page, ActionStanding standing) {
    return page.name("strategy.letter", standing);
  }
}
