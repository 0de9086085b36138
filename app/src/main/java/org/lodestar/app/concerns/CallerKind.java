package org.lodestar.app.concerns;

/** How somebody who tells us of a worry is placed to know. */
public enum CallerKind {
  PERSON_AFFECTED,
  FAMILY_OR_FRIEND,
  NEIGHBOUR,
  COLLEAGUE,
  CUSTOMER,
  PROFESSIONAL,
  PASSER_BY,
  OTHER
}
