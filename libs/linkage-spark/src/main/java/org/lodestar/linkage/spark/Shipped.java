package org.lodestar.linkage.spark;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.table.Column;

/**
 * A column on its way to another machine: its distinct values one after the other, and the number
 * of each record's value. Where it does not travel it is the column itself.
 */
public final class Shipped implements Externalizable {
  private static final long serialVersionUID = 1;
  private static final int CHUNK = 1 << 16;

  private transient @Nullable Column column;

  /** Only to be read into. */
  public Shipped() {}

  Shipped(Column column) {
    this.column = column;
  }

  Column column() {
    if (column == null) {
      throw new IllegalStateException("A column that has not arrived");
    }
    return column;
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    Column whole = column();
    out.writeUTF(whole.name());
    out.writeInt(whole.distinct());
    for (int code = 0; code < whole.distinct(); code++) {
      String text = whole.value(code);
      out.writeInt(text.length());
      // As it is: half of a pair of characters is a value, too, though UTF-8 cannot have it.
      out.writeChars(text);
    }
    writeNumbers(out, whole.codes());
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException {
    String name = in.readUTF();
    String[] values = new String[in.readInt()];
    for (int code = 0; code < values.length; code++) {
      byte[] text = new byte[in.readInt() * Character.BYTES];
      in.readFully(text);
      values[code] = ByteBuffer.wrap(text).asCharBuffer().toString();
    }
    column = Column.of(name, values, readNumbers(in));
  }

  private static void writeNumbers(ObjectOutput out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    byte[] chunk = new byte[CHUNK];
    for (int from = 0; from < numbers.length; from += CHUNK / Integer.BYTES) {
      int count = Math.min(CHUNK / Integer.BYTES, numbers.length - from);
      ByteBuffer.wrap(chunk).asIntBuffer().put(numbers, from, count);
      out.write(chunk, 0, count * Integer.BYTES);
    }
  }

  private static int[] readNumbers(ObjectInput in) throws IOException {
    int[] numbers = new int[in.readInt()];
    byte[] chunk = new byte[CHUNK];
    for (int from = 0; from < numbers.length; from += CHUNK / Integer.BYTES) {
      int count = Math.min(CHUNK / Integer.BYTES, numbers.length - from);
      in.readFully(chunk, 0, count * Integer.BYTES);
      ByteBuffer.wrap(chunk).asIntBuffer().get(numbers, from, count);
    }
    return numbers;
  }
}
