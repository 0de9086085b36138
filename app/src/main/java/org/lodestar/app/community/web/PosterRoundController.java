package org.lodestar.app.community.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.community.face.PosterRounds;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
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

/** Rounds with posters: one page, with the form on it. */
@Controller
@RequestMapping(PosterRoundPageMaker.PATH)
class PosterRoundController {
  private static final String BACK = "redirect:" + PosterRoundPageMaker.PATH;

  private final PosterRounds rounds;
  private final PosterRoundPageMaker maker;

  PosterRoundController(PosterRounds rounds, PosterRoundPageMaker maker) {
    this.rounds = rounds;
    this.maker = maker;
  }

  @GetMapping
  @Permit(Action.READ_CAMPAIGNS)
  String list(Worker worker, Page page, Model model) {
    model.addAttribute("form", PosterRoundForm.empty(maker.today()));
    return shown(worker, page, model);
  }

  private String shown(Worker worker, Page page, Model model) {
    PosterRounds.View view = rounds.list(worker);
    model.addAttribute("model", maker.draw(worker, page, view));
    model.addAttribute("asked", maker.asked(page, view));
    return "community/posters";
  }

  @PostMapping("/{id}")
  @Permit(Action.LOG_VISIT)
  String hang(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") PosterRoundForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved = Saving.saved(result, response, () -> rounds.hang(worker, id, form.content()));
    return saved ? BACK : shown(worker, page, model);
  }

  @PostMapping("/{id}/replaced")
  @Permit(Action.LOG_VISIT)
  String replaced(
      @PathVariable UUID id,
      @ModelAttribute("asked") OutreachForms.Started asked,
      BindingResult result,
      Worker worker) {
    rounds.replace(worker, id, version(asked));
    return BACK;
  }

  @PostMapping("/{id}/taken-down")
  @Permit(Action.LOG_VISIT)
  String takenDown(
      @PathVariable UUID id,
      @ModelAttribute("asked") OutreachForms.Started asked,
      BindingResult result,
      Worker worker) {
    rounds.takeDown(worker, id, version(asked));
    return BACK;
  }

  private static long version(OutreachForms.Started asked) {
    return asked == null ? -1 : Typed.version(asked.version());
  }
}
