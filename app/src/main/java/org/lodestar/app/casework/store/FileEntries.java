package org.lodestar.app.casework.store;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.EditClash;

/** Entries of one kind in people's files, such as episodes or signs. */
public interface FileEntries<T> {
  /** Adds an entry. */
  void insert(Recorded<T> entry);

  /** Changes an entry. Throws {@link EditClash} when somebody else has since this version. */
  void update(UUID person, UUID id, T what, long version);

  /** Removes an entry. */
  void delete(UUID person, UUID id);

  /** An entry of a person. Throws {@link NotFound} for one of somebody else. */
  Recorded<T> get(UUID person, UUID id);

  /** All entries of a person, the oldest first. */
  List<Recorded<T>> list(UUID person);
}
