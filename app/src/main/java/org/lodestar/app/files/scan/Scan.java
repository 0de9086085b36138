package org.lodestar.app.files.scan;

import org.lodestar.app.files.ScanState;

/** A look at one file while it flows by. Never fails: what goes wrong makes the answer pending. */
public interface Scan extends AutoCloseable {
  /** Whether somebody looks at all: there is a scanner, and it had a place. */
  default boolean looks() {
    return true;
  }

  /** Shows the next bytes. */
  void feed(byte[] bytes, int length);

  /** All bytes were shown: what does the scanner say? */
  ScanState verdict();

  /** Ends the look without an answer, if there was none yet. */
  @Override
  void close();

  /** A look that nobody takes. */
  static Scan without(ScanState state) {
    return new Scan() {
      @Override
      public boolean looks() {
        return false;
      }

      @Override
      public void feed(byte[] bytes, int length) {
        // Nobody looks.
      }

      @Override
      public ScanState verdict() {
        return state;
      }

      @Override
      public void close() {
        // Nothing was begun.
      }
    };
  }
}
