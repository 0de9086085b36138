package org.lodestar.app.site;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What in words that many read may tell who somebody is; the room that knows bodies says it. */
public interface Somebody {
  /**
   * What was found in a text.
   *
   * @param mark a digest of the text, by which somebody says of it that it tells of nobody
   * @param words what may tell who somebody is, as it stands there
   */
  record Found(String mark, List<String> words) {
    public Found {
      words = List.copyOf(words);
    }
  }

  /** What is in a text; without any words when nothing was found. */
  Found in(String text);

  /**
   * Keeps that whoever writes says so of a text; nothing of the text is kept.
   *
   * @param about to what it belongs; null where that has no identifier
   */
  void toldOfNobody(@Nullable UUID about);
}
