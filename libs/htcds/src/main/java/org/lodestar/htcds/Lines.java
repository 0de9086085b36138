package org.lodestar.htcds;

import java.util.List;

/** All lines of an export before they take the form of a file. */
record Lines(List<Row> main, List<Row> comments, List<Row> events, List<Row> plans) {
  /** Our own columns that stand on each line. */
  static final String EXPORT = "ext_Export";

  static final String KEY = "ext_RecordKey";
}
