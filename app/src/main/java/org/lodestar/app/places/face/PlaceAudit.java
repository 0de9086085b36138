package org.lodestar.app.places.face;

import org.lodestar.app.audit.AuditAction;

/** What is done with the lookup. */
enum PlaceAudit implements AuditAction {
  LOOKUP_LOADED,
  LOOKUP_USED,
  LOOKUP_DISCARDED,
  BOUNDARIES_LOADED,
  BOUNDARIES_USED,
  BOUNDARIES_DISCARDED
}
