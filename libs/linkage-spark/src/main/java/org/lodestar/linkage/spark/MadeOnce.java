package org.lodestar.linkage.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not travel, and what it is made of, which does: made once on each machine,
 * when it is first asked for, and used there by all threads. Where nothing travels it is there from
 * the beginning.
 *
 * @param <T> what is made
 */
abstract class MadeOnce<T> implements Serializable {
  private static final long serialVersionUID = 1;

  private transient @Nullable T made;

  /**
   * @param made what there is already where it was thought of
   */
  MadeOnce(T made) {
    this.made = made;
  }

  abstract T make();

  synchronized T get() {
    T ready = made;
    if (ready == null) {
      ready = make();
      made = ready;
    }
    return ready;
  }
}
