package org.lodestar.app.library;

import org.lodestar.app.audit.AuditAction;

/** What is done with the languages of the public pages, and with a panel's answers. */
enum LibraryAudit implements AuditAction {
  TRANSLATION_CHECKED,
  LANGUAGE_SHOWN,
  LANGUAGE_HIDDEN,
  PANEL_LOADED,
  PANELLIST_FORGOTTEN
}
