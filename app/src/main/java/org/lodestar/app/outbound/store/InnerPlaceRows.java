package org.lodestar.app.outbound.store;

import static org.lodestar.app.outbound.store.tables.Tables.INNER_PLACE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.outbound.ForgedPlaces;
import org.lodestar.app.outbound.InnerPlace;
import org.lodestar.app.outbound.InnerPlaceAsked;
import org.lodestar.app.outbound.Spot;
import org.lodestar.app.outbound.store.tables.tables.records.InnerPlaceRecord;
import org.lodestar.app.vault.face.RowCodes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Servers inside the network that somebody named, each with a code over all that it says. One whose
 * code is not right is as if absent and is told; it is never changed, since a change would give it
 * a right one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InnerPlaceRows {
  private static final String TABLE = "outbound.inner_place";

  private final DSLContext sql;
  private final RowCodes codes;
  private final ForgedPlaces forged;

  /** Those that were ended, as far as this machine has seen it: none of them is open again. */
  private final Set<UUID> ended = ConcurrentHashMap.newKeySet();

  InnerPlaceRows(DSLContext sql, RowCodes codes, ForgedPlaces forged) {
    this.sql = sql;
    this.codes = codes;
    this.forged = forged;
  }

  /** Adds one that a second administrator has not seen. */
  public boolean insert(InnerPlaceAsked asked) {
    InnerPlaceRecord row = new InnerPlaceRecord();
    row.setId(asked.id());
    row.setHost(asked.place().spot().host());
    row.setPort(asked.place().spot().port());
    row.setPlain(asked.place().plain());
    row.setAskedBy(asked.askedBy());
    row.setAskedAt(kept(asked.askedAt()));
    row.setCode(codes.of(TABLE, parts(row)));
    return sql.insertInto(INNER_PLACE).set(row).onConflictDoNothing().execute() == 1;
  }

  /** A moment as the database keeps it: a code made over a finer one would not fit its row. */
  private static OffsetDateTime kept(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  private static List<@Nullable Object> parts(InnerPlaceRecord row) {
    return Arrays.asList(
        row.getId(),
        row.getHost(),
        row.getPort(),
        row.getPlain(),
        row.getAskedBy(),
        row.getAskedAt(),
        row.getAgreedBy(),
        row.getAgreedAt(),
        row.getEndedBy(),
        row.getEndedAt());
  }

  private boolean isRight(InnerPlaceRecord row) {
    boolean back = row.getEndedAt() == null && ended.contains(row.getId());
    boolean right = !back && codes.fits(row.getCode(), TABLE, parts(row));
    if (!right) {
      forged.met(row.getId());
    }
    return right;
  }

  /** Those that are not ended. */
  public List<InnerPlaceAsked> open() {
    return list(INNER_PLACE.ENDED_AT.isNull());
  }

  /** Whether there is one of this identifier, ended or not. */
  public boolean exists(UUID id) {
    return sql.selectFrom(INNER_PLACE).where(INNER_PLACE.ID.eq(id)).stream()
        .anyMatch(this::isRight);
  }

  private List<InnerPlaceAsked> list(Condition which) {
    return sql
        .selectFrom(INNER_PLACE)
        .where(which)
        .orderBy(INNER_PLACE.HOST, INNER_PLACE.PORT)
        .stream()
        .filter(this::isRight)
        .map(InnerPlaceRows::asked)
        .toList();
  }

  private static InnerPlaceAsked asked(InnerPlaceRecord row) {
    return new InnerPlaceAsked(
        row.getId(),
        new InnerPlace(new Spot(row.getHost(), row.getPort()), row.getPlain()),
        row.getAskedBy(),
        row.getAskedAt().toInstant(),
        row.getAgreedBy());
  }

  /** A second administrator agrees; answers whether it still waited. */
  public boolean agree(UUID id, UUID by, Instant now) {
    return change(
        INNER_PLACE
            .ID
            .eq(id)
            .and(INNER_PLACE.AGREED_AT.isNull())
            .and(INNER_PLACE.ENDED_AT.isNull()),
        row -> {
          row.setAgreedBy(by);
          row.setAgreedAt(kept(now));
        });
  }

  /** Somebody ends it; answers whether it was open. */
  public boolean end(UUID id, UUID by, Instant now) {
    boolean over =
        change(
            INNER_PLACE.ID.eq(id).and(INNER_PLACE.ENDED_AT.isNull()),
            row -> {
              row.setEndedBy(by);
              row.setEndedAt(kept(now));
            });
    if (over) {
      afterwards(() -> ended.add(id));
    }
    return over;
  }

  /** Only what is kept: else one whose ending failed would be shut. */
  private static void afterwards(Runnable work) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            work.run();
          }
        });
  }

  /** Of two changes at once the second looks again whether its row still fits. */
  private boolean change(Condition which, Consumer<InnerPlaceRecord> change) {
    int changed = 0;
    for (InnerPlaceRecord row : sql.selectFrom(INNER_PLACE).where(which).forNoKeyUpdate().fetch()) {
      if (isRight(row)) {
        change.accept(row);
        row.setCode(codes.of(TABLE, parts(row)));
        changed += row.update();
      }
    }
    return changed == 1;
  }

  /** Looks at each, ended or not. There are a few. What is ended then stays ended here. */
  public void judgeAll() {
    for (InnerPlaceRecord row : sql.selectFrom(INNER_PLACE).fetch()) {
      if (isRight(row) && row.getEndedAt() != null) {
        ended.add(row.getId());
      }
    }
  }
}
