package org.lodestar.app.support.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.support.face.Advocacy;
import org.springframework.stereotype.Component;

/** That a navigator is there, where the person agreed that the case is told; never who or what. */
@Component
class NavigatorPanel implements CasePanel {
  private final Advocacy advocacy;

  NavigatorPanel(Advocacy advocacy) {
    this.advocacy = advocacy;
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public List<Panel> panels(CaseFile caseFile, List<Person> people, Worker worker, Page page) {
    if (!advocacy.isSigned(caseFile.reference())) {
      return List.of();
    }
    Line line = new Line(page.t("support.navigator.there"), null, null, null);
    return List.of(new Panel(page.t("support.navigator.title"), null, List.of(line), List.of()));
  }
}
