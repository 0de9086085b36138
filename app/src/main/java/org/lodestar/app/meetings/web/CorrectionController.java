package org.lodestar.app.meetings.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.meetings.Correction;
import org.lodestar.app.meetings.face.Corrections;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asking for minutes to be put right, and answering. */
@Controller
@RequestMapping("/meetings/{id}")
class CorrectionController {
  private final Corrections corrections;

  CorrectionController(Corrections corrections) {
    this.corrections = corrections;
  }

  @GetMapping("/items/{item}/correction")
  @Permit(Action.READ_MEETING)
  String ask(@PathVariable UUID id, @PathVariable UUID item, Worker worker, Model model) {
    model.addAttribute("form", new WordsForm("", 0L));
    model.addAttribute("model", asking(worker, id, item));
    return "meetings/correction";
  }

  private FormPage asking(Worker worker, UUID id, UUID item) {
    return FormPage.of(
        corrections.item(worker, id, item).written().text("title"),
        Addresses.minutes(id) + "#" + item,
        Addresses.meeting(id) + "/items/" + item + "/correction",
        0);
  }

  @PostMapping("/items/{item}/correction")
  @Permit(Action.READ_MEETING)
  String take(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") WordsForm form,
      BindingResult result,
      Worker worker,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result, response, () -> corrections.ask(worker, id, item, Typed.text(form.words())));
    if (saved) {
      return "redirect:" + Addresses.minutes(id) + "#" + item;
    }
    model.addAttribute("model", asking(worker, id, item));
    return "meetings/correction";
  }

  @GetMapping("/corrections/{correction}")
  @Permit(Action.CALL_MEETING)
  String askAnswer(
      @PathVariable UUID id, @PathVariable UUID correction, Worker worker, Model model) {
    model.addAttribute("form", new CorrectionForm(null, ""));
    model.addAttribute("model", answering(worker, id, correction));
    return "meetings/correctionAnswer";
  }

  private FormPage answering(Worker worker, UUID id, UUID correction) {
    Correction asked = corrections.get(worker, id, correction);
    return FormPage.of(
            corrections.item(worker, id, asked.item()).written().text("title"),
            Addresses.minutes(id) + "#" + asked.item(),
            Addresses.meeting(id) + "/corrections/" + correction,
            asked.version())
        .with(Map.of("asked", List.of(Option.of("asked", asked.written().text("words")))));
  }

  @PostMapping("/corrections/{correction}")
  @Permit(Action.CALL_MEETING)
  String answer(
      @PathVariable UUID id,
      @PathVariable UUID correction,
      @Valid @ModelAttribute("form") CorrectionForm form,
      BindingResult result,
      Worker worker,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                corrections.answer(worker, id, correction, form.state(), Typed.text(form.words())));
    if (saved) {
      return "redirect:"
          + Addresses.minutes(id)
          + "#"
          + corrections.get(worker, id, correction).item();
    }
    model.addAttribute("model", answering(worker, id, correction));
    return "meetings/correctionAnswer";
  }
}
