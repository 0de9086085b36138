package org.lodestar.app.figures.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.NeighbourhoodView;
import org.lodestar.app.figures.WardYear;
import org.lodestar.app.figures.face.Neighbourhoods;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.Outline;
import org.lodestar.app.places.Ward;
import org.lodestar.app.places.face.Wards;
import org.lodestar.app.site.Csv;
import org.lodestar.app.site.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Concerns by ward. */
@Controller
@RequestMapping("/figures/neighbourhood")
class NeighbourhoodController {
  private final Neighbourhoods neighbourhoods;
  private final Wards wards;

  NeighbourhoodController(Neighbourhoods neighbourhoods, Wards wards) {
    this.neighbourhoods = neighbourhoods;
    this.wards = wards;
  }

  @GetMapping
  @Permit(Action.READ_FIGURES)
  String show(
      @RequestParam(required = false) @Nullable String year,
      Worker worker,
      Page page,
      Model model) {
    NeighbourhoodView view = neighbourhoods.get(worker, begun(year));
    model.addAttribute("model", NeighbourhoodPage.of(page, view, outlines(view)));
    return "figures/neighbourhood";
  }

  private List<Outline> outlines(NeighbourhoodView view) {
    WardYear shown = view.shown();
    return shown == null
        ? List.of()
        : wards.outlines(
            shown.wards().stream().map(each -> new Ward(each.code(), each.name())).toList());
  }

  /** What is no year is none of those that can be chosen. */
  private static int begun(@Nullable String year) {
    return year != null && year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0;
  }

  /** The same table as on the page. */
  @GetMapping("/wards.csv")
  @Permit(Action.READ_FIGURES)
  ResponseEntity<byte[]> file(
      @RequestParam(required = false) @Nullable String year, Worker worker, Page page) {
    NeighbourhoodView view = neighbourhoods.export(worker, begun(year));
    WardYear shown = view.shown();
    if (shown == null) {
      return Csv.file("neighbourhoods", List.of(List.of(page.t("figures.wards.none"))));
    }
    return Csv.file(
        "neighbourhoods-" + shown.year().first() + "-to-" + shown.year().last(),
        new NeighbourhoodPageMaker(page, shown, List.of()).file());
  }
}
