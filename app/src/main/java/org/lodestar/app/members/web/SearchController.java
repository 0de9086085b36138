package org.lodestar.app.members.web;

import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.StaffSearch;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Viewers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds pages, actions and what rooms search. What is typed is sent in the body: it may be a name.
 */
@Controller
class SearchController {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ObjectProvider<StaffSearch> modules;
  private final Destinations destinations;
  private final Viewers viewers;

  SearchController(
      ObjectProvider<StaffSearch> modules, Destinations destinations, Viewers viewers) {
    this.modules = modules;
    this.destinations = destinations;
    this.viewers = viewers;
  }

  @GetMapping("/search")
  @Permit(Action.USE_OWN_HOME)
  String ask(Model model) {
    model.addAttribute("form", new SearchForm(""));
    model.addAttribute("model", page(List.of(), List.of(), false));
    return "members/search";
  }

  /** What the command box knows of one worker, and its words; the same for all that they type. */
  @GetMapping(value = "/search/pages", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  @Permit(Action.USE_OWN_HOME)
  String pages(Page page) {
    return JSON.writeValueAsString(
        new Known(
            page.t("members.search.label"),
            page.t("members.search.found"),
            page.t("members.search.for"),
            page.t("members.search.in"),
            destinations.all(viewer(), page)));
  }

  /**
   * What the command box is told.
   *
   * @param label of its field
   * @param found what its list is called
   * @param search before what was typed, where it leads to the search page
   * @param searched where that looks
   */
  private record Known(
      String label, String found, String search, String searched, List<Destination> pages) {}

  @PostMapping("/search")
  @Permit(Action.USE_OWN_HOME)
  String find(
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") SearchForm form,
      BindingResult result,
      Model model) {
    model.addAttribute(
        "model",
        result.hasErrors()
            ? page(List.of(), List.of(), false)
            : page(
                destinations.answering(viewer(), page, form.q()),
                found(worker, form.q(), page),
                true));
    return "members/search";
  }

  /** What anybody may do stands below: who looks for it here finds it, too. */
  private SearchPage page(List<Destination> pages, List<StaffSearch.Results> found, boolean asked) {
    return new SearchPage(pages, found, asked, destinations.links(viewer()));
  }

  private Viewer viewer() {
    return viewers.current().orElseThrow();
  }

  private List<StaffSearch.Results> found(Worker worker, String typed, Page page) {
    return modules.stream()
        .filter(module -> module.offeredTo(worker))
        .sorted(Comparator.comparingInt(StaffSearch::order))
        .map(module -> module.find(worker, typed, page))
        .filter(results -> !results.hits().isEmpty())
        .toList();
  }
}
