package org.lodestar.app.places.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.places.Edition;
import org.lodestar.app.places.EditionView;
import org.lodestar.app.places.Lookup;
import org.lodestar.app.places.Lookup.Fault;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Where the lookup is loaded, looked at, put into use and asked. */
@Controller
@RequestMapping("/places")
class PlacesController {
  private static final String LIST = "places/list";
  private static final String LOAD = "places/load";
  private static final String EDITION = "places/edition";

  private final Places places;
  private final LookupFiles files;
  private final People people;

  PlacesController(Places places, LookupFiles files, People people) {
    this.places = places;
    this.files = files;
    this.people = people;
  }

  @GetMapping
  @Permit(Action.EDIT_PLACES)
  String list(
      @RequestParam(defaultValue = "") String done,
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker keeper,
      Page page,
      Model model) {
    model.addAttribute("form", new PlacesForms.Find(""));
    String told = List.of("used", "discarded").contains(done) ? "places.done." + done : "";
    model.addAttribute("model", PlacesPage.of(page, places.list(keeper), number).done(told));
    return LIST;
  }

  /** The postcode comes in a form that is posted, so that it stands in no address. */
  @PostMapping("/find")
  @Permit(Action.EDIT_PLACES)
  String find(
      @Valid @ModelAttribute("form") PlacesForms.Find form,
      BindingResult result,
      Worker keeper,
      Page page,
      Model model) {
    String found = "";
    if (!result.hasErrors() && form.postcode() != null) {
      found =
          places
              .find(keeper, form.postcode())
              .map(ward -> page.t("places.find.found", ward.called(), ward.code()))
              .orElseGet(() -> page.t("places.find.none"));
    }
    model.addAttribute("model", PlacesPage.of(page, places.list(keeper), 1).found(found));
    return LIST;
  }

  @GetMapping("/new")
  @Permit(Action.EDIT_PLACES)
  String load() {
    return "redirect:/places/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice loads one edition. */
  @GetMapping("/new/{id}")
  @Permit(Action.EDIT_PLACES)
  String load(@PathVariable UUID id, Worker keeper, Model model) {
    String authority = places.list(keeper).stream().findFirst().map(Edition::authority).orElse("");
    model.addAttribute("form", PlacesForms.Load.empty(authority));
    return loading(id, List.of(), model);
  }

  private static String loading(UUID id, List<Fault> faults, Model model) {
    model.addAttribute("action", "/places/new/" + id);
    model.addAttribute("faults", faults);
    model.addAttribute("megabytes", LookupFiles.MOST_MEGABYTES);
    return LOAD;
  }

  @PostMapping("/new/{id}")
  @Permit(Action.EDIT_PLACES)
  String load(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") PlacesForms.Load form,
      BindingResult result,
      Worker keeper,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model)
      throws IOException {
    if (form == null || result.hasErrors()) {
      files.forget(request);
      return loading(id, List.of(), model);
    }
    LookupFiles.Brought brought = files.read(request, form.area());
    Lookup lookup = brought.lookup();
    if (!lookup.faults().isEmpty()) {
      result.reject("places.error.faults");
      response.setStatus(brought.status());
      return loading(id, lookup.faults(), model);
    }
    places.load(keeper, id, form.loading(), lookup);
    return "redirect:/places/" + id;
  }

  @GetMapping("/{id}")
  @Permit(Action.EDIT_PLACES)
  String show(@PathVariable UUID id, Worker keeper, Page page, Model model) {
    return show(id, false, keeper, page, model);
  }

  private String show(UUID id, boolean clashed, Worker keeper, Page page, Model model) {
    EditionView view = places.get(keeper, id);
    UUID loader = view.edition().loadedBy();
    String name = Objects.requireNonNullElse(people.names(List.of(loader)).get(loader), "");
    model.addAttribute("model", EditionPage.of(page, view, name));
    model.addAttribute("clashed", clashed);
    return EDITION;
  }

  @PostMapping("/{id}/use")
  @Permit(Action.EDIT_PLACES)
  String use(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String seen,
      Worker keeper,
      Page page,
      HttpServletResponse response,
      Model model) {
    try {
      places.use(keeper, id, seen(seen));
      return "redirect:/places?done=used";
    } catch (EditClash clash) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return show(id, true, keeper, page, model);
    }
  }

  /** What is no identifier is none that could be in use. */
  private static @Nullable UUID seen(String typed) {
    try {
      return typed.isEmpty() ? null : UUID.fromString(typed);
    } catch (IllegalArgumentException none) {
      return new UUID(0, 0);
    }
  }

  @PostMapping("/{id}/discard")
  @Permit(Action.EDIT_PLACES)
  String discard(
      @PathVariable UUID id, Worker keeper, Page page, HttpServletResponse response, Model model) {
    try {
      places.discard(keeper, id);
      return "redirect:/places?done=discarded";
    } catch (EditClash clash) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return show(id, true, keeper, page, model);
    }
  }
}
