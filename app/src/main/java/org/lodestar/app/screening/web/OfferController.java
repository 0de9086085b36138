package org.lodestar.app.screening.web;

import org.lodestar.app.members.Open;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The check of a job offer, for everybody. One page, which takes nothing: what is typed stays in
 * the browser.
 */
@Controller
class OfferController {
  private final OfferPageMaker pages;

  OfferController(OfferPageMaker pages) {
    this.pages = pages;
  }

  @GetMapping("/job-offer")
  @Open("anyone may ask whether a job offer is what it seems")
  String offer(Page page, Model model) {
    model.addAttribute("model", pages.page(page));
    return "screening/offer";
  }
}
