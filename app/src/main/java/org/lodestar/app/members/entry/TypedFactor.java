package org.lodestar.app.members.entry;

import org.lodestar.app.members.FreshFactor;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;

/** A code of the app, typed where it counts. */
@Component
class TypedFactor implements FreshFactor {
  private static final String FIELD = "factor";

  /** Wrong tries count by worker alone: only their own session can make any. */
  private static final String ANYWHERE = "";

  private final SignIn signIn;

  TypedFactor(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public void require(Worker worker, String typed) {
    try {
      if (!signIn.isFactor(worker.id(), typed, ANYWHERE)) {
        throw Refused.at(FIELD, "members.code.wrong");
      }
    } catch (TryLater later) {
      throw Refused.at(FIELD, "members.factor.later");
    }
  }
}
