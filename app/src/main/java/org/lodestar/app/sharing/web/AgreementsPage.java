package org.lodestar.app.sharing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.Agreement;
import org.lodestar.app.sharing.LawfulBasis;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Table;

/** The register of agreements, with the law behind each basis. */
public record AgreementsPage(Table table, List<LawfulBasis> law) {
  public AgreementsPage {
    law = List.copyOf(law);
  }

  /**
   * One agreement in its form.
   *
   * @param standing after a clash, the agreement as it stands now; else null
   */
  public record Editing(String action, List<Option> organisations, @Nullable Agreement standing) {
    public Editing {
      organisations = List.copyOf(organisations);
    }
  }
}
