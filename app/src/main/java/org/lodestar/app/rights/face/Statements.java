package org.lodestar.app.rights.face;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.face.CaseSections;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.rights.RightsAction;
import org.lodestar.app.rights.Statement;
import org.lodestar.app.rights.store.RightsDesk;
import org.lodestar.app.rights.store.StatementRows;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say about entries that are not changed: their words stand beside the entry, on the
 * case page, in what is shared, and in the copy of their data.
 */
@Component
@Transactional
public class Statements {
  private final StatementRows rows;
  private final CasePeople people;
  private final CaseSections sections;
  private final Policy policy;
  private final RightsDesk desk;

  Statements(
      StatementRows rows,
      CasePeople people,
      CaseSections sections,
      Policy policy,
      RightsDesk desk) {
    this.rows = rows;
    this.people = people;
    this.sections = sections;
    this.policy = policy;
    this.desk = desk;
  }

  /** All statements of a person, the newest first. */
  public List<Statement> list(Worker worker, UUID caseFile, UUID person) {
    people.head(worker, caseFile, person);
    return rows.list(person);
  }

  /**
   * Records what a person says.
   *
   * @param part code of a part of the case
   */
  public void add(
      Worker worker,
      UUID caseFile,
      UUID person,
      String part,
      @Nullable PersonalText quote,
      PersonalText words,
      LocalDate madeOn) {
    working(worker, caseFile, person);
    if (sections.list().stream().map(CaseSection::code).noneMatch(part::equals)) {
      throw Refused.at("part", "rights.rule.part");
    }
    if (madeOn.isAfter(desk.today())) {
      throw Refused.at("madeOn", "casework.rule.notInFuture");
    }
    rows.insert(
        new Statement(
            Ids.next(),
            caseFile,
            person,
            part,
            quote,
            words,
            madeOn,
            worker.id(),
            desk.now(),
            null));
    desk.tracePerson(RightsAction.STATEMENT_RECORDED, caseFile, person);
  }

  private void working(Worker worker, UUID caseFile, UUID person) {
    policy.require(worker, Action.WORK_ON_CASE, caseFile);
    people.head(worker, caseFile, person);
  }

  /** The person takes it back; it stays, as taken back. */
  public void withdraw(Worker worker, UUID caseFile, UUID person, UUID id) {
    working(worker, caseFile, person);
    rows.withdraw(person, id, desk.now());
    desk.tracePerson(RightsAction.STATEMENT_WITHDRAWN, caseFile, person);
  }
}
