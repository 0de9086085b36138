package org.lodestar.app.vault;

/** Slot: hears of a sealed text that does not open where it lies. Filled by members. */
public interface SealAlarm {
  /** A text of this place was altered, or moved there from another. */
  void broken(Place place);
}
