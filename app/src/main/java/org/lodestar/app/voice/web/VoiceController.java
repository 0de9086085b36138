package org.lodestar.app.voice.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.face.Voices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What residents were asked: the list, one of them, adding and changing. */
@Controller
@RequestMapping("/voice")
class VoiceController {
  private final Voices voices;
  private final VoicePageMaker maker;
  private final VoiceQuestions questions;

  VoiceController(Voices voices, VoicePageMaker maker, VoiceQuestions questions) {
    this.voices = voices;
    this.maker = maker;
    this.questions = questions;
  }

  @GetMapping
  @Permit(Action.READ_VOICE)
  String list(
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("model", maker.list(worker, page, voices.list(worker), number));
    return "voice/voices";
  }

  @GetMapping("/new")
  @Permit(Action.EDIT_VOICE)
  String add() {
    return "redirect:/voice/new/" + Ids.next();
  }

  /** The identifier is fixed before it is sent, so that sending it twice adds one. */
  @GetMapping("/new/{id}")
  @Permit(Action.EDIT_VOICE)
  String add(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", VoiceForms.Heard.empty());
    return adding(id, worker, page, model);
  }

  private String adding(UUID id, Worker worker, Page page, Model model) {
    return new SmallForm(page.t("voice.new"), page.t("voice.voice"), "/voice", "/new/" + id)
        .lead(page.t("site.nameNobody"))
        .show(model, questions.asking(worker, page, id), 0);
  }

  private static void check(VoiceForms.Heard form, BindingResult result) {
    if (form != null && form.isBackwards()) {
      Saving.wrong(result, "ends", "voice.ends.early");
    }
  }

  @PostMapping("/new/{id}")
  @Permit(Action.EDIT_VOICE)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") VoiceForms.Heard form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    check(form, result);
    boolean saved = Saving.saved(result, response, () -> voices.add(worker, id, form.content()));
    return saved ? "redirect:/voice/" + id : adding(id, worker, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_VOICE)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.one(worker, page, voices.get(worker, id)));
    return "voice/voice";
  }

  @GetMapping("/{id}/change")
  @Permit(Action.EDIT_VOICE)
  String change(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Consultation one = voices.get(worker, id).consultation();
    model.addAttribute("form", VoiceForms.Heard.of(one));
    return changing(one, one.version(), List.of(), worker, page, model);
  }

  private String changing(
      Consultation one,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    return new SmallForm(page.t("voice.change"), one.title(), VoiceWords.href(one), "/change")
        .lead(page.t("site.nameNobody"))
        .show(model, questions.asking(worker, page, one.id()), version, standing);
  }

  @PostMapping("/{id}/change")
  @Permit(Action.EDIT_VOICE)
  String change(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") VoiceForms.Heard form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Consultation before = voices.get(worker, id).consultation();
    check(form, result);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(result, response, () -> voices.change(worker, id, form.content(), looked));
    return switch (saving) {
      case SAVED -> "redirect:/voice/" + id;
      case WRONG -> changing(before, looked, List.of(), worker, page, model);
      case CLASHED ->
          changing(
              before, before.version(), VoicePageMaker.standing(page, before), worker, page, model);
    };
  }
}
