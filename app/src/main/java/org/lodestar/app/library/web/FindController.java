package org.lodestar.app.library.web;

import java.util.List;
import java.util.stream.Collectors;
import org.lodestar.app.ground.OwnAddress;
import org.lodestar.app.library.domain.PublicSearch;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Finds what everybody can read, by plain words and for search engines. Nothing is recorded. */
@Controller
class FindController {
  private static final String WHY = "what everybody may read, everybody may find";

  private final PublicMap map;
  private final OwnAddress own;
  private final ObjectProvider<HelplineSlot> helplines;

  FindController(PublicMap map, OwnAddress own, ObjectProvider<HelplineSlot> helplines) {
    this.map = map;
    this.own = own;
    this.helplines = helplines;
  }

  @GetMapping("/find")
  @Open(WHY)
  String find(@RequestParam(name = "q", defaultValue = "") String typed, Page page, Model model) {
    String asked = typed.strip();
    PublicSearch.Answer answer =
        asked.isEmpty() ? PublicSearch.Answer.none() : map.find(page, asked);
    model.addAttribute(
        "model",
        new FindPage(
            asked, answer.places(), answer.led(), answer.few(), map.pages(page), numbers(page)));
    return "library/find";
  }

  private Numbers numbers(Page page) {
    HelplineSlot slot = helplines.getIfAvailable();
    return new Numbers(slot == null ? List.of() : slot.helplines(page.language()));
  }

  /** What search engines are asked to leave alone: everything, where people are invented. */
  @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  @ResponseBody
  @Open(WHY)
  String robots() {
    return own.isTls()
        ? "User-agent: *\nDisallow: /find\nDisallow: /leave\nDisallow: /toolkit/files/\nSitemap: "
            + own.orLocal()
            + "/sitemap.xml\n"
        : "User-agent: *\nDisallow: /\n";
  }

  @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  @ResponseBody
  @Open(WHY)
  String sitemap() {
    return map.listed().stream()
        .map(path -> "  <url><loc>" + own.orLocal() + path + "</loc></url>\n")
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                "</urlset>\n"));
  }
}
