package org.lodestar.app.vault;

import java.util.Set;

/**
 * Holds the key-encryption keys, outside the database. A file does it today; a key service or a
 * hardware module can do it behind the same verbs.
 */
public interface KeyKeeper {
  /** The version with which new data keys are wrapped. */
  int current();

  /** All versions that can still unwrap. */
  Set<Integer> versions();

  /**
   * Wraps a data key by the current version.
   *
   * @param context what the wrapped key belongs to; the same bytes must be given to unwrap it
   */
  WrappedKey wrap(byte[] dataKey, byte[] context);

  /**
   * Unwraps a data key.
   *
   * @throws SealBroken when bytes, version and context are not those that were wrapped
   */
  byte[] unwrap(WrappedKey wrapped, byte[] context);

  /**
   * A secret of 32 bytes for one purpose, always the same. The secret of one purpose tells nothing
   * of another's.
   */
  byte[] secretFor(String purpose);

  /** Makes a new version that is not yet used for wrapping. Returns it. */
  int prepare();

  /** From now on new data keys are wrapped by this version; older ones still unwrap. */
  void promote(int version);

  /**
   * Destroys a version. What is still wrapped by it is lost.
   *
   * @throws IllegalArgumentException for the current version
   */
  void retire(int version);
}
