package org.lodestar.app.members.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;
import static org.lodestar.app.members.store.tables.Tables.PERSON;
import static org.lodestar.app.members.store.tables.Tables.ROLE_HELD;
import static org.lodestar.app.members.store.tables.Tables.TWO_HANDS;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.PrivateFile;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.store.tables.tables.records.TwoHandsRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whether there has ever been a second administrator. Until then the first one may act alone;
 * afterwards never again, whoever leaves and whoever deletes that from the database: a file beside
 * the keys says it too.
 */
@Component
@Transactional
public class TwoHands {
  /** Roles that look after accounts. */
  public static final List<Role> ADMINISTRATORS =
      List.of(Role.ORGANISATION_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR);

  /** Beside the keys, so that every copy of them says it too. */
  static final String MARK = "two-hands.closed";

  private static final Logger LOG = LoggerFactory.getLogger(TwoHands.class);

  private final DSLContext sql;
  private final CodedRows rows;
  private final ForgedRows forged;
  private final Path file;
  private final Clock clock;

  TwoHands(DSLContext sql, CodedRows rows, ForgedRows forged, DataFolder folder, Clock clock) {
    this.sql = sql;
    this.rows = rows;
    this.forged = forged;
    this.file = folder.folder("keys").resolve(MARK);
    this.clock = clock;
  }

  /** Whether the only administrator may still act alone. */
  @Transactional(readOnly = true)
  public boolean isAlone() {
    return !isClosed() && administrators().size() < 2;
  }

  /** Writes down that there are two, once there are. */
  public void close() {
    if (stands()) {
      noteAfterwards();
      return;
    }
    List<UUID> both = administrators();
    if (both.size() >= 2) {
      TwoHandsRecord row = new TwoHandsRecord();
      row.setId((short) 1);
      row.setSecond(both.get(1));
      row.setSince(CodedRows.kept(clock.instant()));
      sql.insertInto(TWO_HANDS).set(rows.coded(TWO_HANDS, row)).onConflictDoNothing().execute();
      noteAfterwards();
    }
  }

  /** What the database says, and beside the keys what it once said. */
  private boolean isClosed() {
    boolean stands = stands();
    if (stands) {
      noteAfterwards();
    } else if (isNoted()) {
      forged.met(TWO_HANDS.getName(), "taken away", null);
      return true;
    }
    return stands;
  }

  private boolean stands() {
    return rows.find(TWO_HANDS, DSL.noCondition()).isPresent();
  }

  private boolean isNoted() {
    return Files.exists(file);
  }

  /** Only what was committed: else an administrator who is alone after all could do nothing. */
  private void noteAfterwards() {
    if (isNoted()) {
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            note();
          }
        });
  }

  /** What was committed stands; the next who asks tries again. */
  private void note() {
    try {
      PrivateFile.write(file, "two administrators\n");
    } catch (UncheckedIOException e) {
      LOG.error("The file {} could not be written: the database alone says it", MARK);
    }
  }

  /** The first two are enough to know. */
  private List<UUID> administrators() {
    return sql.select(PERSON.ID)
        .from(PERSON)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(PERSON.ORGANISATION), ORGANISATION.CLOSED_AT.isNull())
        .where(PERSON.STATE.eq(Person.State.ACTIVE.name()), administers())
        .orderBy(PERSON.CREATED_AT, PERSON.ID)
        .limit(2)
        .fetch(PERSON.ID);
  }

  private static Condition administers() {
    return exists(
        selectOne()
            .from(ROLE_HELD)
            .where(
                ROLE_HELD.PERSON.eq(PERSON.ID),
                ROLE_HELD.ROLE.in(ADMINISTRATORS.stream().map(Role::name).toList())));
  }
}
