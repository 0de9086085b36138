package org.lodestar.app.files.store;

/** Pieces upon a store of the test's own. */
public final class TestPieces {
  private TestPieces() {}

  public static Pieces of(BlobStore store) {
    return new Pieces(store);
  }
}
