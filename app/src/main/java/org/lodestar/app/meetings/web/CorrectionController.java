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
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
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
  String ask(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    model.addAttribute("form", new WordsForm("", 0L));
    return showCorrection(asking(worker, id, item), page, model);
  }

  private FormPage asking(Worker worker, UUID id, UUID item) {
    return FormPage.of(
        corrections.item(worker, id, item).written().text("title"),
        Addresses.minutes(id) + "#" + item,
        Addresses.meeting(id) + "/items/" + item + "/correction",
        0);
  }

  private static String showCorrection(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown.door(page, "meetings.correction.title").send(page.t("meetings.correction.button")),
        List.of(Asked.area(page, "meetings.correction.words").most(15000).rows(6)));
  }

  @PostMapping("/items/{item}/correction")
  @Permit(Action.READ_MEETING)
  String take(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") WordsForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result, response, () -> corrections.ask(worker, id, item, Typed.text(form.words())));
    if (saved) {
      return "redirect:" + Addresses.minutes(id) + "#" + item;
    }
    return showCorrection(asking(worker, id, item), page, model);
  }

  @GetMapping("/corrections/{correction}")
  @Permit(Action.CALL_MEETING)
  String askAnswer(
      @PathVariable UUID id, @PathVariable UUID correction, Worker worker, Page page, Model model) {
    model.addAttribute("form", new CorrectionForm(null, ""));
    return showCorrectionAnswer(answering(worker, id, correction), page, model);
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

  private static String showCorrectionAnswer(FormPage shown, Page page, Model model) {
    return shown.show(
        model,
        shown
            .door(page, "meetings.correction.answering")
            .quoted(shown.options("asked").getFirst().label()),
        CorrectionForm.asked(page));
  }

  @PostMapping("/corrections/{correction}")
  @Permit(Action.CALL_MEETING)
  String answer(
      @PathVariable UUID id,
      @PathVariable UUID correction,
      @Valid @ModelAttribute("form") CorrectionForm form,
      BindingResult result,
      Worker worker,
      Page page,
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
    return showCorrectionAnswer(answering(worker, id, correction), page, model);
  }
}
