package org.lodestar.app.members.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.CodedElsewhere;
import org.springframework.transaction.support.TransactionOperations;

/** Each table of a later room that has codes: nothing that its code is over can be changed. */
@PlatformApartTest
class CodedTableTest {
  private final List<CodedElsewhere> rooms;
  private final DatabaseAccess access;
  private final TransactionOperations transactions;

  CodedTableTest(
      List<CodedElsewhere> rooms, DatabaseAccess access, TransactionOperations transactions) {
    this.rooms = rooms;
    this.access = access;
    this.transactions = transactions;
  }

  @AfterEach
  void nobodyElseIsTold() throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                access.url(), access.owner().user(), access.owner().password());
        var statement = owner.createStatement()) {
      statement.execute("set lodestar.kind = 'TASK'");
      statement.execute("delete from members.forged_row");
    }
  }

  @Test
  void aRowIsRightWithItsOwnCodeAndAllThatItWasMadeOverAndNotOtherwise() throws Exception {
    List<CodedTable<?>> tables = tables();
    assertThat(tables).hasSize(15);
    for (CodedTable<?> table : tables) {
      Standing.task("test").run(() -> transactions.executeWithoutResult(status -> judges(table)));
    }
  }

  private List<CodedTable<?>> tables() throws IllegalAccessException {
    List<CodedTable<?>> tables = new ArrayList<>();
    for (CodedElsewhere room : rooms) {
      for (Field field : room.getClass().getDeclaredFields()) {
        if (field.getType() == CodedTable.class) {
          field.setAccessible(true);
          tables.add((CodedTable<?>) field.get(room));
        }
      }
    }
    return tables;
  }

  private <R extends UpdatableRecord<R>> void judges(CodedTable<R> table) {
    R row = made(table);
    byte[] code = (byte[]) Objects.requireNonNull(row.get("code"));
    byte[] another = (byte[]) Objects.requireNonNull(made(table).get("code"));
    assertThat(table.isRight(row)).as("%s", row).isTrue();
    byte[] changed = code.clone();
    changed[0] ^= 1;
    for (byte @Nullable [] wrong :
        Arrays.<byte @Nullable []>asList(
            null, new byte[0], Arrays.copyOf(code, code.length / 2), changed, another)) {
      assertThat(judged(table, row, "code", wrong)).as("another code").isFalse();
    }
    org.jooq.Field<?> key = table.columns().get(table.columns().size() - 2);
    for (org.jooq.Field<?> field : table.columns()) {
      if (!field.getName().equals("code")) {
        Object other = value(field.getType(), 2);
        assertThat(judged(table, row, field.getName(), other)).as("%s changed", field).isFalse();
        if (!field.equals(key)) {
          assertThat(judged(table, row, field.getName(), null)).as("%s gone", field).isFalse();
        }
      }
    }
  }

  private static <R extends UpdatableRecord<R>> R made(CodedTable<R> table) {
    R row = fresh(table);
    table.columns().stream()
        .filter(field -> !field.getName().equals("code"))
        .forEach(field -> set(row, field, value(field.getType(), 1)));
    return table.coded(row);
  }

  @SuppressWarnings("unchecked")
  private static <R extends UpdatableRecord<R>> R fresh(CodedTable<R> table) {
    return (R)
        Objects.requireNonNull(((TableField<?, ?>) table.columns().getFirst()).getTable())
            .newRecord();
  }

  @SuppressWarnings("unchecked")
  private static <T> void set(Record row, org.jooq.Field<T> field, @Nullable Object value) {
    row.set(field, (T) value);
  }

  private static <R extends UpdatableRecord<R>> boolean judged(
      CodedTable<R> table, R row, String column, @Nullable Object value) {
    R copy = fresh(table);
    table.columns().forEach(field -> set(copy, field, row.get(field)));
    set(copy, Objects.requireNonNull(copy.field(column)), value);
    return table.isRight(copy);
  }

  private static Object value(Class<?> type, int which) {
    if (type == UUID.class) {
      return Ids.next();
    }
    if (type == UUID[].class) {
      return new UUID[] {Ids.next()};
    }
    if (type == String.class) {
      return "INVENTED" + which;
    }
    if (type == String[].class) {
      return new String[] {"INVENTED" + which};
    }
    if (type == Boolean.class) {
      return which == 1;
    }
    if (type == Integer.class) {
      return which;
    }
    if (type == byte[].class) {
      return new byte[] {(byte) which};
    }
    if (type == Long.class) {
      return (long) which;
    }
    if (type == LocalDate.class) {
      return LocalDate.of(2026, 1, which);
    }
    if (type == OffsetDateTime.class) {
      return Instant.ofEpochSecond(which, 123_456_789).atOffset(ZoneOffset.UTC);
    }
    throw new IllegalArgumentException("No value of " + type);
  }
}
