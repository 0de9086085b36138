package org.lodestar.app.intake.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.concerns.HandedInDoor;
import org.lodestar.app.concerns.face.TakenConcerns;
import org.lodestar.app.concerns.face.TakenConcerns.ReadBack;
import org.lodestar.app.concerns.form.ToldRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was handed in, for whoever took it, for a day. */
@Controller
class TakenController {
  private static final String CHOICE = "redirect:/concerns/take";
  private static final String PAGE = "intake/taken";

  private final TakenConcerns taken;
  private final Organisations organisations;
  private final List<HandedInDoor> doors;

  TakenController(TakenConcerns taken, Organisations organisations, List<HandedInDoor> doors) {
    this.doors = List.copyOf(doors);
    this.taken = taken;
    this.organisations = organisations;
  }

  /** What was just done. */
  enum Happened {
    HANDED_IN,
    /** With a concern of its own about a child who is near. */
    WITH_CHILD,
    OTHER_RECEIPT,
    ADDED
  }

  @GetMapping("/concerns/taken/{id}")
  @Permit(Action.TAKE_CONCERN)
  String show(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @RequestParam(defaultValue = "") String done,
      Model model) {
    model.addAttribute("form", new AddedForm(null, "", null));
    return shown(id, worker, page, done, model);
  }

  @PostMapping("/concerns/taken/{id}/add")
  @Permit(Action.TAKE_CONCERN)
  String add(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") AddedForm form,
      BindingResult result,
      Model model) {
    if (result.hasErrors() || form.note() == null || form.text() == null) {
      return shown(id, worker, page, "", model);
    }
    return taken.add(worker, id, form.note(), form.text(), Boolean.TRUE.equals(form.stops()))
        ? "redirect:/concerns/taken/" + id + "?done=ADDED"
        : CHOICE;
  }

  private String shown(UUID id, Worker worker, Page page, String done, Model model) {
    Optional<ReadBack> found = taken.readBack(worker, id);
    if (found.isEmpty()) {
      // Whom the caller names may not read it, and must not be told why.
      boolean handedIn =
          done.equals(Happened.HANDED_IN.name()) || done.equals(Happened.WITH_CHILD.name());
      return handedIn ? CHOICE + "?done=" + done : CHOICE;
    }
    model.addAttribute("model", page(found.get(), worker, page, done));
    return PAGE;
  }

  private TakenPage page(ReadBack found, Worker worker, Page page, String done) {
    Optional<Organisation> receiver = organisations.find(found.receiver());
    Optional<Happened> happened =
        Arrays.stream(Happened.values()).filter(each -> each.name().equals(done)).findFirst();
    return new TakenPage(
        found,
        receiver.map(Organisation::name).orElse(""),
        receiver.map(Organisation::staffedHours).orElse(""),
        new ToldRows(page).of(found.circumstances(), found.told()),
        Ids.next().toString(),
        happened.filter(Happened.OTHER_RECEIPT::equals).isPresent(),
        happened
            .filter(each -> each != Happened.OTHER_RECEIPT)
            .map(each -> "intake.done." + each)
            .orElse(""),
        doors.stream()
            .flatMap(each -> each.door(HandedInDoor.Way.TAKEN, found.id(), worker, page).stream())
            .toList());
  }
}
