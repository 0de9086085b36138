package org.lodestar.app.places;

import java.util.List;

/**
 * What an edition says otherwise than the one in use.
 *
 * @param added postcodes that only it has
 * @param gone postcodes that it has no more
 * @param moved postcodes that it puts into another ward
 * @param wardsNew wards that only it has
 * @param wardsGone wards that it has no more
 */
public record EditionChanges(
    int added, int gone, int moved, List<Ward> wardsNew, List<Ward> wardsGone) {
  public EditionChanges {
    wardsNew = List.copyOf(wardsNew);
    wardsGone = List.copyOf(wardsGone);
  }
}
