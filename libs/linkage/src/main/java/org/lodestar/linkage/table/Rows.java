package org.lodestar.linkage.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a list, one after the other; the first one names the columns. */
public interface Rows extends Closeable {
  /** The next row, empty where a record has no value; null behind the last one. */
  @Nullable List<String> next() throws IOException;

  /** The number of the present row, from 1; in a text file the line where it begins. */
  long line();
}
