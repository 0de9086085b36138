package org.lodestar.app.guests.store;

import static org.lodestar.app.guests.store.tables.Tables.PASS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.guests.PassState;
import org.lodestar.app.guests.store.tables.tables.records.PassRecord;
import org.lodestar.app.members.CodedElsewhere;
import org.lodestar.app.members.face.Forgeries;
import org.lodestar.app.vault.face.RowCodes;
import org.springframework.stereotype.Component;

/**
 * Links for people without an account, each with a code over all that it says. One whose code is
 * not right is as if absent and is told; it is never changed, since a change would give it a right
 * one.
 */
@Component
public class PassRows implements CodedElsewhere {
  private static final String TABLE = "guests.pass";
  private static final int AT_ONCE = 1_000;

  private static final List<String> OPEN =
      Arrays.stream(PassState.values()).filter(PassState::isOpen).map(Enum::name).toList();

  private final DSLContext sql;
  private final RowCodes codes;
  private final Forgeries forgeries;

  PassRows(DSLContext sql, RowCodes codes, Forgeries forgeries) {
    this.sql = sql;
    this.codes = codes;
    this.forgeries = forgeries;
  }

  /** A moment as the database keeps it: a code made over a finer one would not fit its row. */
  public static OffsetDateTime kept(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  /** What a row came to say later stands in the code where it says it: others keep theirs. */
  private static List<@Nullable Object> parts(PassRecord row) {
    List<@Nullable Object> later = Arrays.asList(row.getAbout(), row.getRing(), row.getEndedWhy());
    return later.stream().allMatch(Objects::isNull)
        ? first(row)
        : Stream.concat(first(row).stream(), later.stream()).toList();
  }

  private static List<@Nullable Object> first(PassRecord row) {
    return Arrays.asList(
        row.getId(),
        row.getPurpose(),
        row.getObject(),
        row.getAskedBy(),
        row.getAskedOrg(),
        row.getAskedAt(),
        row.getWay(),
        row.getName(),
        row.getEmail(),
        row.getOrganisation(),
        row.getUntil(),
        row.getState(),
        row.getChangedAt(),
        row.getLink(),
        row.getBrowser(),
        row.getSecond(),
        row.getSecondAt(),
        row.getVersion());
  }

  private void code(PassRecord row) {
    row.setCode(codes.of(TABLE, parts(row)));
  }

  private boolean isRight(PassRecord row) {
    boolean right = codes.fits(row.getCode(), TABLE, parts(row));
    if (!right) {
      forgeries.met(TABLE, row.getId());
    }
    return right;
  }

  /** Keeps a new one. */
  public void insert(PassRecord row) {
    row.setVersion(0L);
    code(row);
    sql.insertInto(PASS).set(row).execute();
  }

  /** One that the platform wrote. */
  public Optional<PassRecord> find(UUID id) {
    return list(PASS.ID.eq(id)).stream().findFirst();
  }

  /** The one to which a link leads, by its keyed hash, if it still lets somebody in. */
  public Optional<PassRecord> findByLink(byte[] link, Instant now) {
    return list(PASS.LINK.eq(link).and(isOpen(now))).stream().findFirst();
  }

  private static Condition isOpen(Instant now) {
    return PASS.STATE.in(OPEN).and(PASS.UNTIL.gt(kept(now)));
  }

  /** All about an object, the one made last first. */
  public List<PassRecord> listAbout(String purpose, UUID object) {
    return list(PASS.PURPOSE.eq(purpose).and(PASS.OBJECT.eq(object)));
  }

  /** Those of them that the platform wrote. */
  public List<PassRecord> list(Collection<UUID> ids) {
    return list(PASS.ID.in(ids));
  }

  /** Those of which a second browser asked to be let in. */
  public List<PassRecord> listWithSecond(Instant now) {
    return list(PASS.SECOND.isNotNull().and(isOpen(now)));
  }

  /** Those whose last day is over. */
  public List<PassRecord> listOver(Instant now) {
    return list(PASS.STATE.in(OPEN).and(PASS.UNTIL.le(kept(now))));
  }

  /** Those that ended before a moment and of which it is still known for whom they were. */
  public List<PassRecord> listKept(Instant before) {
    return list(
        PASS.STATE.notIn(OPEN).and(PASS.NAME.isNotNull()).and(PASS.CHANGED_AT.lt(kept(before))));
  }

  private List<PassRecord> list(Condition which) {
    return sql.selectFrom(PASS).where(which).orderBy(PASS.ASKED_AT.desc(), PASS.ID).stream()
        .filter(this::isRight)
        .toList();
  }

  /**
   * One that is changed now: nobody else changes it meanwhile. Of two who come at once the second
   * sees what the first has done.
   */
  public Optional<PassRecord> hold(UUID id) {
    return sql.selectFrom(PASS).where(PASS.ID.eq(id)).forNoKeyUpdate().fetchOptional().stream()
        .filter(this::isRight)
        .findFirst();
  }

  /** Keeps what became of one that is {@linkplain #hold held}. */
  public void change(PassRecord held, Consumer<PassRecord> change) {
    change.accept(held);
    held.setVersion(held.getVersion() + 1);
    code(held);
    held.update();
  }

  /** There were none before this version: one without a code was never made here. */
  @Override
  public void makeFirst() {}

  @Override
  public void judgeAll() {
    try (Cursor<PassRecord> rows = sql.selectFrom(PASS).fetchSize(AT_ONCE).fetchLazy()) {
      rows.forEach(this::isRight);
    }
  }
}
