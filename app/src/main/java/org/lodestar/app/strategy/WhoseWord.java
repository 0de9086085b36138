package org.lodestar.app.strategy;

/** Whose words say why an action is off track. */
public enum WhoseWord {
  /** Of whoever leads it, or speaks for the body that owns it. */
  OWNER,
  /** Of somebody who keeps the plan, for the owner. */
  KEEPER,
  /** Of somebody who answered for it once. */
  ANOTHER
}
