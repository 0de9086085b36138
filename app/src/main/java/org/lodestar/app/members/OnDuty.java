package org.lodestar.app.members;

import java.util.List;
import java.util.UUID;

/**
 * Slot: who is on duty in an organisation at this moment. The room that keeps the rota fills it; in
 * a house without a rota nobody is on duty.
 */
public interface OnDuty {
  /** All of them, those who are reached first first. */
  List<Reached> now(UUID organisation);

  /**
   * Somebody on duty.
   *
   * @param number on which they are rung while they are; empty where none is written down
   */
  record Reached(UUID worker, String number) {}
}
