package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Person.State;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.OpenWorks;
import org.lodestar.app.members.staff.Staff;
import org.lodestar.app.members.staff.StaffRecord;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Suspending, restoring, leaving, resetting: asked once more, then done. */
@Controller
class AccountStepController {
  private final Staff staff;
  private final Letters letters;
  private final CoverWords words;
  private final OpenWorks works;

  AccountStepController(Staff staff, Letters letters, CoverWords words, OpenWorks works) {
    this.works = works;
    this.staff = staff;
    this.letters = letters;
    this.words = words;
  }

  @GetMapping("/people/{id}/{step:new-link|suspend|restore|reset|leave}")
  @Permit(Action.CHANGE_ACCOUNT)
  String ask(
      Worker worker,
      @PathVariable("id") UUID id,
      @PathVariable("step") String step,
      Page page,
      Model model) {
    return ask(worker, id, AccountStep.of(step), null, page, model);
  }

  private String ask(
      Worker worker, UUID id, AccountStep step, @Nullable String fault, Page page, Model model) {
    StaffRecord record = staff.get(worker, id);
    int heldAlone = step == AccountStep.LEAVE ? staff.heldByNobodyElse(worker, id) : 0;
    boolean leaves =
        record.state() == State.ACTIVE
            && (step == AccountStep.SUSPEND || step == AccountStep.LEAVE);
    List<String> cover =
        leaves ? words.before(record.id(), record.organisation(), record.roles(), page) : List.of();
    List<String> open =
        step == AccountStep.SUSPEND || step == AccountStep.LEAVE ? works.with(id, page) : List.of();
    model.addAttribute(
        "model", new StepPage(id, record.displayName(), step, heldAlone, cover, open, fault));
    return "members/step";
  }

  @PostMapping("/people/{id}/{step:new-link|suspend|restore|reset|leave}")
  @Permit(Action.CHANGE_ACCOUNT)
  String take(
      Worker worker,
      @PathVariable("id") UUID id,
      @PathVariable("step") String path,
      HttpServletResponse response,
      Page page,
      Model model) {
    AccountStep step = AccountStep.of(path);
    try {
      return taken(worker, id, step);
    } catch (Refused refused) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return ask(worker, id, step, refused.key(), page, model);
    }
  }

  private String taken(Worker worker, UUID id, AccountStep step) {
    switch (step) {
      case NEW_LINK -> {
        return letters.posted(worker, staff.inviteAgain(worker, id));
      }
      case RESET -> {
        return letters.posted(worker, staff.reset(worker, id));
      }
      case SUSPEND -> staff.suspend(worker, id);
      case RESTORE -> {
        Optional<UUID> waits = staff.restore(worker, id);
        if (waits.isPresent()) {
          return "redirect:" + RequestController.address(waits.get());
        }
      }
      case LEAVE -> staff.leave(worker, id);
    }
    return "redirect:/people/" + id + "?done=" + step.path();
  }
}
