package org.lodestar.app.places;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition with what is to be seen before it is put into use.
 *
 * @param wards each with how many postcodes lie in it, by name
 * @param used the edition in use; null while none is
 * @param changes null where there is nothing to compare it with
 */
public record EditionView(
    Edition edition,
    List<Counted> wards,
    @Nullable Edition used,
    @Nullable EditionChanges changes) {
  public EditionView {
    wards = List.copyOf(wards);
  }

  /** A ward and how many postcodes lie in it. */
  public record Counted(Ward ward, int postcodes) {}

  /** The edition in use, as a form keeps it, so that a change meanwhile is noticed. */
  public Optional<UUID> usedId() {
    return Optional.ofNullable(used).map(Edition::id);
  }
}
