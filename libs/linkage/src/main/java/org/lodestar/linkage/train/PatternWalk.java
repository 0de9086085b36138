package org.lodestar.linkage.train;

import org.lodestar.linkage.block.BlockSink;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.BlockPatterns;
import org.lodestar.linkage.compare.Patterns;

/** Walks pairs block by block and takes their agreement patterns, many at a time. */
public abstract class PatternWalk implements Work.Worker, BlockSink {
  private final BlockPatterns patterns;
  private final long[] found = new long[MOST];

  protected PatternWalk(Patterns patterns) {
    this.patterns = patterns.ofBlocks();
  }

  @Override
  public final void walk(Blocking blocking, Blocking.Unit unit) {
    blocking.walk(unit, this);
  }

  @Override
  public final void block(int[] records, int from, int count) {
    patterns.block(records, from, count);
  }

  @Override
  public final void pairs(int left, int[] rights, int from, int count, int rule) {
    patterns.of(left, rights, from, count, found);
    take(left, rights, from, found, count);
  }

  /**
   * Takes the patterns of some pairs of one record.
   *
   * @param left place of the record in its block
   * @param rights places of the others, beginning at {@code from}
   * @param found their patterns, so many as {@code count}
   */
  protected abstract void take(int left, int[] rights, int from, long[] found, int count);

  /** The record at a place of the block. */
  protected final int record(int place) {
    return patterns.record(place);
  }
}
