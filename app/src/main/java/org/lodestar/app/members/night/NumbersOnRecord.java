package org.lodestar.app.members.night;

import static org.lodestar.app.members.store.tables.Tables.NUMBER_ON_RECORD;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.MembersAction;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.staff.Staff;
import org.lodestar.app.members.store.CodedRows;
import org.lodestar.app.members.store.tables.tables.records.NumberOnRecordRecord;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The telephone numbers on which workers are rung back. An administrator writes one down and cannot
 * read it again; whoever rings is let in to the one number for that moment.
 */
@Component
@Transactional
public class NumbersOnRecord {
  private static final String WRITES = "WRITES_NUMBER";
  private static final String RINGS = "RINGS_BACK";

  private final DSLContext sql;
  private final CodedRows coded;
  private final Staff staff;
  private final Vault vault;
  private final Grants grants;
  private final Audit audit;
  private final Clock clock;

  NumbersOnRecord(
      DSLContext sql,
      CodedRows coded,
      Staff staff,
      Vault vault,
      Grants grants,
      Audit audit,
      Clock clock) {
    this.sql = sql;
    this.coded = coded;
    this.staff = staff;
    this.vault = vault;
    this.grants = grants;
    this.audit = audit;
    this.clock = clock;
  }

  /** That there is a number, since when, and who wrote it down; never the number. */
  public record Written(UUID id, UUID by, Instant at) {}

  /** Writes a number down in the place of the one before, for an account that one looks after. */
  public void write(Worker asking, UUID person, String number) {
    staff.get(asking, person);
    find(person).ifPresent(before -> forget(asking, before));
    UUID id = Ids.next();
    grants.allow(id, asking.id(), Level.READ, WRITES);
    byte[] sealed = vault.seal(subject(id), place(id), number);
    grants.revoke(id, asking.id());
    NumberOnRecordRecord row = new NumberOnRecordRecord();
    row.setPerson(person);
    row.setId(id);
    row.setNumber(sealed);
    row.setWrittenBy(asking.id());
    row.setWrittenAt(CodedRows.kept(clock.instant()));
    coded.coded(NUMBER_ON_RECORD, row);
    sql.insertInto(NUMBER_ON_RECORD)
        .set(row)
        .onConflict(NUMBER_ON_RECORD.PERSON)
        .doUpdate()
        .set(row)
        .execute();
    audit.record(MembersAction.NUMBER_ON_RECORD_WRITTEN, ObjectRef.of("WORKER", person));
  }

  private void forget(Worker asking, Written before) {
    grants.allow(before.id(), asking.id(), Level.READ, WRITES);
    vault.forget(subject(before.id()));
    grants.revoke(before.id(), asking.id());
  }

  /** Whether there is one, which the platform wrote down for this worker. */
  @Transactional(readOnly = true)
  public Optional<Written> find(UUID person) {
    return coded
        .find(NUMBER_ON_RECORD, NUMBER_ON_RECORD.PERSON.eq(person))
        .map(row -> new Written(row.getId(), row.getWrittenBy(), row.getWrittenAt().toInstant()));
  }

  /** The number, for a manager who rings; whoever calls records it. */
  PersonalText open(Worker rings, Written written) {
    grants.allow(written.id(), rings.id(), Level.READ, RINGS);
    byte[] sealed =
        sql.select(NUMBER_ON_RECORD.NUMBER)
            .from(NUMBER_ON_RECORD)
            .where(NUMBER_ON_RECORD.ID.eq(written.id()))
            .fetchSingle(NUMBER_ON_RECORD.NUMBER);
    PersonalText number = vault.open(subject(written.id()), place(written.id()), sealed);
    grants.revoke(written.id(), rings.id());
    return number;
  }

  private static Subject subject(UUID id) {
    return new Subject(SubjectKind.WORKER, id);
  }

  private static Place place(UUID id) {
    return new Place("members", "number_on_record", "number", id);
  }
}
