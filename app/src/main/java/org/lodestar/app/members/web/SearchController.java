package org.lodestar.app.members.web;

import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.StaffSearch;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Viewers;
import org.lodestar.app.site.WorkLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The search box of staff pages. What is typed is sent in the body: it may be a name or number. */
@Controller
class SearchController {
  private final ObjectProvider<StaffSearch> modules;
  private final List<WorkLink> links;
  private final Viewers viewers;

  SearchController(ObjectProvider<StaffSearch> modules, List<WorkLink> links, Viewers viewers) {
    this.modules = modules;
    this.links = links;
    this.viewers = viewers;
  }

  @GetMapping("/search")
  @Permit(Action.USE_OWN_HOME)
  String ask(Model model) {
    model.addAttribute("form", new SearchForm(""));
    model.addAttribute("model", page(List.of(), false));
    return "members/search";
  }

  @PostMapping("/search")
  @Permit(Action.USE_OWN_HOME)
  String find(
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") SearchForm form,
      BindingResult result,
      Model model) {
    boolean asked = !result.hasErrors();
    model.addAttribute("model", page(asked ? found(worker, form.q(), page) : List.of(), asked));
    return "members/search";
  }

  /** What anybody may do stands below: who looks for it here finds it, too. */
  private SearchPage page(List<StaffSearch.Results> found, boolean asked) {
    List<WorkLink> seen =
        viewers.current().stream()
            .flatMap(viewer -> links.stream().filter(each -> each.visibleTo(viewer)))
            .toList();
    return new SearchPage(found, asked, seen);
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
