package org.lodestar.app.vault;

import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Slot: whether what lets the one who acts see a subject was written by the platform. It is read
 * beside the subject's key, in the same query, and judged outside the database. Filled by members.
 */
public interface KeyGate {
  /** What is read beside the key of a subject. */
  Field<String[]> beside(Field<UUID> subject);

  /** Whether that opens the subject to whoever acts in the transaction in force. */
  boolean opens(UUID subject, String @Nullable [] read);
}
