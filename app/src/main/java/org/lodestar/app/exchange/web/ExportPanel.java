package org.lodestar.app.exchange.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.exchange.face.LeftOut;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** On the case page: who is left out of exports, and where to change it. */
@Component
class ExportPanel implements CasePanel {
  private static final int ORDER = 90;

  private final LeftOut leftOut;
  private final CaseAccess access;

  ExportPanel(LeftOut leftOut, CaseAccess access) {
    this.access = access;
    this.leftOut = leftOut;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public boolean folds(Panel panel) {
    return !panel.presses();
  }

  @Override
  public List<Panel> panels(CaseFile caseFile, List<Person> people, Worker worker, Page page) {
    if (!access.mayWork(worker, caseFile.id())) {
      return List.of();
    }
    Set<UUID> out = leftOut.ofCase(caseFile.id());
    return people.stream()
        .filter(person -> person.details().roles().contains(RoleInCase.POTENTIAL_VICTIM))
        .map(person -> panel(person, out.contains(person.id()), page))
        .toList();
  }

  private static Panel panel(Person person, boolean out, Page page) {
    String key = out ? "exchange.panel.out" : "exchange.panel.in";
    String href = "/cases/" + person.caseFile() + "/people/" + person.id() + "/exports";
    return new Panel(
        page.t("exchange.panel.title"),
        person.id(),
        List.of(new Line(page.t(key), null, null, null)),
        List.of(new Action(page.t("exchange.panel.change"), href)));
  }
}
