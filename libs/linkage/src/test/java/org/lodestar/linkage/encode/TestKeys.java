package org.lodestar.linkage.encode;

/** Project keys for tests, plainly no secrets. */
public final class TestKeys {
  private TestKeys() {}

  public static Keys of(int number, String run) {
    byte[] key = new byte[32];
    for (int i = 0; i < key.length; i++) {
      key[i] = (byte) (i * 7 + number);
    }
    return Keys.of(key, run);
  }

  public static Keys any() {
    return of(1, "run-1");
  }
}
