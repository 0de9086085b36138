package org.lodestar.app.sharing.web;

import java.util.List;
import org.lodestar.app.sharing.LawfulBasis;
import org.lodestar.app.site.Table;

/** The register of agreements, with the law behind each basis. */
public record AgreementsPage(Table table, List<LawfulBasis> law) {
  public AgreementsPage {
    law = List.copyOf(law);
  }
}
