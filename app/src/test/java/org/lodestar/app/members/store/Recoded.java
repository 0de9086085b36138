package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.ACCESS_GRANT;
import static org.lodestar.app.members.store.tables.Tables.EXCLUSION;
import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;
import static org.lodestar.app.members.store.tables.Tables.ROLE_HELD;

import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.store.tables.tables.records.PersonRecord;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gives rows that a test wrote by SQL the codes that the platform would have given them. */
@Component
public class Recoded {
  private final DSLContext sql;
  private final CodedRows rows;
  private final CodedPeople people;
  private final CodedTies ties;
  private final ObjectProvider<CodedElsewhere> elsewhere;
  private final TransactionOperations transactions;

  Recoded(
      DSLContext sql,
      CodedRows rows,
      CodedPeople people,
      CodedTies ties,
      ObjectProvider<CodedElsewhere> elsewhere,
      TransactionOperations transactions) {
    this.sql = sql;
    this.rows = rows;
    this.people = people;
    this.ties = ties;
    this.elsewhere = elsewhere;
    this.transactions = transactions;
  }

  /** A worker with all roles and conflicts, and where they work. */
  public void person(UUID id) {
    inside(
        () -> {
          PersonRecord row = sql.fetchSingle(PERSON, PERSON.ID.eq(id));
          row.setCode(people.account(row));
          row.setRolesCode(
              people.roles(
                  id,
                  row.getCode(),
                  sql.select(ROLE_HELD.ROLE)
                      .from(ROLE_HELD)
                      .where(ROLE_HELD.PERSON.eq(id))
                      .fetch(ROLE_HELD.ROLE)));
          row.setShutCode(
              people.shut(
                  id,
                  sql.select(EXCLUSION.OBJECT)
                      .from(EXCLUSION)
                      .where(EXCLUSION.PERSON.eq(id))
                      .fetch(EXCLUSION.OBJECT)));
          row.setTiesCode(ties.code(id, row.getRolesCode()));
          row.update();
          var where = sql.fetchSingle(ORGANISATION, ORGANISATION.ID.eq(row.getOrganisation()));
          rows.coded(ORGANISATION, where).update();
        });
  }

  /** Everybody who works here. */
  public void everybody() {
    inside(() -> sql.select(PERSON.ID).from(PERSON).fetch(PERSON.ID).forEach(this::person));
  }

  /** All who are let in to an object. */
  public void grants(UUID object) {
    inside(
        () ->
            sql.fetch(ACCESS_GRANT, ACCESS_GRANT.OBJECT.eq(object))
                .forEach(row -> rows.coded(ACCESS_GRANT, row).update()));
  }

  /** Rows of later rooms whose code a test took away when it changed them. */
  public void withoutCode() {
    inside(() -> elsewhere.forEach(CodedElsewhere::makeFirst));
  }

  private void inside(Runnable work) {
    Standing.task("test").run(() -> transactions.executeWithoutResult(status -> work.run()));
  }
}
