package org.lodestar.app.partnersites;

import org.lodestar.app.audit.AuditAction;

/** What this room writes into the audit record. Names are kept for ever. */
public enum PartnerSiteAudit implements AuditAction {
  PARTNER_SITES_LISTED,
  PARTNER_SITE_VIEWED,
  PARTNER_PAGE_ADDED,
  PARTNER_PAGE_CHANGED,
  PARTNER_SITE_CHECK_ASKED,
  PARTNER_SITE_PAUSED,
  PARTNER_SITE_RESUMED,
  PARTNER_SITE_TOLD
}
