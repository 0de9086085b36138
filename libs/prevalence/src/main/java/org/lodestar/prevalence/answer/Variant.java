package org.lodestar.prevalence.answer;

import org.jspecify.annotations.Nullable;
import org.lodestar.prevalence.Interval;

/**
 * What would come out if something were otherwise: a list dropped, two merged, links missed.
 *
 * @param kind of the change
 * @param words what is otherwise, such as {@code without Police}
 * @param seen people seen then
 * @param estimate people in all then; null where there is none
 * @param interval at 95 %, given the model; null where there is none
 * @param model that was chosen; null where there is none
 */
public record Variant(
    Kind kind,
    String words,
    long seen,
    @Nullable Double estimate,
    @Nullable Interval interval,
    @Nullable String model) {
  /** What is changed. */
  public enum Kind {
    LIST_DROPPED("Without one list"),
    LISTS_MERGED("Two lists taken as one"),
    LINKS_MISSED("If links between lists were missed"),
    LINKS_FALSE("If links between lists were false"),
    UNSEEN_OTHERWISE("If those on no list were linked to the lists in a way that no data can show");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
