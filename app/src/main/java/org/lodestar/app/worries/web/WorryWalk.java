package org.lodestar.app.worries.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.HelplineSlot;
import org.lodestar.app.site.HelplineSlot.Helpline;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.worries.PartnerForm;
import org.lodestar.app.worries.face.OwnReports;
import org.lodestar.app.worries.face.PartnerForms;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Walks a worker through the pages of a worry, and keeps what they type. */
@Component
class WorryWalk {
  private final WorryDrafting drafting;
  private final OwnReports reports;
  private final PartnerForms partners;
  private final WorrySigns signs;
  private final HelplineSlot helplines;

  WorryWalk(
      WorryDrafting drafting,
      OwnReports reports,
      PartnerForms partners,
      WorrySigns signs,
      HelplineSlot helplines) {
    this.drafting = drafting;
    this.reports = reports;
    this.partners = partners;
    this.signs = signs;
    this.helplines = helplines;
  }

  /** The form of the worker's organisation, where it has its own. */
  Optional<PartnerForm> partner(Worker worker) {
    return partners.mine(worker);
  }

  /** The first page of a worry that is not begun yet. */
  String blank(Worker worker, Page page, Model model) {
    WorryDraft nothing = new WorryDraft(null, null, null, null, null, null);
    model.addAttribute("model", page(WorryStep.URGENCY, null, nothing, null, worker, page));
    return WorryStep.URGENCY.view();
  }

  /** A page with what was typed on it before, or a blank one. */
  String ask(WorryStep step, UUID draft, Object blank, Worker worker, Page page, Model model) {
    Optional<UUID> sent = reports.became(worker, draft);
    if (sent.isPresent()) {
      return "redirect:/worries/" + sent.get();
    }
    WorryDraft typed = drafting.open(worker, draft);
    Object before = typed.page(step);
    model.addAttribute("form", before == null ? blank : before);
    model.addAttribute("model", page(step, draft, typed, before, worker, page));
    return step.view();
  }

  /**
   * Keeps a page, and goes on to the first that is missing.
   *
   * @param later whether the worker stops here for now: then anything is kept
   */
  String take(
      WorryStep step,
      UUID draft,
      boolean later,
      UnaryOperator<WorryDraft> typed,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    if (result.getTarget() == null || (result.hasErrors() && !later)) {
      WorryDraft before = drafting.open(worker, draft);
      model.addAttribute("model", page(step, draft, before, result.getTarget(), worker, page));
      return step.view();
    }
    WorryDraft kept = drafting.save(worker, draft, typed);
    if (later) {
      return "redirect:/worries?done=KEPT";
    }
    return "redirect:"
        + drafting.missing(kept).map(each -> each.at(draft)).orElse(WorryStep.check(draft));
  }

  private WorryStepPage page(
      WorryStep step,
      @Nullable UUID draft,
      WorryDraft typed,
      @Nullable Object form,
      Worker worker,
      Page page) {
    Optional<PartnerForm> partner = partner(worker);
    return new WorryStepPage(
        partner.isPresent()
            ? page.t("worries.title.partner", worker.organisationName())
            : page.t("worries.title"),
        draft == null ? "/worries/new" : step.at(draft),
        back(step, draft),
        draft != null,
        step.ordinal() > WorryStep.SEEN.ordinal(),
        typed.danger(),
        typed.urgency() != null && typed.child(),
        urgent(page),
        doors(page),
        step == WorryStep.SEEN ? signs.groups(typed, page) : List.of(),
        asked(form, typed, partner));
  }

  /** What somebody has answered is asked as it was; else what is asked now. */
  private static List<String> asked(
      @Nullable Object form, WorryDraft typed, Optional<PartnerForm> partner) {
    List<String> now = partner.map(PartnerForm::questions).orElse(List.of());
    if (form instanceof WorryForms.More more && more.answersAny()) {
      List<String> then = more.asked().isEmpty() ? typed.asked() : more.asked();
      return then == null || then.isEmpty() ? now : then;
    }
    return now;
  }

  private static String back(WorryStep step, @Nullable UUID draft) {
    return draft == null || step == WorryStep.URGENCY
        ? "/worries"
        : WorryStep.values()[step.ordinal() - 1].at(draft);
  }

  /** Numbers for danger now. */
  List<Helpline> urgent(Page page) {
    return helplines.helplines(page.language(), "EMERGENCY", "POLICE_NON_EMERGENCY");
  }

  /** Numbers of the front doors for children, by day and by night. */
  List<Helpline> doors(Page page) {
    return helplines.helplines(page.language(), "CHILD_FRONT_DOOR", "CHILD_OUT_OF_HOURS");
  }

  /** The settings to choose from. */
  static List<Option> settings(Page page) {
    return Option.all(
        page, "worries.setting", (Enum<?>[]) org.lodestar.app.worries.Setting.values());
  }
}
