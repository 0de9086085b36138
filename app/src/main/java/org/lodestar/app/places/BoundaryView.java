package org.lodestar.app.places;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The borders of an edition's wards.
 *
 * @param used those in use; null while none are
 * @param fresh those that wait to be looked at; null where none do
 * @param shown the outlines of those that wait, else of those in use
 */
public record BoundaryView(
    Edition edition, @Nullable Boundaries used, @Nullable Boundaries fresh, List<Outline> shown) {
  public BoundaryView {
    shown = List.copyOf(shown);
  }
}
