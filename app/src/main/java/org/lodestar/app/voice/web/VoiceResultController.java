package org.lodestar.app.voice.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Editing;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.ShownItem;
import org.lodestar.app.voice.face.Voices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A result is brought in and looked at before it is kept, and its items are tied to the plan. */
@Controller
@RequestMapping("/voice/{id}")
class VoiceResultController {
  private final Voices voices;
  private final VoiceQuestions questions;

  VoiceResultController(Voices voices, VoiceQuestions questions) {
    this.voices = voices;
    this.questions = questions;
  }

  /** What was brought in before is not shown again, since small numbers may be in it. */
  @GetMapping("/result")
  @Permit(Action.EDIT_VOICE)
  String bring(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Consultation one = voices.get(worker, id).consultation();
    model.addAttribute("form", new VoiceForms.Rows("", "", one.version()));
    return bringing(one, one.version(), VoicePages.Preview.none(), List.of(), page, model);
  }

  private static String bringing(
      Consultation one,
      long version,
      VoicePages.Preview preview,
      List<SummaryRow> standing,
      Page page,
      Model model) {
    String here = VoiceWords.href(one);
    model.addAttribute(
        "model",
        new Editing(
            page.t("voice.result.bring"), one.title(), here + "/result", here, standing, version));
    model.addAttribute("preview", preview);
    return "voice/voiceResult";
  }

  /** Nothing is kept before it was looked at as it will be shown. */
  @PostMapping("/result")
  @Permit(Action.EDIT_VOICE)
  String bring(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") VoiceForms.Rows form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Consultation one = voices.get(worker, id).consultation();
    long looked = form == null ? -1 : Typed.version(form.version());
    if (form == null || form.rows() == null || result.hasErrors()) {
      return bringing(one, looked, VoicePages.Preview.none(), List.of(), page, model);
    }
    String rows = form.rows();
    Voices.Looked seen = voices.look(worker, id, rows);
    VoicePages.Preview preview = VoicePageMaker.preview(page, one.content().result().kind(), seen);
    if (!seen.faults().isEmpty()) {
      Saving.wrong(result, "rows", "voice.rows.faults");
    }
    if (!seen.faults().isEmpty() || !"yes".equals(form.sure())) {
      return bringing(one, looked, preview, List.of(), page, model);
    }
    Saving saving = Saving.attempt(result, response, () -> voices.keep(worker, id, rows, looked));
    if (saving == Saving.SAVED) {
      return "redirect:/voice/" + id;
    }
    boolean clashed = saving == Saving.CLASHED;
    return bringing(
        one,
        clashed ? one.version() : looked,
        preview,
        clashed ? VoicePageMaker.standing(page, one) : List.of(),
        page,
        model);
  }

  @GetMapping("/items/{item}")
  @Permit(Action.EDIT_VOICE)
  String tie(
      @PathVariable UUID id, @PathVariable UUID item, Worker worker, Page page, Model model) {
    Voices.View view = voices.get(worker, id);
    long version = view.consultation().version();
    ShownItem found = item(view, item);
    model.addAttribute("form", new VoiceForms.Part(VoiceForms.Part.of(found.tie()), version));
    return tying(view, found, version, List.of(), worker, page, model);
  }

  private static ShownItem item(Voices.View view, UUID item) {
    return view.result().items().stream()
        .filter(each -> each.id().equals(item))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private String tying(
      Voices.View view,
      ShownItem item,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    return new SmallForm(
            page.t("voice.tie"),
            item.words(),
            VoiceWords.href(view.consultation()),
            "/items/" + item.id())
        .show(model, questions.part(worker, page), version, standing);
  }

  @PostMapping("/items/{item}")
  @Permit(Action.EDIT_VOICE)
  String tie(
      @PathVariable UUID id,
      @PathVariable UUID item,
      @Valid @ModelAttribute("form") VoiceForms.Part form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Voices.View view = voices.get(worker, id);
    ShownItem found = item(view, item);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(result, response, () -> voices.tie(worker, id, item, form.tie(), looked));
    return switch (saving) {
      case SAVED -> "redirect:/voice/" + id;
      case WRONG -> tying(view, found, looked, List.of(), worker, page, model);
      case CLASHED ->
          tying(
              view,
              found,
              view.consultation().version(),
              VoicePageMaker.standing(page, view.consultation()),
              worker,
              page,
              model);
    };
  }
}
