package org.lodestar.app.exchange.web;

import java.util.List;
import org.lodestar.app.exchange.CaseExport;

/** The exports of an organisation. */
public record ExportsPage(List<CaseExport> exports) {
  public ExportsPage {
    exports = List.copyOf(exports);
  }
}
