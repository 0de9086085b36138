package org.lodestar.app.library.web;

import java.time.YearMonth;
import java.util.List;
import org.lodestar.app.library.face.Exits;
import org.lodestar.app.library.face.PublicPages;
import org.lodestar.app.library.face.Toolkits;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Languages;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What is counted of the public site: what it offers, and nothing about those who read it. What
 * nobody counts is said to be uncounted.
 */
@Controller
class SiteFiguresController {
  private final PublicMap map;
  private final PublicPages pages;
  private final Toolkits toolkits;
  private final Exits exits;
  private final Languages languages;
  private final HelplineSlot helplines;

  SiteFiguresController(
      PublicMap map,
      PublicPages pages,
      Toolkits toolkits,
      Exits exits,
      Languages languages,
      HelplineSlot helplines) {
    this.map = map;
    this.pages = pages;
    this.toolkits = toolkits;
    this.exits = exits;
    this.languages = languages;
    this.helplines = helplines;
  }

  @GetMapping("/site-figures")
  @Open("how a public site does is told to the public")
  String figures(Page page, Model model) {
    List<Language> shown = languages.offered();
    model.addAttribute(
        "model",
        new SiteFiguresPage(
            map.pages(page).size(),
            shown.size(),
            (int) shown.stream().filter(languages::checked).count(),
            (int)
                helplines.helplines(page.language()).stream()
                    .filter(HelplineSlot.Helpline::callable)
                    .count(),
            AccessFaults.open(page).size(),
            month(page, YearMonth.from(pages.today()).minusMonths(1)),
            ResearchLog.told(page),
            map.foot(page)));
    return "library/siteFigures";
  }

  private SiteFiguresPage.Month month(Page page, YearMonth month) {
    Counted counted = new Counted(page);
    return new SiteFiguresPage.Month(
        page.t("library.figures.month", page.date(month.atDay(1)), page.date(month.atEndOfMonth())),
        List.of(
            counted.over("library.figures.steps", pages.done(month)),
            counted.over("library.figures.files", toolkits.taken(month)),
            counted.over("library.figures.exits", exits.used(month))));
  }
}
