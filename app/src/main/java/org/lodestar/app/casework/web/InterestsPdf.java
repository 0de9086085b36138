package org.lodestar.app.casework.web;

import java.time.LocalDate;
import java.util.List;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TaggedPdf;
import org.lodestar.app.site.WordDocument;
import org.lodestar.app.site.WordPapers;
import org.springframework.stereotype.Component;

/** The best-interests statement as a tagged file, and for Word. Its properties name nobody. */
@Component
public class InterestsPdf {
  private static final String TEMPLATE = "casework/print/interests.jte";
  private static final String STYLE = TaggedPdf.style(InterestsPdf.class, "interests.css");

  private final TaggedPdf pdf;
  private final WordPapers papers;

  InterestsPdf(TaggedPdf pdf, WordPapers papers) {
    this.pdf = pdf;
    this.papers = papers;
  }

  byte[] draw(Page page, InterestsPage shown, LocalDate day) {
    return pdf.draw(TEMPLATE, printed(page, shown, day), STYLE);
  }

  /** The same for Word. */
  WordDocument word(Page page, InterestsPage shown, LocalDate day) {
    Printed printed = printed(page, shown, day);
    WordDocument word =
        papers
            .begin(printed.title())
            .heading(1, printed.title())
            .words(printed.file() + ", " + printed.person())
            .words(printed.standing());
    printed.groups().forEach(each -> word.heading(2, each.title()).asked(each.rows()));
    return word.words(printed.made());
  }

  private static Printed printed(Page page, InterestsPage shown, LocalDate day) {
    return new Printed(
        page.t("casework.interests.statement"),
        page.t("casework.case", shown.file().reference()),
        Shown.name(page, shown.person()),
        shown.standing().words(),
        shown.groups(),
        page.t(
            "casework.pathway.printed",
            page.date(day),
            page.viewer().map(viewer -> viewer.displayName()).orElse("")));
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
