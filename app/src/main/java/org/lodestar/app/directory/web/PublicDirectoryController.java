package org.lodestar.app.directory.web;

import org.lodestar.app.directory.face.Helplines;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Helplines and services for everybody. */
@Controller
class PublicDirectoryController {
  private final Helplines helplines;

  PublicDirectoryController(Helplines helplines) {
    this.helplines = helplines;
  }

  @GetMapping("/helplines")
  @Open("anyone may look for help")
  String list(Page page, Model model) {
    model.addAttribute("model", new HelplinesPage(helplines.said(page.language())));
    return "directory/helplines";
  }
}
