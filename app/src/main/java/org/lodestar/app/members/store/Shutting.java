package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.EXCLUSION;

import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.store.tables.tables.records.ExclusionRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is shut out of what, with the code over all that somebody is shut out of. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Shutting {
  private final DSLContext sql;
  private final CodedPeople people;
  private final Clock clock;

  Shutting(DSLContext sql, CodedPeople people, Clock clock) {
    this.sql = sql;
    this.people = people;
    this.clock = clock;
  }

  /** Shuts a worker out of an object. */
  public void exclude(UUID object, UUID person, String reason) {
    ExclusionRecord row = new ExclusionRecord();
    row.setObject(object);
    row.setPerson(person);
    row.setReason(reason);
    row.setRecordedBy(Standing.current().member().orElse(null));
    row.setRecordedAt(CodedRows.kept(clock.instant()));
    write(row);
  }

  private void write(ExclusionRecord row) {
    people.changeShut(
        row.getPerson(), () -> sql.insertInto(EXCLUSION).set(row).onConflictDoNothing().execute());
  }

  /** Copies every exclusion of one object to another; always in the same order of workers. */
  public void inherit(UUID from, UUID to) {
    sql.selectFrom(EXCLUSION).where(EXCLUSION.OBJECT.eq(from)).fetch().stream()
        .sorted(Comparator.comparing(ExclusionRecord::getPerson))
        .forEach(
            row -> {
              ExclusionRecord copy = new ExclusionRecord();
              copy.from(row);
              copy.setObject(to);
              write(copy);
            });
  }

  /** Lets an excluded worker in again. */
  public void readmit(UUID object, UUID person) {
    people.changeShut(
        person,
        () ->
            sql.deleteFrom(EXCLUSION)
                .where(EXCLUSION.OBJECT.eq(object), EXCLUSION.PERSON.eq(person))
                .execute());
  }
}
