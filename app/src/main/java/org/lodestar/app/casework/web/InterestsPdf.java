package org.lodestar.app.casework.web;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TaggedPdf;
import org.springframework.stereotype.Component;

/** The best-interests statement as a tagged file. Its properties name nobody. */
@Component
public class InterestsPdf {
  private static final String TEMPLATE = "casework/print/interests.jte";
  private static final String STYLE = TaggedPdf.style(InterestsPdf.class, "interests.css");

  private final TaggedPdf pdf;

  InterestsPdf(TaggedPdf pdf) {
    this.pdf = pdf;
  }

  byte[] draw(Page page, InterestsPage shown, LocalDate day) {
    return pdf.draw(
        TEMPLATE,
        new Printed(
            page.t("casework.interests.statement"),
            page.t("casework.case", shown.file().reference()),
            Shown.name(page, shown.person()),
            shown.standing().words(),
            shown.groups(),
            page.t(
                "casework.pathway.printed",
                page.date(day),
                page.viewer().map(viewer -> viewer.displayName()).orElse(""))),
        STYLE);
  }

  /** What the template draws. */
  public record Printed(
      String title,
      String file,
      String person,
      String standing,
      List<InterestsPage.Group> groups,
      String made) {
    public Printed {
      groups = List.copyOf(groups);
    }
  }
}
