package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.triage.ReadyText;
import org.lodestar.app.triage.face.ReadyTexts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Words that an organisation prepares for messages. */
@Controller
class ReadyTextController {
  private static final String LIST = "/ready-words";
  private static final String VIEW = "triage/readyWord";

  private final ReadyTexts texts;

  ReadyTextController(ReadyTexts texts) {
    this.texts = texts;
  }

  /** The words of one message. */
  record ReadyTextForm(
      @NotBlank(message = "triage.words.title.missing")
          @Size(max = 60, message = "concerns.staff.long")
          String title,
      @NotBlank(message = "triage.words.text.missing")
          @Size(max = 1000, message = "concerns.staff.long")
          String text,
      long version) {}

  @GetMapping(LIST)
  @Permit(Action.EDIT_READY_WORDS)
  String list(Worker worker, Model model) {
    model.addAttribute("model", new ReadyTextsPage(texts.list(worker)));
    return "triage/readyWords";
  }

  @GetMapping(LIST + "/new")
  @Permit(Action.EDIT_READY_WORDS)
  String blank(Model model) {
    model.addAttribute("form", new ReadyTextForm("", "", 0));
    model.addAttribute("model", new ReadyTextPage(LIST, ""));
    return VIEW;
  }

  @PostMapping(LIST)
  @Permit(Action.EDIT_READY_WORDS)
  String add(
      Worker worker,
      @Valid @ModelAttribute("form") ReadyTextForm form,
      BindingResult result,
      Model model) {
    if (!result.hasErrors()) {
      tell(texts.add(worker, form.title(), form.text()), result);
    }
    if (result.hasErrors()) {
      model.addAttribute("model", new ReadyTextPage(LIST, ""));
      return VIEW;
    }
    return "redirect:" + LIST;
  }

  @GetMapping(LIST + "/{id}")
  @Permit(Action.EDIT_READY_WORDS)
  String one(@PathVariable UUID id, Worker worker, Model model) {
    ReadyText text = texts.get(worker, id);
    model.addAttribute("form", new ReadyTextForm(text.title(), text.text(), text.version()));
    model.addAttribute("model", page(id));
    return VIEW;
  }

  @PostMapping(LIST + "/{id}")
  @Permit(Action.EDIT_READY_WORDS)
  String change(
      @PathVariable UUID id,
      Worker worker,
      @Valid @ModelAttribute("form") ReadyTextForm form,
      BindingResult result,
      Model model) {
    if (!result.hasErrors()) {
      tell(texts.change(worker, id, form.version(), form.title(), form.text()), result);
    } else {
      texts.get(worker, id);
    }
    if (result.hasErrors()) {
      model.addAttribute("model", page(id));
      return VIEW;
    }
    return "redirect:" + LIST;
  }

  @PostMapping(LIST + "/{id}/remove")
  @Permit(Action.EDIT_READY_WORDS)
  String remove(@PathVariable UUID id, Worker worker) {
    texts.remove(worker, id);
    return "redirect:" + LIST;
  }

  private static void tell(Optional<ReadyTexts.Refusal> refusal, BindingResult result) {
    refusal.ifPresent(why -> result.rejectValue("text", "triage.words." + why));
  }

  private static ReadyTextPage page(UUID id) {
    return new ReadyTextPage(LIST + "/" + id, LIST + "/" + id + "/remove");
  }
}
