package org.lodestar.htcds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an export could not say.
 *
 * @param people records that were handed in
 * @param rows lines of the main table
 * @param losses in the order of kinds, then of the standard
 */
public record LossReport(int people, int rows, List<Loss> losses) {
  public LossReport {
    losses = List.copyOf(losses);
  }

  /** The losses of one kind. */
  public List<Loss> of(LossKind kind) {
    return losses.stream().filter(loss -> loss.kind() == kind).toList();
  }

  /** In how many records this word of ours suffered this loss. */
  public int people(LossKind kind, @Nullable String word) {
    return of(kind).stream()
        .filter(loss -> word == null || word.equals(loss.word()))
        .mapToInt(Loss::people)
        .sum();
  }
}
