package org.lodestar.app.oversight.web;

import java.util.Optional;
import org.lodestar.app.oversight.ProgressReports;
import org.lodestar.app.site.FootLink;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The foot of the public home page leads to how far the plan is, once that was published. */
@Component
@Order(1)
class ProgressFoot implements FootLink {
  private final OncePublished published;

  ProgressFoot(ProgressReports reports) {
    published = new OncePublished(() -> !reports.published().isEmpty());
  }

  @Override
  public String label() {
    return "oversight.open.title";
  }

  @Override
  public Optional<String> href() {
    return published.is() ? Optional.of("/progress") : Optional.empty();
  }
}
