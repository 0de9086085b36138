package org.lodestar.app.pathwayaudit.web;

import java.util.List;
import org.lodestar.app.pathwayaudit.PathwayAudit;
import org.lodestar.app.site.Paging;

/** A page of the list of audits. */
public record AuditsPage(List<PathwayAudit> audits, Paging paging) {
  public AuditsPage {
    audits = List.copyOf(audits);
  }
}
