package org.lodestar.app.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * That somebody who was missing is found or came back.
 *
 * @param seenBy who has seen that they are well; nothing when nobody has yet
 */
public record FoundReport(Instant at, @Nullable PersonalText how, @Nullable PersonalText seenBy) {}
