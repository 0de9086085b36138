package org.lodestar.app.referral.face;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.Followed;
import org.lodestar.app.referral.Progress;
import org.lodestar.app.referral.after.Situation;

/**
 * Where a document stands after it was sent.
 *
 * @param situations what is now first
 * @param follows the earlier document that it follows; null for none
 * @param followedBy later documents
 */
public record Afterwards(
    Progress progress,
    List<Situation> situations,
    @Nullable Followed follows,
    List<Followed> followedBy) {
  public Afterwards {
    situations = List.copyOf(situations);
    followedBy = List.copyOf(followedBy);
  }
}
