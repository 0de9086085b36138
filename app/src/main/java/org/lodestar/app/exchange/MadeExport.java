package org.lodestar.app.exchange;

/**
 * An export that has just been made.
 *
 * @param password of its file; shown now and never again
 */
public record MadeExport(CaseExport export, String password) {
  /** A password is never printed by accident. */
  @Override
  public String toString() {
    return "MadeExport[" + export.reference() + "]";
  }
}
