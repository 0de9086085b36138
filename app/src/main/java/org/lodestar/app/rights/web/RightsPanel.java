package org.lodestar.app.rights.web;

import java.util.ArrayList;
import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.Statement;
import org.lodestar.app.rights.face.Statements;
import org.lodestar.app.site.Page;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;

/** On the case page: what people say about entries in it, and where their rights are exercised. */
@Component
class RightsPanel implements CasePanel {
  private static final int ORDER = 95;

  private final Statements statements;

  RightsPanel(Statements statements) {
    this.statements = statements;
  }

  @Override
  public int order() {
    return ORDER;
  }

  /** What somebody says about an entry stands where the entry is read. */
  @Override
  public boolean folds(Panel panel) {
    return panel.lines().isEmpty();
  }

  @Override
  public List<Panel> panels(CaseFile caseFile, List<Person> people, Worker worker, Page page) {
    return people.stream().map(person -> panel(caseFile, person, worker, page)).toList();
  }

  private Panel panel(CaseFile file, Person person, Worker worker, Page page) {
    List<Line> lines = new ArrayList<>();
    for (Statement each : statements.list(worker, file.id(), person.id())) {
      if (each.stands()) {
        String part = page.t("casework.section." + each.part());
        String key = each.quote() == null ? "rights.panel.says" : "rights.panel.saysOf";
        String quote = PersonalText.shown(each.quote());
        lines.add(new Line(page.t(key, part, each.words().text(), quote), null, null, null));
      }
    }
    String href = "/cases/" + file.id() + "/people/" + person.id() + "/data-rights";
    return new Panel(
        page.t("rights.panel"),
        person.id(),
        lines,
        List.of(new Action(page.t("rights.panel.open"), href)));
  }
}
