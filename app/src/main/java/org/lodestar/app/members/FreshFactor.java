package org.lodestar.app.members;

/**
 * Slot: the second factor of whoever acts, shown there and then. Asked before what nobody may do
 * from a screen that its owner left unlocked.
 */
public interface FreshFactor {
  /**
   * Insists on a code of the worker's own, in the transaction in force. Each code is taken once. Of
   * an invented worker of a demonstration, whose app nobody has, none is asked.
   *
   * @throws org.lodestar.app.site.Refused at the field {@code factor}, when it is wrong or there
   *     were many wrong ones
   */
  void require(Worker worker, String typed);
}
