package org.lodestar.app.casework.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.AgainstWish;
import org.lodestar.app.casework.Consent;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.site.Refused;
import org.lodestar.vocabulary.ConsentOutcome;

/** When something may be done against what an adult said, and who looks at it. */
public final class WishRules {
  private WishRules() {}

  /** There must be a no to go against; where it can wait, a second person is asked by name. */
  public static void check(AgainstWish wish, @Nullable Consent said, UUID worker, Instant now) {
    boolean no =
        said != null
            && (said.outcome() == ConsentOutcome.REFUSED
                || said.outcome() == ConsentOutcome.WITHDRAWN);
    if (!no) {
      throw Refused.because("casework.against.rule.noNo");
    }
    if (wish.decidedAt().isAfter(now)) {
      throw Refused.at("on", "casework.rule.notInFuture");
    }
    if (wish.canWait() && wish.askedOf() == null) {
      throw Refused.at("askedOf", "casework.interests.missing.askedOf");
    }
    if (worker.equals(wish.askedOf())) {
      throw Refused.at("askedOf", "casework.interests.rule.secondPerson");
    }
  }

  /** Nobody looks at what they wrote, or are named in as deciding; a no has its reasons. */
  public static void checkSecond(
      Recorded<AgainstWish> recorded, AgainstWish.Second second, String name) {
    if (second.by().equals(recorded.by())) {
      throw Refused.because("casework.interests.rule.secondPerson");
    }
    String decider = recorded.what().decider().text().toLowerCase(Locale.ROOT);
    if (decider.contains(name.toLowerCase(Locale.ROOT))) {
      throw Refused.because("casework.interests.rule.deciderAgrees");
    }
    if (!second.agrees() && second.words() == null) {
      throw Refused.because("casework.against.rule.whyNot");
    }
  }
}
