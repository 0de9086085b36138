package org.lodestar.app.sharing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * Something that happened to a share.
 *
 * @param words of the giver; null where there are none or they are not for the one who asks
 */
public record Happened(
    UUID share,
    ShareEvent event,
    @Nullable EndReason reason,
    @Nullable PersonalText words,
    @Nullable UUID by,
    @Nullable UUID organisation,
    Instant at) {}
