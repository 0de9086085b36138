package org.lodestar.app.requests.web;

import java.util.Optional;
import org.lodestar.app.requests.face.DisclosureLog;
import org.lodestar.app.site.FootLink;
import org.lodestar.app.site.OncePublished;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The foot of the public home page leads to what was answered, once anything is listed. */
@Component
@Order(3)
class RequestsFoot implements FootLink {
  private final OncePublished published;

  RequestsFoot(DisclosureLog log) {
    published = new OncePublished(log::hasAny);
  }

  @Override
  public String label() {
    return "requests.open.title";
  }

  @Override
  public Optional<String> href() {
    return published.is() ? Optional.of(Addresses.LOG) : Optional.empty();
  }
}
