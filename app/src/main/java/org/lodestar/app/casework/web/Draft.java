package org.lodestar.app.casework.web;

import java.util.Optional;
import org.lodestar.app.casework.web.Drafting.LongForm;
import org.lodestar.app.members.Worker;

/**
 * A worker's own draft of one form about one person.
 *
 * @param kept where one goes once it is kept
 * @param dropped where one goes once it is thrown away
 */
record Draft<F>(
    Drafting drafting,
    Worker worker,
    About at,
    LongForm form,
    Class<F> type,
    String kept,
    String dropped) {
  /** What was typed before, if anything. */
  Optional<F> open() {
    return drafting.open(worker, at.file(), at.person(), form, type);
  }

  void save(F typed) {
    drafting.save(worker, at.file(), at.person(), form, typed);
  }

  void discard() {
    drafting.discard(worker, at.file(), at.person(), form);
  }

  /** The same, which leads elsewhere. */
  Draft<F> leadingTo(String afterKeeping, String afterDropping) {
    return new Draft<>(drafting, worker, at, form, type, afterKeeping, afterDropping);
  }
}
