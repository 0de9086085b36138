package org.lodestar.app.members.face;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.face.RowCodes;

/**
 * The codes of a table of a later room: over what a row is, and which other objects it names. A row
 * whose code is not right is as if absent and is told; it is never given a code, since that would
 * make it right.
 */
public final class CodedTable<R extends UpdatableRecord<R>> {
  private static final int AT_ONCE = 2_000;

  private final DSLContext sql;
  private final RowCodes codes;
  private final Forgeries forgeries;
  private final String name;
  private final TableField<R, UUID> key;
  private final List<TableField<R, ?>> covered;
  private final Field<byte[]> code;

  CodedTable(
      DSLContext sql,
      RowCodes codes,
      Forgeries forgeries,
      TableField<R, UUID> key,
      List<TableField<R, ?>> covered) {
    this.sql = sql;
    this.codes = codes;
    this.forgeries = forgeries;
    this.key = key;
    this.covered = List.copyOf(covered);
    var table = Objects.requireNonNull(key.getTable());
    this.name = Objects.requireNonNull(table.getSchema()).getName() + "." + table.getName();
    this.code = Objects.requireNonNull(table.field("code", byte[].class));
  }

  /** Gives a row that is about to be written its code; all that the code is over stands in it. */
  public R coded(R row) {
    covered.forEach(field -> whole(row, field));
    row.set(code, of(row));
    return row;
  }

  /** A moment as the database keeps it: a code made over a finer one would not fit its row. */
  @SuppressWarnings("unchecked")
  private static <R extends Record> void whole(R row, TableField<R, ?> field) {
    if (row.get(field) instanceof OffsetDateTime moment) {
      row.set((TableField<R, OffsetDateTime>) field, moment.truncatedTo(ChronoUnit.MICROS));
    }
  }

  private byte[] of(Record row) {
    return codes.of(name, values(row));
  }

  private List<@Nullable Object> values(Record row) {
    return values(row, covered);
  }

  private List<@Nullable Object> values(Record row, List<TableField<R, ?>> over) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(row.get(key));
    over.forEach(field -> values.add(value(row.get(field))));
    return values;
  }

  private static @Nullable Object value(@Nullable Object value) {
    return switch (value) {
      case Object[] many -> Arrays.asList(many);
      case LocalDate day -> day.toString();
      case null, default -> value;
    };
  }

  /** What must be read of a row to know whether it is right. */
  public List<Field<?>> columns() {
    List<Field<?>> columns = new ArrayList<>(covered);
    columns.add(key);
    columns.add(code);
    return columns;
  }

  /** Whether the platform wrote the row; one that it did not write is told. */
  public boolean isRight(Record row) {
    boolean right = codes.fits(row.get(code), name, values(row));
    if (!right) {
      forgeries.met(name, row.get(key));
    }
    return right;
  }

  /** Gives each row that has no code its own: once, when the program first starts with them. */
  public void makeFirst() {
    List<R> found;
    do {
      found =
          sql.selectFrom(Objects.requireNonNull(key.getTable()))
              .where(code.isNull())
              .limit(AT_ONCE)
              .fetch();
      found.forEach(row -> row.set(code, of(row)));
      sql.batchUpdate(found).execute();
    } while (found.size() == AT_ONCE);
  }

  /**
   * Gives each row that is right by a code over less the code over all that it is over now: once,
   * when the program first starts with more columns. A row that was not right stays so.
   */
  public void widen(List<TableField<R, ?>> before) {
    List<R> found =
        sql.selectFrom(Objects.requireNonNull(key.getTable())).stream()
            .filter(row -> codes.fits(row.get(code), name, values(row, before)))
            .toList();
    found.forEach(row -> row.set(code, of(row)));
    sql.batchUpdate(found).execute();
  }

  /** Looks at each row, whether anybody meets it or not. */
  public void judgeAll() {
    try (Cursor<Record> rows =
        sql.select(columns())
            .from(Objects.requireNonNull(key.getTable()))
            .fetchSize(AT_ONCE)
            .fetchLazy()) {
      rows.forEach(this::isRight);
    }
  }
}
