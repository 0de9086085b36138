package org.lodestar.app.members.store;

import static org.lodestar.app.members.store.tables.Tables.ACCESS_ANSWER;
import static org.lodestar.app.members.store.tables.Tables.ACCESS_GRANT;
import static org.lodestar.app.members.store.tables.Tables.ACCOUNT_REQUEST;
import static org.lodestar.app.members.store.tables.Tables.FACTOR;
import static org.lodestar.app.members.store.tables.Tables.INVITATION;
import static org.lodestar.app.members.store.tables.Tables.NUMBER_ON_RECORD;
import static org.lodestar.app.members.store.tables.Tables.ORGANISATION;
import static org.lodestar.app.members.store.tables.Tables.RECOVERY_CODE;
import static org.lodestar.app.members.store.tables.Tables.SESSION;
import static org.lodestar.app.members.store.tables.Tables.TWO_HANDS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.face.RowCodes;
import org.springframework.stereotype.Component;

/**
 * Rows that let somebody in or show them something, each with its code. A row whose code is not
 * right is as if absent and is told; it is never changed, since a change would give it a right one.
 */
@Component
public class CodedRows {
  private static final String CODE = "code";

  /** What a code is made over: every column by which something is decided. */
  private static final Map<Table<?>, List<TableField<?, ?>>> COVERED =
      Map.of(
          ORGANISATION,
          List.of(
              ORGANISATION.ID,
              ORGANISATION.NAME,
              ORGANISATION.KIND,
              ORGANISATION.MAIL_DOMAINS,
              ORGANISATION.CLOSED_AT),
          FACTOR,
          List.of(
              FACTOR.PERSON,
              FACTOR.SECRET,
              FACTOR.PENDING,
              FACTOR.PENDING_FOR,
              FACTOR.PENDING_AT,
              FACTOR.LAST_STEP,
              FACTOR.CONFIRMED_AT),
          RECOVERY_CODE,
          List.of(RECOVERY_CODE.PERSON, RECOVERY_CODE.HASH, RECOVERY_CODE.USED_AT),
          INVITATION,
          List.of(
              INVITATION.HASH,
              INVITATION.PERSON,
              INVITATION.PURPOSE,
              INVITATION.REQUEST,
              INVITATION.SHEET,
              INVITATION.CREATED_AT,
              INVITATION.EXPIRES_AT,
              INVITATION.USED_AT),
          SESSION,
          List.of(
              SESSION.HASH,
              SESSION.PERSON,
              SESSION.STAGE,
              SESSION.CREATED_AT,
              SESSION.LAST_SEEN_AT,
              SESSION.FACTOR_AT,
              SESSION.UNTIL,
              SESSION.NIGHT),
          ACCESS_GRANT,
          List.of(
              ACCESS_GRANT.OBJECT,
              ACCESS_GRANT.HOLDER,
              ACCESS_GRANT.LEVEL,
              ACCESS_GRANT.PURPOSE,
              ACCESS_GRANT.UNTIL),
          ACCOUNT_REQUEST,
          List.of(
              ACCOUNT_REQUEST.ID,
              ACCOUNT_REQUEST.PERSON,
              ACCOUNT_REQUEST.KIND,
              ACCOUNT_REQUEST.ASKED_BY,
              ACCOUNT_REQUEST.ASKED_AT,
              ACCOUNT_REQUEST.ALONE,
              ACCOUNT_REQUEST.ROLES,
              ACCOUNT_REQUEST.DISPLAY_NAME,
              ACCOUNT_REQUEST.EMAIL,
              ACCOUNT_REQUEST.POST,
              ACCOUNT_REQUEST.ORGANISATION,
              ACCOUNT_REQUEST.PERSON_VERSION,
              ACCOUNT_REQUEST.STATE,
              ACCOUNT_REQUEST.DECIDED_BY,
              ACCOUNT_REQUEST.DECIDED_AT,
              ACCOUNT_REQUEST.WAITS_UNTIL,
              ACCOUNT_REQUEST.WAY,
              ACCOUNT_REQUEST.SHEET_BY,
              ACCOUNT_REQUEST.PIECE_BY,
              ACCOUNT_REQUEST.PIECE,
              ACCOUNT_REQUEST.WRONG_PIECES,
              ACCOUNT_REQUEST.USED_AT,
              ACCOUNT_REQUEST.VERSION),
          TWO_HANDS,
          List.of(TWO_HANDS.ID, TWO_HANDS.SECOND, TWO_HANDS.SINCE),
          NUMBER_ON_RECORD,
          List.of(
              NUMBER_ON_RECORD.PERSON,
              NUMBER_ON_RECORD.ID,
              NUMBER_ON_RECORD.NUMBER,
              NUMBER_ON_RECORD.WRITTEN_BY,
              NUMBER_ON_RECORD.WRITTEN_AT),
          ACCESS_ANSWER,
          List.of(
              ACCESS_ANSWER.REVIEW,
              ACCESS_ANSWER.PERSON,
              ACCESS_ANSWER.ROLES,
              ACCESS_ANSWER.ANSWER,
              ACCESS_ANSWER.BY,
              ACCESS_ANSWER.AT));

  /** Tables that came to have codes after the others. */
  static final Set<Table<?>> LATER = Set.of(ACCOUNT_REQUEST, TWO_HANDS);

  /** Tables that came to have codes last. */
  static final Set<Table<?>> LAST = Set.of(NUMBER_ON_RECORD, ACCESS_ANSWER);

  private final DSLContext sql;
  private final RowCodes codes;
  private final ForgedRows forged;

  CodedRows(DSLContext sql, RowCodes codes, ForgedRows forged) {
    this.sql = sql;
    this.codes = codes;
    this.forged = forged;
  }

  /** The tables of which each row has a code of its own. */
  static Set<Table<?>> tables() {
    return COVERED.keySet();
  }

  /** Gives a row that is about to be written its code. Its moments are whole microseconds. */
  public <R extends Record> R coded(Table<R> table, R row) {
    row.set(codeOf(table), code(table, row));
    return row;
  }

  /** Writes a new row with its code. */
  public <R extends Record> void insert(Table<R> table, R row) {
    sql.insertInto(table).set(coded(table, row)).execute();
  }

  /** The rows that the platform wrote, of those that fit. */
  public <R extends Record> List<R> list(Table<R> table, Condition which) {
    return sql.selectFrom(table).where(which).stream().filter(row -> isRight(table, row)).toList();
  }

  /** The row that fits, where the platform wrote it. */
  public <R extends Record> Optional<R> find(Table<R> table, Condition which) {
    return list(table, which).stream().findFirst();
  }

  /**
   * Changes the rows that fit and that the platform wrote. Of two changes at once the second looks
   * again whether its row still fits.
   *
   * @return the rows as they are now
   */
  public <R extends UpdatableRecord<R>> List<R> change(
      Table<R> table, Condition which, Consumer<R> change) {
    List<R> changed = new ArrayList<>();
    for (R row : sql.selectFrom(table).where(which).forNoKeyUpdate().fetch()) {
      if (isRight(table, row)) {
        change.accept(row);
        coded(table, row).update();
        changed.add(row);
      }
    }
    return changed;
  }

  /** Whether the platform wrote the row; one that it did not write is told. */
  public boolean isRight(Table<?> table, Record row) {
    boolean right = codes.fits(row.get(codeOf(table)), table.getName(), values(table, row));
    if (!right) {
      forged.met(table, row);
    }
    return right;
  }

  /** What must be read of a row to know whether it is right. */
  public static List<Field<?>> columns(Table<?> table) {
    List<Field<?>> columns = new ArrayList<>(covered(table));
    columns.add(codeOf(table));
    return columns;
  }

  /** The code of a row as it is, whoever wrote it: where codes are made for the first time. */
  byte[] code(Table<?> table, Record row) {
    return codes.of(table.getName(), values(table, row));
  }

  static Field<byte[]> codeOf(Table<?> table) {
    return Objects.requireNonNull(table.field(CODE, byte[].class));
  }

  private static List<@Nullable Object> values(Table<?> table, Record row) {
    List<@Nullable Object> values = new ArrayList<>();
    covered(table).forEach(field -> values.add(row.get(field)));
    return values;
  }

  private static List<TableField<?, ?>> covered(Table<?> table) {
    return Objects.requireNonNull(COVERED.get(table));
  }

  /** A moment as the database keeps it: a code made over a finer one would not fit its row. */
  public static OffsetDateTime kept(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
