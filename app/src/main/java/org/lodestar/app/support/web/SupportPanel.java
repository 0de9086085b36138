package org.lodestar.app.support.web;

import java.util.List;
import java.util.Set;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.face.Overviews;
import org.springframework.stereotype.Component;

/** Support on the case page: what waits, and where it leads. */
@Component
class SupportPanel implements CasePanel {
  private static final Set<String> TOLD = Set.of("overdue", "new", "done");

  private final Overviews overviews;

  SupportPanel(Overviews overviews) {
    this.overviews = overviews;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public List<Panel> panels(CaseFile caseFile, List<Person> people, Worker worker, Page page) {
    if (!worker.mayEver(org.lodestar.app.members.Action.READ_CASE)) {
      return List.of();
    }
    return people.stream()
        .filter(person -> person.details().roles().contains(RoleInCase.POTENTIAL_VICTIM))
        .map(person -> panel(person, page))
        .toList();
  }

  private Panel panel(Person person, Page page) {
    List<Line> lines =
        SupportLines.of(overviews.of(person), false, page).stream()
            .filter(line -> TOLD.contains(line.tone()))
            .map(line -> new Line(line.title(), line.href(), line.status(), line.tone()))
            .toList();
    Action all =
        new Action(page.t("support.panel.all"), Addresses.support(person.caseFile(), person.id()));
    return new Panel(page.t("support.title"), person.id(), lines, List.of(all));
  }
}
