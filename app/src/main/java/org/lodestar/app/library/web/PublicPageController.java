package org.lodestar.app.library.web;

import java.util.Set;
import org.lodestar.app.library.PublicPage.Kind;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs by setting, types, and what one can do as who one is: no account, no form, no cookie. */
@Controller
class PublicPageController {
  private static final String WHY = "what we tell everybody";
  private static final String VIEW = "library/publicPage";

  private final PublicPageMaker maker;
  private final ShownRecordings recordings;

  PublicPageController(PublicPageMaker maker, ShownRecordings recordings) {
    this.maker = maker;
    this.recordings = recordings;
  }

  @GetMapping("/signs/{slug}")
  @Open(WHY)
  String setting(
      @PathVariable String slug,
      @RequestParam(name = StepFilter.DONE, defaultValue = "") String done,
      Page page,
      Model model) {
    return show(slug, Set.of(Kind.SETTING), done, page, model);
  }

  @GetMapping("/types/{slug}")
  @Open(WHY)
  String type(
      @PathVariable String slug,
      @RequestParam(name = StepFilter.DONE, defaultValue = "") String done,
      Page page,
      Model model) {
    return show(slug, Set.of(Kind.TYPE), done, page, model);
  }

  @GetMapping("/for/{slug}")
  @Open(WHY)
  String audience(
      @PathVariable String slug,
      @RequestParam(name = StepFilter.DONE, defaultValue = "") String done,
      Page page,
      Model model) {
    return show(slug, Set.of(Kind.AUDIENCE, Kind.TURNING), done, page, model);
  }

  private String show(String slug, Set<Kind> kinds, String done, Page page, Model model) {
    model.addAttribute("model", maker.page(page, slug, kinds, done.equals(StepFilter.YES)));
    model.addAttribute("recordings", recordings.recordings(slug, page));
    return VIEW;
  }
}
