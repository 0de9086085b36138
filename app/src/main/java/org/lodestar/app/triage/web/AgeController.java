package org.lodestar.app.triage.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.face.Ages;
import org.lodestar.app.concerns.face.Concerns;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whoever it is about is, or may be, a child: from then on everybody protects a child. */
@Controller
class AgeController {
  private final Concerns concerns;
  private final Ages ages;

  AgeController(Concerns concerns, Ages ages) {
    this.concerns = concerns;
    this.ages = ages;
  }

  record AgeForm(
      @Nullable AgeStatus age,
      @Nullable @Size(max = StaffForms.LONGEST, message = "concerns.staff.long") String why) {}

  @GetMapping("/concerns/{id}/age")
  @Permit(Action.TRIAGE_CONCERN)
  String age(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new AgeForm(null, ""));
    return form(worker, id, page, model);
  }

  @PostMapping("/concerns/{id}/age")
  @Permit(Action.TRIAGE_CONCERN)
  String changed(
      @PathVariable UUID id,
      Worker worker,
      Page page,
      @Valid @ModelAttribute("form") AgeForm form,
      BindingResult result,
      HttpServletResponse response,
      Model model) {
    AgeStatus age = form.age();
    String why = Typed.text(form.why());
    String note =
        page.t("triage.age.note", age == null ? "" : page.name("concerns.staff.age", age), why);
    boolean saved = Saving.saved(result, response, () -> ages.change(worker, id, age, why, note));
    return saved ? Done.AGE.at("/concerns/" + id) : form(worker, id, page, model);
  }

  private String form(Worker worker, UUID id, Page page, Model model) {
    ConcernLine line = concerns.glance(worker, id);
    String back = "/concerns/" + id;
    return SmallForm.of(page.t("triage.age.change"), back, back + "/age")
        .lead(page.t("triage.age.lead", page.name("concerns.staff.age", line.age())))
        .send(page.t("triage.age.button"))
        .show(
            model,
            List.of(
                Asked.radios(page, "triage.age", children(page)),
                Asked.area(page, "triage.age.why").rows(3)));
  }

  /** Only what protects: nobody is made an adult on a concern. */
  static List<Option> children(Page page) {
    return Option.all(page, "triage.age", AgeStatus.UNDER_18, AgeStatus.UNSURE);
  }
}
