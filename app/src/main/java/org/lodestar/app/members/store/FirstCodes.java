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
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.store.tables.tables.records.NightEntryRecord;
import org.lodestar.app.members.store.tables.tables.records.PersonRecord;
import org.lodestar.app.vault.face.RowCodes;
import org.springframework.beans.factory.ObjectProvider;
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

  /** The same of the tables that came to have codes after the first ones. */
  static final String LATER_MARK = "row-codes-2.made";

  /** The same of ties, and of rows that name an object. */
  static final String LAST_MARK = "row-codes-3.made";

  /** The same of what is said of breaches, and of more columns of a breach. */
  static final String BREACH_MARK = "row-codes-4.made";

  /** The same of where somebody is said to be in a breach, and of who looks whether it is over. */
  static final String LOOK_MARK = "row-codes-5.made";

  private static final Standing STANDING = Standing.task("row-codes");
  private static final int AT_ONCE = 2_000;
  private static final short FIRST = 1;
  private static final short LATER = 2;
  private static final short LAST = 3;
  private static final short BREACHES = 4;
  private static final short LOOKS = 5;

  private final DSLContext sql;
  private final CodedRows rows;
  private final CodedPeople people;
  private final NightRows nights;
  private final TwoHands twoHands;
  private final CodedTies ties;
  private final ObjectProvider<CodedElsewhere> elsewhere;
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
      TwoHands twoHands,
      CodedTies ties,
      ObjectProvider<CodedElsewhere> elsewhere,
      RowCodes codes,
      DataFolder folder,
      Installation installation,
      TransactionOperations transactions,
      Clock clock) {
    this.sql = sql;
    this.rows = rows;
    this.people = people;
    this.nights = nights;
    this.twoHands = twoHands;
    this.ties = ties;
    this.elsewhere = elsewhere;
    this.codes = codes;
    this.folder = folder;
    this.installation = installation;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    once(FIRST, MARK, this::first);
    once(LATER, LATER_MARK, this::later);
    once(LAST, LAST_MARK, this::last);
    once(BREACHES, BREACH_MARK, () -> elsewhere(BREACHES));
    once(LOOKS, LOOK_MARK, () -> elsewhere(LOOKS));
    STANDING.run(installation::refuseForged);
    STANDING.run(twoHands::isAlone);
  }

  private void once(short set, String name, Runnable make) {
    Path file = folder.folder("keys").resolve(name);
    if (!isNoted(file, set)) {
      STANDING.run(() -> transactions.executeWithoutResult(status -> once(set, make)));
      PrivateFile.write(file, HexFormat.of().formatHex(mark(set)) + "\n");
    }
  }

  private boolean isNoted(Path file, short set) {
    try {
      if (!Files.exists(file)) {
        return false;
      }
      if (!Files.readString(file).strip().equals(HexFormat.of().formatHex(mark(set)))) {
        throw new Refusal("The file " + file + " is not this platform's. Put its own back.");
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] mark(short set) {
    List<Object> said = set == FIRST ? List.of("rows have codes") : List.of("rows have codes", set);
    return codes.of("members.codes_made", said);
  }

  /** Of two programs that start at once the second waits for the first one's mark. */
  private void once(short set, Runnable make) {
    boolean first =
        sql.insertInto(CODES_MADE)
                .set(CODES_MADE.ID, set)
                .set(CODES_MADE.AT, CodedRows.kept(clock.instant()))
                .set(CODES_MADE.CODE, mark(set))
                .onConflictDoNothing()
                .execute()
            == 1;
    if (first) {
      make.run();
    } else if (!Arrays.equals(
        sql.select(CODES_MADE.CODE)
            .from(CODES_MADE)
            .where(CODES_MADE.ID.eq(set))
            .fetchSingle()
            .value1(),
        mark(set))) {
      throw new Refusal(
          "That rows have their codes was not written by Lodestar: look at who writes to the"
              + " database, and see docs/operations/row-codes.md.");
    }
  }

  private void first() {
    CodedRows.tables().stream()
        .filter(each -> !CodedRows.LATER.contains(each) && !CodedRows.LAST.contains(each))
        .forEach(this::make);
    makePeople();
    makeNights();
    installation.makeCode();
  }

  private void later() {
    CodedRows.LATER.forEach(this::make);
    elsewhere(LATER);
  }

  private void last() {
    CodedRows.LAST.forEach(this::make);
    ties.makeFirst();
    elsewhere(LAST);
  }

  private void elsewhere(short set) {
    elsewhere.orderedStream().filter(each -> each.set() == set).forEach(CodedElsewhere::makeFirst);
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
