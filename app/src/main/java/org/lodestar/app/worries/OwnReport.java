package org.lodestar.app.worries;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Channel;

/**
 * A worry as the worker who wrote it finds it again.
 *
 * @param channel how they told it: by a form, or by the log of who is on patrol
 * @param organisation where they worked when they wrote it
 * @param receiver who received it first
 * @param news whether something is new to the writer
 * @param unread messages that the writer has not read
 * @param thankedAt when the team thanked the writer; null while it has not
 */
public record OwnReport(
    UUID id,
    UUID concern,
    String reference,
    UUID worker,
    UUID organisation,
    Channel channel,
    Setting setting,
    UUID receiver,
    ToldState told,
    Instant toldAt,
    Instant sentAt,
    boolean news,
    int unread,
    @Nullable Instant thankedAt) {
  /** Whether it was logged on patrol. */
  public boolean logged() {
    return channel == Channel.FIELD_LOG;
  }
}
