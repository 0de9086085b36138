package org.lodestar.app.directory.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.face.HelpSearch;
import org.lodestar.app.members.Open;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Finds help by need, place, language and hour. What is looked for is sent and never stands in an
 * address: whoever holds the phone next reads the addresses.
 */
@Controller
class ServicesController {
  private static final String HERE = "/services";
  private static final String VIEW = "directory/services";
  private static final String WHY = "anyone may look for help";

  private final HelpSearch search;
  private final HelplineSlot helplines;

  ServicesController(HelpSearch search, HelplineSlot helplines) {
    this.search = search;
    this.helplines = helplines;
  }

  @GetMapping(HERE)
  @Open(WHY)
  String start(Page page, Model model) {
    model.addAttribute("form", SearchForm.EMPTY);
    return shown(page, null, model);
  }

  @PostMapping(HERE)
  @Open(WHY)
  String find(
      @ModelAttribute("form") SearchForm form, BindingResult result, Page page, Model model) {
    return shown(page, search.find(page.language(), form.wanted()), model);
  }

  private String shown(Page page, HelpSearch.@Nullable Found found, Model model) {
    Language language = page.language();
    List<Option> needs =
        search.needs(language).stream().map(each -> Option.of(each.code(), each.name())).toList();
    List<Option> tongues =
        Arrays.stream(Language.values())
            .map(each -> Option.of(each.tag(), each.ownName()))
            .toList();
    model.addAttribute(
        "model",
        new ServicesPage(
            needs,
            tongues,
            List.of(Option.of("yes", page.t("directory.services.now"))),
            found,
            helplines.helplines(language),
            helplines.helplines(language, "NATIONAL_HELPLINE")));
    return VIEW;
  }
}
