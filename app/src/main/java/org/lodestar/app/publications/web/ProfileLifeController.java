package org.lodestar.app.publications.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.ProfileCheck;
import org.lodestar.app.publications.face.ProfileLife;
import org.lodestar.app.publications.face.Profiles;
import org.lodestar.app.publications.face.PublicNames;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Moving;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.LikelyName;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How a problem profile goes from a draft to everybody, and what may be put right afterwards. */
@Controller
@RequestMapping(ProfilePageMaker.HOME + "/{id}")
class ProfileLifeController {
  private static final String BACK = "redirect:" + ProfilePageMaker.HOME + "/";

  private final Profiles profiles;
  private final ProfileLife life;
  private final ProfileWriting writing;
  private final ProfilePageMaker maker;
  private final PublicNames names;

  ProfileLifeController(
      Profiles profiles,
      ProfileLife life,
      ProfileWriting writing,
      ProfilePageMaker maker,
      PublicNames names) {
    this.names = names;
    this.profiles = profiles;
    this.life = life;
    this.writing = writing;
    this.maker = maker;
  }

  @PostMapping("/propose")
  @Permit(Action.WRITE_PROFILES)
  String propose(
      @PathVariable UUID id, @ModelAttribute("form") Moving form, Worker worker, Page page) {
    Profile now = profiles.get(worker, id);
    life.propose(
        worker, id, Typed.version(form.version()), at -> writing.document(worker, page, now, at));
    return BACK + id;
  }

  @PostMapping("/approve")
  @Permit(Action.APPROVE_PROFILES)
  String approve(@PathVariable UUID id, @ModelAttribute("form") Moving form, Worker worker) {
    life.approve(worker, id, Typed.version(form.version()));
    return BACK + id;
  }

  /** Asked once, on a page that says what follows. */
  @GetMapping("/publish")
  @Permit(Action.APPROVE_PROFILES)
  String publish(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Profile now = profiles.get(worker, id);
    if (now.state() != Profile.State.APPROVED) {
      return BACK + id;
    }
    model.addAttribute("form", ProgressForms.Publishing.of(now.version()));
    return publishing(now, page, model);
  }

  private String publishing(Profile now, Page page, Model model) {
    Profile.Proposed proposed = now.proposed();
    List<LikelyName> found = proposed == null ? List.of() : names.in(proposed.document());
    return new SmallForm(
            page.t("publications.profile.publish"),
            page.t("publications.profiles"),
            ProfilePageMaker.HOME + "/" + now.id(),
            "/publish")
        .lead(page.t("publications.profile.publish.lead"))
        .lead(found.isEmpty() ? "" : page.t("publications.names.back"))
        .send(page.t("publications.profile.publish"))
        .unguarded()
        .show(model, ClearedWords.asked(page, found), now.version());
  }

  @PostMapping("/publish")
  @Permit(Action.APPROVE_PROFILES)
  String publish(
      @PathVariable UUID id,
      @ModelAttribute("form") ProgressForms.Publishing form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result,
            response,
            () ->
                life.publish(worker, id, Typed.version(form.version()), Typed.set(form.cleared())));
    return saved ? BACK + id : publishing(profiles.get(worker, id), page, model);
  }

  /** What was found stands on the page that answers, so that no address can say it. */
  @PostMapping("/check")
  @Permit(Action.READ_FIGURES)
  String check(@PathVariable UUID id, Worker worker, Page page, Model model) {
    ProfileCheck check = life.check(worker, id);
    Profile profile = profiles.get(worker, id);
    model.addAttribute(
        "model", maker.one(worker, page, profile, writing.document(worker, page, profile), check));
    return "publications/profile";
  }

  @GetMapping("/back")
  @Permit(Action.WORK_ON_PROFILES)
  String back(@PathVariable UUID id, Worker worker, Page page, Model model) {
    return why(id, "back", worker, page, model);
  }

  @PostMapping("/back")
  @Permit(Action.WORK_ON_PROFILES)
  String back(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ProfileForms.Why form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                life.sendBack(
                    worker, id, Typed.text(form.reason()), Typed.version(form.version())));
    return done(saving, id, "back", form, worker, page, model);
  }

  @GetMapping("/withdraw")
  @Permit(Action.APPROVE_PROFILES)
  String withdraw(@PathVariable UUID id, Worker worker, Page page, Model model) {
    return why(id, "withdraw", worker, page, model);
  }

  @PostMapping("/withdraw")
  @Permit(Action.APPROVE_PROFILES)
  String withdraw(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ProfileForms.Why form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Saving saving =
        Saving.attempt(
            result,
            response,
            () ->
                life.withdraw(
                    worker, id, Typed.text(form.reason()), Typed.version(form.version())));
    return done(saving, id, "withdraw", form, worker, page, model);
  }

  private String why(UUID id, String what, Worker worker, Page page, Model model) {
    Profile now = profiles.get(worker, id);
    model.addAttribute("form", new ProfileForms.Why("", now.version()));
    return asking(now, what, now.version(), page, model);
  }

  private String done(
      Saving saving,
      UUID id,
      String what,
      ProfileForms.Why form,
      Worker worker,
      Page page,
      Model model) {
    if (saving == Saving.SAVED) {
      return BACK + id;
    }
    Profile now = profiles.get(worker, id);
    long looked = form == null ? -1 : Typed.version(form.version());
    return asking(now, what, saving == Saving.CLASHED ? now.version() : looked, page, model);
  }

  private static String asking(Profile now, String what, long version, Page page, Model model) {
    return form(page, ProfilePageMaker.HOME + "/" + now.id(), "/" + what, what, version, model);
  }

  private static String form(
      Page page, String back, String below, String what, long version, Model model) {
    String key = "publications.profile." + what;
    return new SmallForm(page.t(key), page.t("publications.profiles"), back, below)
        .lead(page.t(key + ".lead"))
        .send(page.t(key))
        .show(
            model,
            List.of(
                Asked.area(page, key + ".why")
                    .named("reason")
                    .hint(page.t(key + ".hint"))
                    .most(500)),
            version);
  }

  @GetMapping("/correct")
  @Permit(Action.WRITE_PROFILES)
  String correct(@PathVariable UUID id) {
    return BACK + id + "/correct/" + Ids.next();
  }

  @GetMapping("/correct/{next}")
  @Permit(Action.WRITE_PROFILES)
  String correct(
      @PathVariable UUID id, @PathVariable UUID next, Worker worker, Page page, Model model) {
    profiles.get(worker, id);
    model.addAttribute("form", new ProfileForms.Why("", 0L));
    return correcting(id, next, page, model);
  }

  private static String correcting(UUID id, UUID next, Page page, Model model) {
    return form(page, ProfilePageMaker.HOME + "/" + id, "/correct/" + next, "correct", 0, model);
  }

  @PostMapping("/correct/{next}")
  @Permit(Action.WRITE_PROFILES)
  String correct(
      @PathVariable UUID id,
      @PathVariable UUID next,
      @Valid @ModelAttribute("form") ProfileForms.Why form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    profiles.get(worker, id);
    boolean saved =
        Saving.saved(
            result, response, () -> profiles.correct(worker, id, next, Typed.text(form.reason())));
    return saved ? BACK + next : correcting(id, next, page, model);
  }
}
