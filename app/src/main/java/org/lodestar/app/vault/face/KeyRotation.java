package org.lodestar.app.vault.face;

import org.lodestar.app.vault.store.Rotation;
import org.springframework.stereotype.Component;

/**
 * Changes the key-encryption key: begin, rewrap until nothing is left, retire the old versions.
 * Each step may be repeated and the whole may be broken off and taken up again; sealed texts are
 * not touched and the platform stays in use.
 */
@Component
public class KeyRotation {
  private static final int BATCH = 500;

  private final Rotation rotation;

  KeyRotation(Rotation rotation) {
    this.rotation = rotation;
  }

  /** Makes a new version and uses it from now on. Returns it. */
  public int begin() {
    return rotation.begin(VaultAction.KEY_ROTATION_BEGUN);
  }

  /**
   * Wraps all data keys by the current version, a few hundred in each transaction. Returns how many
   * were.
   */
  public int rewrap() {
    int total = 0;
    int done;
    do {
      done = rewrapSome(BATCH);
      total += done;
    } while (done > 0);
    return total;
  }

  /** Wraps at most {@code limit} data keys by the current version. Returns how many were. */
  public int rewrapSome(int limit) {
    return rotation.rewrap(limit);
  }

  /** How many data keys older versions still wrap. */
  public int remaining() {
    return rotation.remaining();
  }

  /**
   * Destroys all versions but the current one. Returns how many there were.
   *
   * @throws org.lodestar.app.ground.Refusal while anything is still wrapped by one of them
   */
  public int retire() {
    return rotation.retire(VaultAction.KEY_RETIRED);
  }
}
