package org.lodestar.app.voice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A result as it may be shown to everybody.
 *
 * @param answers how many people answered; null where they were a few
 * @param items the most chosen first, then those whose number is kept back
 * @param index share of those who gave an answer that counts, in per cent; null where none is told
 */
public record ShownResult(
    @Nullable Integer answers, List<ShownItem> items, @Nullable Integer index) {
  public ShownResult {
    items = List.copyOf(items);
  }

  /** Whether anything was brought in yet. */
  public boolean isThere() {
    return !items.isEmpty();
  }

  /** Whether a number is kept back. */
  public boolean keepsBack() {
    return answers == null || items.stream().anyMatch(each -> !each.isShown());
  }

  /** What an item says; empty for one that is not there. */
  public String words(@Nullable UUID item) {
    return items.stream()
        .filter(each -> each.id().equals(item))
        .map(ShownItem::words)
        .findFirst()
        .orElse("");
  }
}
