package org.lodestar.app.casework.web;

import java.util.List;
import java.util.UUID;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.ToDoBeside;
import org.lodestar.app.casework.face.CaseMissing;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Component;

/** A child who is said to be found here and missing from elsewhere, until it is written down. */
@Component
class FoundInCase implements ToDoBeside {
  private final CaseMissing missing;

  FoundInCase(CaseMissing missing) {
    this.missing = missing;
  }

  @Override
  public List<Line> lines(CaseFile file, Page page) {
    return missing.foundUnwritten(file.id()).stream().map(each -> line(file, each, page)).toList();
  }

  private static Line line(CaseFile file, UUID person, Page page) {
    return new Line(
        person,
        page.t("casework.missing.here.write"),
        Addresses.person(file.id(), person) + "/missing/here",
        null,
        false);
  }
}
