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
}
