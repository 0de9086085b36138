package org.lodestar.app.exchange.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CasePanel;
import org.lodestar.app.casework.CouncilRecord;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.casework.face.CouncilRecords;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** On the case page: the record in the council's system, and the summary for it. */
@Component
class CouncilPanel implements CasePanel {
  private static final int ORDER = 85;

  private final CouncilRecords records;
  private final Policy policy;

  CouncilPanel(CouncilRecords records, Policy policy) {
    this.records = records;
    this.policy = policy;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public boolean folds(Panel panel) {
    return true;
  }

  @Override
  public List<Panel> panels(CaseFile caseFile, List<Person> people, Worker worker, Page page) {
    if (!policy.allows(worker, org.lodestar.app.members.Action.READ_CASE, caseFile.id())) {
      return List.of();
    }
    boolean works =
        policy.allows(worker, org.lodestar.app.members.Action.WORK_ON_CASE, caseFile.id());
    Map<UUID, CouncilRecord> known = records.ofCase(caseFile.id());
    return people.stream()
        .filter(person -> person.details().roles().contains(RoleInCase.POTENTIAL_VICTIM))
        .map(person -> panel(person, known.get(person.id()), works, page))
        .toList();
  }

  private static Panel panel(
      Person person, @Nullable CouncilRecord record, boolean works, Page page) {
    String words =
        record == null ? page.t("exchange.summary.none") : SummaryMaker.record(record, page);
    String href = "/cases/" + person.caseFile() + "/people/" + person.id() + "/summary";
    return new Panel(
        page.t("exchange.summary.panel"),
        person.id(),
        List.of(new Line(words, null, null, null)),
        works ? List.of(new Action(page.t("exchange.summary.link"), href)) : List.of());
  }
}
