package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.NARROW_CIRCLE;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;

import java.util.List;
import org.lodestar.app.casework.store.tables.tables.records.CaseFileRecord;
import org.lodestar.app.casework.store.tables.tables.records.NarrowCircleRecord;
import org.lodestar.app.casework.store.tables.tables.records.PersonRecord;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.face.CodedTable;
import org.lodestar.app.members.face.CodedTables;
import org.springframework.stereotype.Component;

/**
 * Codes of what leads to a case, to its people and to its circle: the platform itself lets people
 * in to what these name.
 */
@Component
class CaseCodes implements CodedElsewhere {
  private final CodedTable<CaseFileRecord> cases;
  private final CodedTable<PersonRecord> people;
  private final CodedTable<NarrowCircleRecord> circles;

  CaseCodes(CodedTables tables) {
    this.cases =
        tables.of(
            CASE_FILE.ID, List.of(CASE_FILE.REFERENCE, CASE_FILE.ORGANISATION, CASE_FILE.CONCERN));
    this.people = tables.of(PERSON.ID, List.of(PERSON.CASE_FILE));
    this.circles = tables.of(NARROW_CIRCLE.CIRCLE, List.of(NARROW_CIRCLE.CASE_FILE));
  }

  /** Whose a case is, how it is called and from which concern it came. */
  CodedTable<CaseFileRecord> cases() {
    return cases;
  }

  /** In which case a person is. */
  CodedTable<PersonRecord> people() {
    return people;
  }

  /** Which circle a case has. */
  CodedTable<NarrowCircleRecord> circles() {
    return circles;
  }

  @Override
  public short set() {
    return 3;
  }

  @Override
  public void makeFirst() {
    cases.makeFirst();
    people.makeFirst();
    circles.makeFirst();
  }

  @Override
  public void judgeAll() {
    cases.judgeAll();
    people.judgeAll();
    circles.judgeAll();
  }
}
