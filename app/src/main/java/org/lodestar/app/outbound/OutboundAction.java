package org.lodestar.app.outbound;

import org.lodestar.app.audit.AuditAction;

/** What the audit record says about servers inside the network. Names are kept for ever. */
public enum OutboundAction implements AuditAction {
  INNER_PLACE_ASKED,
  INNER_PLACE_AGREED,
  INNER_PLACE_ENDED
}
