package org.lodestar.app.places.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.BoundaryFile;
import org.lodestar.app.places.BoundaryFile.Fault;
import org.lodestar.app.places.BoundaryView;
import org.lodestar.app.places.domain.BoundaryReader;
import org.lodestar.app.places.face.Borders;
import org.lodestar.app.places.face.Places;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the borders of an edition's wards are loaded, looked at and put into use. */
@Controller
@RequestMapping("/places/{id}/borders")
class BordersController {
  private static final String BORDERS = "places/borders";

  private final Borders borders;
  private final Places places;
  private final BoundaryFiles files;
  private final Clock clock;

  BordersController(Borders borders, Places places, BoundaryFiles files, Clock clock) {
    this.borders = borders;
    this.places = places;
    this.files = files;
    this.clock = clock;
  }

  @GetMapping
  @Permit(Action.EDIT_PLACES)
  String show(@PathVariable UUID id, Worker keeper, Page page, Model model) {
    model.addAttribute("form", PlacesForms.Borders.empty());
    return show(id, Ids.next().toString(), List.of(), false, keeper, page, model);
  }

  private String show(
      UUID id,
      String next,
      List<Fault> faults,
      boolean clashed,
      Worker keeper,
      Page page,
      Model model) {
    BoundaryView view = borders.get(keeper, id);
    model.addAttribute(
        "model",
        BoundaryPage.of(page, view, places.get(keeper, id).wards(), next, faults, clashed));
    model.addAttribute("megabytes", BoundaryFiles.MOST_MEGABYTES);
    return BORDERS;
  }

  /** The identifier is fixed before they are sent, so that sending them twice loads them once. */
  @PostMapping("/{next}")
  @Permit(Action.EDIT_PLACES)
  String load(
      @PathVariable UUID id,
      @PathVariable UUID next,
      @Valid @ModelAttribute("form") PlacesForms.Borders form,
      BindingResult result,
      Worker keeper,
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Model model)
      throws IOException {
    if (form == null || result.hasErrors()) {
      files.forget(request);
      return show(id, next.toString(), List.of(), false, keeper, page, model);
    }
    BoundaryView view = borders.get(keeper, id);
    BoundaryFiles.Brought brought =
        files.read(
            request, new BoundaryReader(view.edition().authority(), borders.wards(keeper, id)));
    BoundaryFile file = brought.file();
    if (!file.faults().isEmpty()) {
      result.reject("places.error.faults");
      response.setStatus(brought.status());
      return show(id, next.toString(), file.faults(), false, keeper, page, model);
    }
    borders.load(keeper, id, form.boundaries(next, keeper.id(), clock.instant()), file);
    return "redirect:/places/" + id + "/borders";
  }

  @PostMapping("/{waiting}/use")
  @Permit(Action.EDIT_PLACES)
  String use(
      @PathVariable UUID id,
      @PathVariable UUID waiting,
      Worker keeper,
      Page page,
      HttpServletResponse response,
      Model model) {
    return decide(() -> borders.use(keeper, id, waiting), id, keeper, page, response, model);
  }

  @PostMapping("/{waiting}/discard")
  @Permit(Action.EDIT_PLACES)
  String discard(
      @PathVariable UUID id,
      @PathVariable UUID waiting,
      Worker keeper,
      Page page,
      HttpServletResponse response,
      Model model) {
    return decide(() -> borders.discard(keeper, id, waiting), id, keeper, page, response, model);
  }

  private String decide(
      Runnable decision,
      UUID id,
      Worker keeper,
      Page page,
      HttpServletResponse response,
      Model model) {
    try {
      decision.run();
      return "redirect:/places/" + id + "/borders";
    } catch (EditClash clash) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("form", PlacesForms.Borders.empty());
      return show(id, Ids.next().toString(), List.of(), true, keeper, page, model);
    }
  }
}
