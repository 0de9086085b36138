package org.lodestar.app.casework.face;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.casework.CaseworkAction;
import org.lodestar.app.casework.CouncilRecord;
import org.lodestar.app.casework.store.CaseDesk;
import org.lodestar.app.casework.store.CouncilRecordRows;
import org.lodestar.app.casework.store.PersonRows;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Worker;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which record of the council's system for social care is about somebody in a case. Their number
 * there is personal data: it is sealed, and stands in no address, audit event or log.
 */
@Component
@Transactional
public class CouncilRecords {
  private final CouncilRecordRows rows;
  private final PersonRows people;
  private final CaseDesk desk;

  CouncilRecords(CouncilRecordRows rows, PersonRows people, CaseDesk desk) {
    this.rows = rows;
    this.people = people;
    this.desk = desk;
  }

  /** That of one person. */
  @Transactional(readOnly = true)
  public Optional<CouncilRecord> find(Worker worker, UUID caseFile, UUID person) {
    desk.readingAbout(worker, caseFile, person);
    return rows.find(person);
  }

  /** The same, looked at by itself. */
  public Optional<CouncilRecord> look(Worker worker, UUID caseFile, UUID person) {
    Optional<CouncilRecord> found = find(worker, caseFile, person);
    desk.tracePerson(CaseworkAction.COUNCIL_RECORD_VIEWED, caseFile, person);
    return found;
  }

  /** Those of a case by person, as far as the one who asks may see them. */
  @Transactional(readOnly = true)
  public Map<UUID, CouncilRecord> ofCase(UUID caseFile) {
    return rows.list(people.idsOf(caseFile)).stream()
        .collect(Collectors.toMap(CouncilRecord::person, Function.identity()));
  }

  /**
   * Names it, also in a closed case: the record there often gets its number last.
   *
   * @param version that was looked at; 0 where none was named
   */
  public void name(
      Worker worker,
      UUID caseFile,
      UUID person,
      PersonalText system,
      PersonalText number,
      long version) {
    desk.doing(worker, Action.WORK_ON_CASE, caseFile);
    people.get(caseFile, person);
    rows.keep(new CouncilRecord(person, system, number, worker.id(), desk.now(), version));
    desk.tracePerson(CaseworkAction.COUNCIL_RECORD_NAMED, caseFile, person);
  }
}
