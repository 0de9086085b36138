package org.lodestar.app.publications.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.members.Worker;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.site.Capabilities;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Page;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.PlanActions;
import org.lodestar.app.strategy.face.Strategies;
import org.springframework.stereotype.Component;

/** What a profile says of threats and of the plan: no figure of an indicator is among it. */
@Component
class ProfilePlan {
  private final Strategies strategies;
  private final PlanActions actions;
  private final Threats threats;
  private final Capabilities capabilities;

  ProfilePlan(
      Strategies strategies, PlanActions actions, Threats threats, Capabilities capabilities) {
    this.capabilities = capabilities;
    this.strategies = strategies;
    this.actions = actions;
    this.threats = threats;
  }

  /** How many actions of each priority stand how; nothing while no strategy is in force. */
  List<Grid> plan(Worker worker, Page page) {
    return strategies.list(worker).stream()
        .filter(Strategy::inForce)
        .findFirst()
        .map(each -> List.of(grid(page, each, actions.list(worker, each.id()))))
        .orElse(List.of());
  }

  private static Grid grid(Page page, Strategy strategy, List<JudgedAction> all) {
    List<String> columns = new ArrayList<>();
    columns.add(page.t("publications.profile.column.priority"));
    Arrays.stream(ActionStanding.values())
        .forEach(each -> columns.add(page.name("publications.progress.is", each)));
    List<String> titles = strategy.content().priorities();
    return new Grid(
        page.t("publications.profile.plan", strategy.title()),
        columns,
        IntStream.rangeClosed(1, ActionStanding.values().length).boxed().toList(),
        IntStream.rangeClosed(1, titles.size())
            .mapToObj(number -> row(number, titles.get(number - 1), all))
            .toList());
  }

  private static List<Cell> row(int number, String title, List<JudgedAction> all) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(number + ". " + title));
    for (ActionStanding each : ActionStanding.values()) {
      long count =
          all.stream()
              .filter(action -> action.action().planned().place().priority() == number)
              .filter(action -> action.standing() == each)
              .count();
      cells.add(Cell.of(String.valueOf(count)));
    }
    return cells;
  }

  /** Threats that are watched, with the grades of what they are known from; for partners. */
  List<Grid> threats(Worker worker, Page page) {
    if (!capabilities.on(Key.THREATS)) {
      return List.of();
    }
    List<List<Cell>> rows =
        threats.list(worker).stream()
            .filter(each -> each.threat().review() != null)
            .map(each -> threat(page, threats.get(worker, each.threat().id())))
            .toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Grid(
                page.t("publications.pack.threats"),
                List.of(
                    page.t("publications.pack.column.threat"),
                    page.t("publications.pack.column.score"),
                    page.t("publications.pack.column.confidence"),
                    page.t("publications.profile.column.grades"),
                    page.t("publications.pack.column.decided")),
                List.of(),
                rows));
  }

  private static List<Cell> threat(Page page, Threats.View view) {
    var score = view.ranked().score();
    var assessment = view.threat().assessment();
    var decision = view.threat().decision();
    return List.of(
        Cell.of(view.threat().title()),
        Cell.of(
            score == null
                ? page.t("risks.threat.line.unscored")
                : page.t("risks.threat.line.score", score.risk().toPlainString())),
        Cell.of(assessment == null ? "" : page.name("risks.confidence", assessment.confidence())),
        Cell.of(grades(page, view)),
        Cell.of(
            decision == null
                ? page.t("risks.decision.none")
                : page.name("risks.decision", decision.kind())));
  }

  private static String grades(Page page, Threats.View view) {
    return view.sources().stream()
        .map(
            each ->
                page.t(
                    "publications.profile.grade",
                    page.name("risks.source.grade", each.grade()),
                    page.t("risks.source.information." + each.information())))
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
