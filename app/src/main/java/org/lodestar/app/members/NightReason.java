package org.lodestar.app.members;

/** Why a worker must get in at once. A code, so that nothing of anybody is typed at the door. */
public enum NightReason {
  /** Somebody is in danger, or a child is missing. */
  DANGER_NOW,
  /** Somebody waits who needs help before the morning. */
  HELP_TONIGHT,
  /** The worker is on duty and must see what comes in. */
  ON_DUTY
}
