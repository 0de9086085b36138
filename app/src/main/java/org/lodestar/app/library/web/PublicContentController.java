package org.lodestar.app.library.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.lodestar.app.library.PublicPage.Kind;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public pages that only tell: no account, no form, no cookie. */
@Controller
class PublicContentController {
  private static final String WHY = "what we tell everybody";
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final ObjectProvider<HelplineSlot> helplines;
  private final PrivacyPageMaker privacy;
  private final PublicPageMaker pages;
  private final PublicMap map;
  private final ShownRecordings recordings;
  private final Clock clock;

  PublicContentController(
      ObjectProvider<HelplineSlot> helplines,
      PrivacyPageMaker privacy,
      PublicPageMaker pages,
      PublicMap map,
      ShownRecordings recordings,
      Clock clock) {
    this.privacy = privacy;
    this.pages = pages;
    this.map = map;
    this.recordings = recordings;
    this.helplines = helplines;
    this.clock = clock;
  }

  @GetMapping("/")
  @Open(WHY)
  String home(Page page, Model model) {
    model.addAttribute("foot", map.foot(page));
    model.addAttribute("doors", HomeDoor.all(map, page));
    return show("library/home", page, model);
  }

  @GetMapping("/help")
  @Open(WHY)
  String help(Page page, Model model) {
    model.addAttribute("groups", pages.forThemselves(page));
    model.addAttribute("recordings", recordings.recordings("help", page));
    return show("library/help", page, model);
  }

  @GetMapping("/signs")
  @Open(WHY)
  String signs(Page page, Model model) {
    model.addAttribute("model", new SignsPage(content(page), Signs.on(today(), page)));
    model.addAttribute("groups", pages.links(page, Kind.SETTING, Kind.AUDIENCE, Kind.TURNING));
    model.addAttribute("tasks", map.said("signs", page));
    model.addAttribute("recordings", recordings.recordings("signs", page));
    return "library/signs";
  }

  @GetMapping("/professionals")
  @Open(WHY)
  String professionals(Page page, Model model) {
    model.addAttribute("groups", pages.links(page, Kind.AUDIENCE));
    return show("library/professionals", page, model);
  }

  @GetMapping("/types")
  @Open(WHY)
  String types(Page page, Model model) {
    model.addAttribute("groups", pages.links(page, Kind.TYPE));
    return show("library/types", page, model);
  }

  @GetMapping("/accessibility")
  @Open(WHY)
  String accessibility(Page page, Model model) {
    model.addAttribute("contact", privacy.accessContact());
    model.addAttribute("faults", AccessFaults.open(page));
    model.addAttribute("looked", AccessFaults.looked(page, today()));
    model.addAttribute("mended", AccessFaults.mended(page, today()));
    return show("library/accessibility", page, model);
  }

  @GetMapping("/privacy")
  @Open(WHY)
  String privacy(Page page, Model model) {
    model.addAttribute("model", privacy.page(page));
    return "library/privacy";
  }

  @GetMapping("/cookies")
  @Open(WHY)
  String cookies(Page page, Model model) {
    return show("library/cookies", page, model);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), HERE);
  }

  private String show(String view, Page page, Model model) {
    model.addAttribute("model", content(page));
    return view;
  }

  private ContentPage content(Page page) {
    HelplineSlot slot = helplines.getIfAvailable();
    List<HelplineSlot.Helpline> all = slot == null ? List.of() : slot.helplines(page.language());
    return new ContentPage(new Numbers(all));
  }
}
