package org.lodestar.linkage.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** Leaves out a byte-order mark at the very start, which spreadsheets write. */
final class WithoutMark extends FilterReader {
  private static final char MARK = '\uFEFF';

  WithoutMark(Reader in) throws IOException {
    super(new PushbackReader(in, 1));
    int first = in().read();
    if (first >= 0 && first != MARK) {
      in().unread(first);
    }
  }

  private PushbackReader in() {
    return (PushbackReader) in;
  }
}
