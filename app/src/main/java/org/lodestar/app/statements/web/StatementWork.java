package org.lodestar.app.statements.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.AtHome;
import org.lodestar.app.site.Area;
import org.lodestar.app.site.FewWorkItems;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.domain.StatementRules;
import org.lodestar.app.statements.domain.StatementRules.Nearness;
import org.lodestar.app.statements.face.Statements;
import org.lodestar.app.strategy.wording.Planning;
import org.lodestar.statute.StatementChecks;
import org.springframework.stereotype.Component;

/** The statement of the last year, on the home page of the strategic lead until it is published. */
@Component
class StatementWork implements FewWorkItems {
  private final Statements statements;
  private final AtHome home;
  private final Planning planning;
  private final Words words;

  StatementWork(Statements statements, AtHome home, Planning planning, Words words) {
    this.statements = statements;
    this.home = home;
    this.planning = planning;
    this.words = words;
  }

  @Override
  public boolean leadsTo(Area area) {
    return area == Area.PREVENTION;
  }

  @Override
  public List<WorkItem> items(Viewer viewer) {
    return home.worker(viewer, Action.EDIT_STATEMENTS).flatMap(this::item).stream().toList();
  }

  private Optional<WorkItem> item(Worker worker) {
    LocalDate today = planning.today();
    LocalDate ended = StatementRules.lastYearEnd(today);
    Nearness nearness = StatementRules.nearness(ended, today);
    List<Statement> ofYear =
        statements.list(worker).stream().filter(each -> !each.ends().isBefore(ended)).toList();
    boolean done = ofYear.stream().anyMatch(each -> each.state().isPublic());
    return done || nearness == Nearness.NOT_YET
        ? Optional.empty()
        : Optional.of(item(ended, nearness, ofYear));
  }

  private WorkItem item(LocalDate ended, Nearness nearness, List<Statement> ofYear) {
    String year = (ended.getYear() - 1) + "-" + String.valueOf(ended.getYear()).substring(2);
    return new WorkItem(
        nearness == Nearness.LATE ? Kind.OVERDUE : Kind.DUE,
        words.say(Language.ENGLISH, "statements.statement.work." + nearness, year),
        ofYear.isEmpty() ? "/statements" : StatementPageMaker.href(ofYear.getLast()),
        AtHome.endOf(StatementChecks.lastDay(ended)));
  }
}
