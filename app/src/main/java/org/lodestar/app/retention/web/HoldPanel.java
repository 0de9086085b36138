package org.lodestar.app.retention.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.retention.face.Disposals;
import org.lodestar.app.retention.face.Holds;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** On the case page: whether something holds it, and whether it goes soon. */
@Component
class HoldPanel implements CasePanel {
  private static final int ORDER = 95;

  private final Holds holds;
  private final Disposals disposals;

  HoldPanel(Holds holds, Disposals disposals) {
    this.holds = holds;
    this.disposals = disposals;
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
    List<Line> lines = new ArrayList<>();
    boolean held = holds.isHeld(caseFile.id());
    lines.add(line(page.t(held ? "retention.panel.held" : "retention.panel.free")));
    disposals
        .goesOn(caseFile.id())
        .ifPresent(
            day ->
                lines.add(
                    new Line(
                        page.t("retention.panel.goes", page.date(day)),
                        null,
                        page.t("retention.panel.soon"),
                        "due")));
    return List.of(
        new Panel(
            page.t("retention.panel.title"),
            null,
            lines,
            List.of(new Action(page.t("retention.panel.holds"), Addresses.holds(caseFile.id())))));
  }

  private static Line line(String words) {
    return new Line(words, null, null, null);
  }
}
