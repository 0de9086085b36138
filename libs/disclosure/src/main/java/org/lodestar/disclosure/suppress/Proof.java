package org.lodestar.disclosure.suppress;

import java.util.function.IntConsumer;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.cube.Board;
import org.lodestar.disclosure.cube.Cube;
import org.lodestar.disclosure.truth.Truth;

/**
 * Goes over proofs by plain addition, apart from the search that found them: no base of a witness
 * is negative or known to be nothing, no cell that is published differs, and the target is met.
 */
public final class Proof {
  private static final double NEAR = 1e-5;

  private final Cube cube;
  private final Truth truth;
  private final Board board;
  private final double[] change;

  public Proof(Cube cube, Truth truth, Board board) {
    this.cube = cube;
    this.truth = truth;
    this.board = board;
    change = new double[cube.cells()];
  }

  /** Throws when a pledge does not hold. */
  public void check(Pledge pledge) {
    Target target = pledge.target();
    if (board.isShown(target.cell())
        || !(target.value() + change(pledge.less(), target.cell()) <= target.low() + NEAR)
        || !(target.value() + change(pledge.more(), target.cell()) >= target.high() - NEAR)) {
      throw new DisclosureException(
          "A proof of protection does not hold. Nothing is published; please report this.");
    }
  }

  /** How far a witness changes a cell; not a number where the witness is impossible. */
  private double change(Witness witness, int target) {
    boolean possible = true;
    for (int i = 0; i < witness.bases().length; i++) {
      int base = witness.bases()[i];
      double changed = truth.at(base) + witness.changes()[i];
      possible &= changed > -NEAR && !truth.isFrozen(base);
      spread(base, witness.changes()[i]);
    }
    double found = change[target];
    for (int base : witness.bases()) {
      possible &= isUnseen(base);
    }
    for (int base : witness.bases()) {
      clear(base);
    }
    return possible ? found : Double.NaN;
  }

  private void spread(int base, double amount) {
    each(base, 0, 0, cell -> change[cell] += amount);
  }

  private boolean isUnseen(int base) {
    boolean[] unseen = {true};
    each(
        base,
        0,
        0,
        cell -> {
          boolean published = board.isShown(cell) || board.isPublic(cell);
          unseen[0] &= !published || Math.abs(change[cell]) < NEAR;
        });
    return unseen[0];
  }

  private void clear(int base) {
    each(base, 0, 0, cell -> change[cell] = 0);
  }

  /** All cells that hold a base. */
  private void each(int base, int k, int cell, IntConsumer what) {
    if (k == cube.rank()) {
      what.accept(cell);
      return;
    }
    int leaf = base / cube.baseStride(k) % cube.dimension(k).leaves();
    for (int code : cube.dimension(k).holders(leaf)) {
      each(base, k + 1, cell + code * cube.cellStride(k), what);
    }
  }
}
