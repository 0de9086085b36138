package org.lodestar.app.screening.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.Page;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The check of a job offer, for everybody. One page, which takes nothing: what is typed stays in
 * the browser. The file beside it is the same for everybody.
 */
@Controller
class OfferController {
  static final String OTHERS = "/job-offer/patterns";

  private final OfferPageMaker pages;
  private final OfferSigns signs;

  OfferController(OfferPageMaker pages, OfferSigns signs) {
    this.pages = pages;
    this.signs = signs;
  }

  @GetMapping("/job-offer")
  @Open("anyone may ask whether a job offer is what it seems")
  String offer(Page page, Model model) {
    model.addAttribute("model", pages.page(page));
    return "screening/offer";
  }

  @GetMapping(OTHERS)
  @Open("what a job offer is looked through for in other languages is the same for everybody")
  void others(HttpServletResponse response) throws IOException {
    byte[] body = signs.others().getBytes(StandardCharsets.UTF_8);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
