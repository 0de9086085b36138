package org.lodestar.app.members;

import java.util.UUID;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Slot: whether an object is open to whoever acts by a grant that the platform wrote. The grants
 * are read in the query that is asked anyway, and judged outside the database.
 */
public interface RightGrants {
  /** The grants of whoever acts on an object, to be read with something else. */
  Field<String[]> beside(Field<UUID> object);

  /** Whether one of them is right and reaches as far. */
  boolean reach(UUID object, Level level, String @Nullable [] read);
}
