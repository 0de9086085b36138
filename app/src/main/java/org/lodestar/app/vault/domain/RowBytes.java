package org.lodestar.app.vault.domain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row as bytes over which a code is made: the table, and each value with its kind and its length,
 * so that nothing can be moved from one column to the next. Moments count to the microsecond, as
 * the database keeps them.
 */
public final class RowBytes {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
  private final DataOutputStream out = new DataOutputStream(bytes);

  private RowBytes() {}

  /** The bytes of a row. */
  public static byte[] of(String table, Collection<? extends @Nullable Object> values) {
    RowBytes row = new RowBytes();
    try {
      row.value(table);
      row.all(values);
      return row.bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void all(Collection<? extends @Nullable Object> values) throws IOException {
    out.writeByte('L');
    out.writeInt(values.size());
    for (Object value : values) {
      value(value);
    }
  }

  private void value(@Nullable Object value) throws IOException {
    switch (value) {
      case null -> out.writeByte('-');
      case String text -> part('s', text.getBytes(StandardCharsets.UTF_8));
      case byte[] raw -> part('b', raw);
      case UUID id -> {
        out.writeByte('u');
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
      }
      case OffsetDateTime moment -> moment(moment.toInstant());
      case Instant moment -> moment(moment);
      case Boolean fact -> out.writeByte(fact ? 'T' : 'F');
      case Number number -> {
        out.writeByte('n');
        out.writeLong(number.longValue());
      }
      case Collection<?> many -> all(many);
      default -> throw new IllegalArgumentException("No code is made over such a value");
    }
  }

  private void moment(Instant moment) throws IOException {
    out.writeByte('t');
    out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
  }

  private void part(char kind, byte[] raw) throws IOException {
    out.writeByte(kind);
    out.writeInt(raw.length);
    out.write(raw);
  }
}
