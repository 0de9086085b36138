package org.lodestar.app.triage.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.triage.ReadyText;
import org.lodestar.app.triage.face.ReadyTexts;
import org.lodestar.app.worries.face.Professionals;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A short thank-you to the worker who wrote the worry, with words ready to be changed. */
@Controller
class ThanksController {
  private static final String ADDRESS = "/concerns/{id}/thanks";
  private static final String VIEW = "triage/thanks";

  private final Concerns concerns;
  private final Professionals professionals;
  private final ReadyTexts texts;

  ThanksController(Concerns concerns, Professionals professionals, ReadyTexts texts) {
    this.concerns = concerns;
    this.professionals = professionals;
    this.texts = texts;
  }

  @GetMapping(ADDRESS)
  @Permit(Action.TRIAGE_CONCERN)
  String ask(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String ready,
      Worker worker,
      Page page,
      Model model) {
    ConcernLine line = concerns.glance(worker, id);
    if (!professionals.canThank(worker, id)) {
      return Done.REFUSED.at("/concerns/" + id);
    }
    List<ReadyText> own = texts.list(worker);
    String words =
        own.stream()
            .filter(each -> each.id().toString().equals(ready))
            .map(ReadyText::text)
            .findFirst()
            .orElseGet(() -> page.t("worries.thanks.ready"));
    model.addAttribute("form", new ThanksForm(words));
    model.addAttribute("model", step(line, own));
    return VIEW;
  }

  @PostMapping(ADDRESS)
  @Permit(Action.TRIAGE_CONCERN)
  String thank(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ThanksForm form,
      BindingResult result,
      Worker worker,
      Model model) {
    ConcernLine line = concerns.glance(worker, id);
    if (!professionals.canThank(worker, id)) {
      return Done.REFUSED.at("/concerns/" + id);
    }
    if (result.hasErrors()) {
      model.addAttribute("model", step(line, texts.list(worker)));
      return VIEW;
    }
    professionals.thank(worker, id, form.text() == null ? "" : form.text());
    return Done.THANKED.at("/concerns/" + id);
  }

  private static StaffStep step(ConcernLine line, List<ReadyText> texts) {
    return StaffStep.of(
        line,
        Map.of(
            "ready",
            texts.stream().map(each -> Option.of(each.id().toString(), each.title())).toList()));
  }
}
