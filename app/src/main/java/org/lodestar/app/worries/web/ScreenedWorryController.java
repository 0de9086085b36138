package org.lodestar.app.worries.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.screening.ScreeningForm;
import org.lodestar.app.screening.StaffScreening;
import org.lodestar.app.screening.TickedBefore;
import org.lodestar.app.site.Page;
import org.lodestar.app.worries.Setting;
import org.lodestar.app.worries.face.OwnDrafts;
import org.lodestar.vocabulary.Surroundings;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes what a worker ticked along into a worry of their own. From here on something is kept. */
@Controller
class ScreenedWorryController {
  private final StaffScreening screening;
  private final WorryDrafting drafting;
  private final OwnDrafts drafts;

  ScreenedWorryController(StaffScreening screening, WorryDrafting drafting, OwnDrafts drafts) {
    this.screening = screening;
    this.drafting = drafting;
    this.drafts = drafts;
  }

  @PostMapping(StaffScreening.REPORT)
  @Permit(Action.WRITE_CONCERN)
  ModelAndView report(
      @Valid @ModelAttribute("form") ScreeningForm form,
      BindingResult result,
      Worker worker,
      Page page) {
    if (result.hasErrors()) {
      return screening.again(worker, page, result);
    }
    if (drafts.count(worker.id()) >= OwnDrafts.MOST) {
      result.reject("worries.draft.tooMany");
      return screening.again(worker, page, result);
    }
    UUID draft = begun(worker, TickedBefore.of(form, page));
    return new ModelAndView("redirect:" + WorryStep.URGENCY.at(draft));
  }

  private UUID begun(Worker worker, TickedBefore ticked) {
    UUID draft =
        drafting.begin(
            worker,
            new WorryForms.Urgency(ticked.danger(), ticked.age(), setting(ticked.surroundings())));
    drafting.save(
        worker,
        draft,
        before -> before.with(new WorryForms.Witness(ticked.seen(), "", "", ticked.signs())));
    return draft;
  }

  private static Setting setting(@Nullable Surroundings surroundings) {
    return switch (surroundings) {
      case SCHOOL -> Setting.SCHOOL;
      case HEALTH -> Setting.HEALTH;
      case STREET -> Setting.STREET;
      case null, default -> Setting.OTHER;
    };
  }
}
