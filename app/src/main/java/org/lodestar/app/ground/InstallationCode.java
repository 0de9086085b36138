package org.lodestar.app.ground;

/** Slot: a code over what a database was made for, made with a key outside it. Filled by vault. */
public interface InstallationCode {
  /** The code of a row that says this kind. */
  byte[] of(DataFolder.Kind kind);
}
