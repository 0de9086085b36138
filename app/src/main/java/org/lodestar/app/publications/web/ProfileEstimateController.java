package org.lodestar.app.publications.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.face.Profiles;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes an estimate of what stays hidden over into a profile; nothing of it is reckoned here. */
@Controller
@RequestMapping(ProfilePageMaker.HOME + "/{id}/estimate")
class ProfileEstimateController {
  private static final String BACK = "redirect:" + ProfilePageMaker.HOME + "/";

  private final Profiles profiles;

  ProfileEstimateController(Profiles profiles) {
    this.profiles = profiles;
  }

  @GetMapping
  @Permit(Action.WRITE_PROFILES)
  String ask(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Profile now = profiles.get(worker, id);
    if (!now.isDraft()) {
      return BACK + id;
    }
    model.addAttribute("form", new ProfileForms.Estimate(now.estimate(), now.version()));
    return asking(id, now.version(), page, model);
  }

  private static String asking(UUID id, long version, Page page, Model model) {
    return new SmallForm(
            page.t("publications.profile.estimate"),
            page.t("publications.profiles"),
            ProfilePageMaker.HOME + "/" + id,
            "/estimate")
        .lead(page.t("publications.profile.estimate.lead"))
        .show(
            model,
            List.of(
                Asked.area(page, "publications.profile.estimate.json").most(ProfileForms.LONGEST)),
            version);
  }

  @PostMapping
  @Permit(Action.WRITE_PROFILES)
  String take(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ProfileForms.Estimate form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    long looked = form == null ? -1 : Typed.version(form.version());
    Saving saving =
        Saving.attempt(
            result, response, () -> profiles.estimate(worker, id, Typed.text(form.json()), looked));
    if (saving == Saving.SAVED) {
      return BACK + id + "#hidden";
    }
    Profile now = profiles.get(worker, id);
    return asking(id, saving == Saving.CLASHED ? now.version() : looked, page, model);
  }
}
