package org.lodestar.app.voice.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Moving;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.lodestar.app.voice.VoiceAnswer;
import org.lodestar.app.voice.face.VoiceAnswers;
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

/** A board answers residents: one proposes, another publishes. */
@Controller
@RequestMapping("/voice/{id}/answers")
class VoiceAnswerController {
  private final Voices voices;
  private final VoiceAnswers answers;
  private final VoiceQuestions questions;
  private final VoiceWordsMaker maker;

  VoiceAnswerController(
      Voices voices, VoiceAnswers answers, VoiceQuestions questions, VoiceWordsMaker maker) {
    this.voices = voices;
    this.answers = answers;
    this.questions = questions;
    this.maker = maker;
  }

  @GetMapping("/new")
  @Permit(Action.ANSWER_VOICE)
  String propose(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID item) {
    String of = item == null ? "" : "?item=" + item;
    return "redirect:/voice/" + id + "/answers/new/" + Ids.next() + of;
  }

  @GetMapping("/new/{answer}")
  @Permit(Action.ANSWER_VOICE)
  String propose(
      @PathVariable UUID id,
      @PathVariable UUID answer,
      @RequestParam(required = false) @Nullable UUID item,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", VoiceForms.Answering.empty(item));
    return proposing(id, answer, item, worker, page, model);
  }

  private String proposing(
      UUID id, UUID answer, @Nullable UUID item, Worker worker, Page page, Model model) {
    Voices.View view = voices.get(worker, id);
    return door(view, page, item, "new/" + answer, "voice.answer.new")
        .lead(page.t("voice.answer.lead"))
        .send(page.t("voice.propose"))
        .show(model, questions.answering(worker, page, item == null ? "" : item.toString()), 0);
  }

  private static SmallForm door(
      Voices.View view, Page page, @Nullable UUID item, String below, String title) {
    String about = item == null ? view.consultation().title() : view.result().words(item);
    if (about.isEmpty()) {
      throw new NotFound();
    }
    return new SmallForm(
        page.t(title), about, VoiceWords.href(view.consultation()), "/answers/" + below);
  }

  @PostMapping("/new/{answer}")
  @Permit(Action.ANSWER_VOICE)
  String propose(
      @PathVariable UUID id,
      @PathVariable UUID answer,
      @Valid @ModelAttribute("form") VoiceForms.Answering form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () -> answers.propose(worker, id, answer, form.item(), form.content()));
    return saved
        ? "redirect:/voice/" + id
        : proposing(id, answer, form == null ? null : form.item(), worker, page, model);
  }

  @GetMapping("/{answer}")
  @Permit(Action.ANSWER_VOICE)
  String change(
      @PathVariable UUID id, @PathVariable UUID answer, Worker worker, Page page, Model model) {
    VoiceAnswer now = answers.get(worker, id, answer);
    model.addAttribute("form", VoiceForms.Answering.of(now));
    return changing(now, now.version(), List.of(), worker, page, model);
  }

  private String changing(
      VoiceAnswer now,
      long version,
      List<SummaryRow> standing,
      Worker worker,
      Page page,
      Model model) {
    Voices.View view = voices.get(worker, now.consultation());
    return door(view, page, now.item(), now.id().toString(), "voice.answer.change")
        .lead(page.t("voice.answer.lead"))
        .send(page.t("voice.propose"))
        .show(model, questions.answering(worker, page, now), version, standing);
  }

  @PostMapping("/{answer}")
  @Permit(Action.ANSWER_VOICE)
  String change(
      @PathVariable UUID id,
      @PathVariable UUID answer,
      @Valid @ModelAttribute("form") VoiceForms.Answering form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    VoiceAnswer before = answers.get(worker, id, answer);
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> answers.change(worker, id, answer, form.content(), looked));
    return switch (saving) {
      case SAVED -> "redirect:/voice/" + id;
      case WRONG -> changing(before, looked, List.of(), worker, page, model);
      case CLASHED ->
          changing(before, before.version(), standing(before, worker, page), worker, page, model);
    };
  }

  private List<SummaryRow> standing(VoiceAnswer now, Worker worker, Page page) {
    VoicePages.Answer shown = maker.words(worker, page, List.of()).answer(worker, now);
    return List.of(
        SummaryRow.of(page.t("voice.verdict"), shown.verdict().label()),
        SummaryRow.of(page.t("voice.words"), shown.words()),
        SummaryRow.of(page.t("voice.board"), shown.facts()));
  }

  /** Asked once, on a page that says what follows. */
  @GetMapping("/{answer}/confirm")
  @Permit(Action.ANSWER_VOICE)
  String confirm(
      @PathVariable UUID id, @PathVariable UUID answer, Worker worker, Page page, Model model) {
    VoiceAnswer now = answers.get(worker, id, answer);
    if (now.published() || now.hands().proposedBy().equals(worker.id())) {
      return "redirect:/voice/" + id;
    }
    model.addAttribute("form", new Moving(now.version()));
    return confirming(now, List.of(), worker, page, model);
  }

  private String confirming(
      VoiceAnswer now, List<SummaryRow> standing, Worker worker, Page page, Model model) {
    Voices.View view = voices.get(worker, now.consultation());
    return door(view, page, now.item(), now.id() + "/confirm", "voice.confirm")
        .lead(page.t("voice.confirm.lead"))
        .about(standing.isEmpty() ? standing(now, worker, page) : List.of())
        .send(page.t("voice.confirm"))
        .unguarded()
        .show(model, List.of(), now.version(), standing);
  }

  @PostMapping("/{answer}/confirm")
  @Permit(Action.ANSWER_VOICE)
  String confirm(
      @PathVariable UUID id,
      @PathVariable UUID answer,
      @ModelAttribute("form") Moving form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving =
        Saving.attempt(
            result,
            response,
            () -> answers.confirm(worker, id, answer, Typed.version(form.version())));
    if (saving == Saving.SAVED) {
      return "redirect:/voice/" + id;
    }
    VoiceAnswer now = answers.get(worker, id, answer);
    model.addAttribute("form", new Moving(now.version()));
    return confirming(
        now,
        saving == Saving.CLASHED ? standing(now, worker, page) : List.of(),
        worker,
        page,
        model);
  }
}
