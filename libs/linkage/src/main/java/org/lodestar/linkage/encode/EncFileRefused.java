package org.lodestar.linkage.encode;

/** A file that is not an encoded list. Names the line and never what stands on it. */
public final class EncFileRefused extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  EncFileRefused(long line, String what) {
    super("line " + line + ": " + what);
  }
}
