package org.lodestar.app.publications.web;

import java.util.Optional;
import org.lodestar.app.publications.face.ProgressReports;
import org.lodestar.app.site.FootLink;
import org.lodestar.app.site.OncePublished;
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
    return "publications.open.title";
  }

  @Override
  public Optional<String> href() {
    return published.is() ? Optional.of("/progress") : Optional.empty();
  }
}
