package org.lodestar.app.casework.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.face.CaseAttachments;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** Files on the case page: the newest by what they are; folded away while there are none. */
@Component
class AttachmentPanel implements CasePanel {
  private static final int ORDER = 50;
  private static final int SHOWN = 3;

  private final CaseAttachments files;
  private final AttachmentPageMaker maker;
  private final Policy policy;

  AttachmentPanel(CaseAttachments files, AttachmentPageMaker maker, Policy policy) {
    this.files = files;
    this.maker = maker;
    this.policy = policy;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public boolean folds(Panel panel) {
    return panel.lines().isEmpty();
  }

  @Override
  public List<Panel> panels(CaseFile caseFile, List<Person> people, Worker worker, Page page) {
    if (!policy.allows(worker, org.lodestar.app.members.Action.READ_FILE, caseFile.id())) {
      return List.of();
    }
    List<AttachmentLine> lines =
        maker.lines(
            files.list(worker, caseFile.id()).stream().filter(each -> !each.file().isOut()),
            people,
            page);
    String here = Addresses.files(caseFile.id());
    return List.of(
        new Panel(
            page.t("casework.files.title"),
            null,
            lines.stream().limit(SHOWN).map(line -> line(line, here)).toList(),
            List.of(new Action(page.t("casework.files.all", lines.size()), here))));
  }

  private static Line line(AttachmentLine line, String here) {
    return new Line(
        line.title(),
        here + "/" + line.id(),
        line.state().isEmpty() ? null : line.state(),
        line.tone());
  }
}
