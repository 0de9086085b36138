package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.CODES_MADE;
import static org.lodestar.app.members.store.tables.Tables.EXCLUSION;
import static org.lodestar.app.members.store.tables.Tables.NIGHT_ENTRY;
import static org.lodestar.app.members.store.tables.Tables.PERSON;
import static org.lodestar.app.members.store.tables.Tables.ROLE_HELD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.ground.PrivateFile;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.store.tables.tables.records.NightEntryRecord;
import org.lodestar.app.members.store.tables.tables.records.PersonRecord;
import org.lodestar.app.vault.face.RowCodes;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives the rows that were there before there were codes theirs, once, when the program first
 * starts after the upgrade and before anybody is answered. That it was done is kept in the database
 * and beside the keys: taking the mark in the database away does not have it done again.
 */
@Component
class FirstCodes implements SmartInitializingSingleton {
  /** Beside the keys, so that every copy of them says it too. */
  static final String MARK = "row-codes.made";

  private static final Standing STANDING = Standing.task("row-codes");
  private static final int AT_ONCE = 2_000;

  private final DSLContext sql;
  private final CodedRows rows;
  private final CodedPeople people;
  private final NightRows nights;
  private final RowCodes codes;
  private final DataFolder folder;
  private final Installation installation;
  private final TransactionOperations transactions;
  private final Clock clock;

  FirstCodes(
      DSLContext sql,
      CodedRows rows,
      CodedPeople people,
      NightRows nights,
      RowCodes codes,
      DataFolder folder,
      Installation installation,
      TransactionOperations transactions,
      Clock clock) {
    this.sql = sql;
    this.rows = rows;
    this.people = people;
    this.nights = nights;
    this.codes = codes;
    this.folder = folder;
    this.installation = installation;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    Path file = folder.folder("keys").resolve(MARK);
    boolean noted = isNoted(file);
    if (!noted) {
      STANDING.run(() -> transactions.executeWithoutResult(status -> once()));
      PrivateFile.write(file, HexFormat.of().formatHex(mark()) + "\n");
    }
    STANDING.run(installation::refuseForged);
  }

  private boolean isNoted(Path file) {
    try {
      if (!Files.exists(file)) {
        return false;
      }
      if (!Files.readString(file).strip().equals(HexFormat.of().formatHex(mark()))) {
        throw new Refusal("The file " + file + " is not this platform's. Put its own back.");
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] mark() {
    return codes.of("members.codes_made", List.of("rows have codes"));
  }

  /** Of two programs that start at once the second waits for the first one's mark. */
  private void once() {
    boolean first =
        sql.insertInto(CODES_MADE)
                .set(CODES_MADE.AT, CodedRows.kept(clock.instant()))
                .set(CODES_MADE.CODE, mark())
                .onConflictDoNothing()
                .execute()
            == 1;
    if (first) {
      CodedRows.tables().forEach(this::make);
      makePeople();
      makeNights();
      installation.makeCode();
    } else if (!Arrays.equals(
        sql.select(CODES_MADE.CODE).from(CODES_MADE).fetchSingle().value1(), mark())) {
      throw new Refusal(
          "That rows have their codes was not written by Lodestar: look at who writes to the"
              + " database, and see docs/operations/row-codes.md.");
    }
  }

  private <R extends Record> void make(Table<R> table) {
    List<R> found;
    do {
      found = sql.selectFrom(table).where(CodedRows.codeOf(table).isNull()).limit(AT_ONCE).fetch();
      found.forEach(row -> rows.coded(table, row));
      sql.batchUpdate(found.stream().map(row -> (UpdatableRecord<?>) row).toList()).execute();
    } while (found.size() == AT_ONCE);
  }

  private void makePeople() {
    for (PersonRecord row : sql.selectFrom(PERSON).where(PERSON.CODE.isNull()).fetch()) {
      row.setCode(people.account(row));
      row.setRolesCode(
          people.roles(
              row.getId(),
              Objects.requireNonNull(row.getCode()),
              sql.select(ROLE_HELD.ROLE)
                  .from(ROLE_HELD)
                  .where(ROLE_HELD.PERSON.eq(row.getId()))
                  .fetch(ROLE_HELD.ROLE)));
      row.setShutCode(
          people.shut(
              row.getId(),
              sql.select(EXCLUSION.OBJECT)
                  .from(EXCLUSION)
                  .where(EXCLUSION.PERSON.eq(row.getId()))
                  .fetch(EXCLUSION.OBJECT)));
      row.update();
    }
  }

  private void makeNights() {
    for (NightEntryRecord row :
        sql.selectFrom(NIGHT_ENTRY)
            .where(NIGHT_ENTRY.CODE.isNull(), NIGHT_ENTRY.UNTIL_AT.isNotNull())
            .fetch()) {
      row.setCode(nights.letIn(row));
      row.update();
    }
  }
}
