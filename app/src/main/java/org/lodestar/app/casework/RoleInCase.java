package org.lodestar.app.casework;

/** What a person is in a case. The same person may be several: a boy with drugs may be both. */
public enum RoleInCase {
  POTENTIAL_VICTIM,
  SUSPECT,
  WITNESS,
  FAMILY
}
