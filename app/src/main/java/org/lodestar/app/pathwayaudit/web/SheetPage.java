package org.lodestar.app.pathwayaudit.web;

import org.lodestar.app.pathwayaudit.SheetView;

/**
 * A sheet that is being judged.
 *
 * @param clashed whether somebody else was first
 */
public record SheetPage(SheetView view, AuditWords words, boolean clashed) {
  /** Where it is sent to. */
  public String action() {
    return "/pathway-audits/" + view.audit().id() + "/sheets/" + view.sheet().id();
  }
}
