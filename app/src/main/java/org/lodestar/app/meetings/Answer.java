package org.lodestar.app.meetings;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation answers to an invitation.
 *
 * @param state COMING, WRITING or DECLINED
 * @param who comes, of its own workers
 * @param reason why nobody comes
 * @param words more about it; may be empty
 */
public record Answer(
    Invitation.State state, Set<UUID> who, Invitation.@Nullable Reason reason, String words) {
  public Answer {
    who = Set.copyOf(who);
  }

  /** These come. */
  public static Answer coming(Set<UUID> who) {
    return new Answer(Invitation.State.COMING, who, null, "");
  }

  /** Nobody comes; they write. */
  public static Answer writing() {
    return new Answer(Invitation.State.WRITING, Set.of(), null, "");
  }

  /** They do not take part. */
  public static Answer declined(Invitation.Reason reason) {
    return new Answer(Invitation.State.DECLINED, Set.of(), reason, "");
  }
}
