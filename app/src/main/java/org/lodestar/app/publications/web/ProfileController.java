package org.lodestar.app.publications.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.ProfileSection;
import org.lodestar.app.publications.ProfileWords;
import org.lodestar.app.publications.face.Profiles;
import org.lodestar.app.site.Moving;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Problem profiles: begun, read and written, section by section. */
@Controller
@RequestMapping(ProfilePageMaker.HOME)
class ProfileController {
  private static final String BACK = "redirect:" + ProfilePageMaker.HOME;

  private final Profiles profiles;
  private final ProfileWriting writing;
  private final ProfilePageMaker maker;
  private final ProfileQuestions questions;

  ProfileController(
      Profiles profiles,
      ProfileWriting writing,
      ProfilePageMaker maker,
      ProfileQuestions questions) {
    this.questions = questions;
    this.profiles = profiles;
    this.writing = writing;
    this.maker = maker;
  }

  @GetMapping
  @Permit(Action.READ_PROFILES)
  String list(
      @RequestParam(name = "page", defaultValue = "1") int number,
      Worker worker,
      Page page,
      Model model) {
    int asked = Math.clamp(number, 1, 10_000);
    model.addAttribute("model", maker.listed(worker, page, profiles.list(worker, asked), asked));
    return "publications/profiles";
  }

  @GetMapping("/new")
  @Permit(Action.WRITE_PROFILES)
  String add() {
    return BACK + "/new/" + Ids.next();
  }

  @GetMapping("/new/{id}")
  @Permit(Action.WRITE_PROFILES)
  String add(@PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("form", new ProfileForms.Begun(null, 0L));
    return adding(id, worker, page, model);
  }

  private String adding(UUID id, Worker worker, Page page, Model model) {
    return new SmallForm(
            page.t("publications.profile.new"),
            page.t("publications.profiles"),
            ProfilePageMaker.HOME,
            "/new/" + id)
        .lead(page.t("publications.profile.new.lead"))
        .send(page.t("publications.profile.begin"))
        .show(model, questions.asked(worker, page), 0);
  }

  @PostMapping("/new/{id}")
  @Permit(Action.WRITE_PROFILES)
  String add(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ProfileForms.Begun form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result, response, () -> profiles.add(worker, id, Objects.requireNonNull(form.year())));
    return saved ? BACK + "/" + id : adding(id, worker, page, model);
  }

  @GetMapping("/{id}")
  @Permit(Action.READ_PROFILES)
  String show(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Profile profile = profiles.get(worker, id);
    model.addAttribute(
        "model", maker.one(worker, page, profile, writing.document(worker, page, profile), null));
    return "publications/profile";
  }

  /** Throws {@link NotFound}. */
  private static ProfileSection section(String slug) {
    return Arrays.stream(ProfileSection.values())
        .filter(each -> each.slug().equals(slug))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  @GetMapping("/{id}/sections/{section}")
  @Permit(Action.WRITE_PROFILES)
  String say(
      @PathVariable UUID id, @PathVariable String section, Worker worker, Page page, Model model) {
    ProfileSection asked = section(section);
    Profile now = profiles.get(worker, id);
    if (!now.isDraft()) {
      return BACK + "/" + id;
    }
    ProfileWords words = words(worker, id, asked);
    model.addAttribute("form", ProfileForms.Said.of(words));
    return saying(id, asked, words.version(), List.of(), page, model);
  }

  private ProfileWords words(Worker worker, UUID id, ProfileSection section) {
    return Objects.requireNonNull(profiles.words(worker, id).get(section));
  }

  private static String saying(
      UUID id,
      ProfileSection section,
      long version,
      List<SummaryRow> standing,
      Page page,
      Model model) {
    return new SmallForm(
            page.name("publications.profile.section", section),
            page.t("publications.profiles"),
            ProfilePageMaker.HOME + "/" + id,
            "/sections/" + section.slug())
        .lead(page.t("publications.profile.say.lead"))
        .show(model, ProfileQuestions.asked(page, section), version, standing);
  }

  @PostMapping("/{id}/sections/{section}")
  @Permit(Action.WRITE_PROFILES)
  String say(
      @PathVariable UUID id,
      @PathVariable String section,
      @Valid @ModelAttribute("form") ProfileForms.Said form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    ProfileSection asked = section(section);
    check(form, asked, result);
    Saving saving =
        Saving.attempt(result, response, () -> profiles.say(worker, id, form.words(asked)));
    if (saving == Saving.SAVED) {
      return BACK + "/" + id + "#" + asked.slug();
    }
    profiles.get(worker, id);
    ProfileWords now = words(worker, id, asked);
    long looked = form == null ? -1 : Typed.version(form.version());
    return saving == Saving.CLASHED
        ? saying(id, asked, now.version(), standing(page, now), page, model)
        : saying(id, asked, looked, List.of(), page, model);
  }

  private static void check(ProfileForms.Said form, ProfileSection section, BindingResult result) {
    if (!result.hasErrors() && form != null) {
      if (form.isEmpty(section)) {
        String field = section.isClosed() ? "closed" : "open";
        Saving.wrong(result, field, "publications.profile.say.missing");
      } else if (form.isBoth(section)) {
        Saving.wrong(result, "nothing", "publications.profile.say.both");
      }
    }
  }

  /** How a section stands now, for somebody who typed something else. */
  private static List<SummaryRow> standing(Page page, ProfileWords now) {
    return List.of(
        SummaryRow.of(page.t("publications.profile.ask.open"), now.open()),
        SummaryRow.of(page.t("publications.profile.ask.closed"), now.closed()),
        SummaryRow.of(page.t("publications.profile.ask.nothing"), now.nothing()));
  }

  @GetMapping("/{id}/drop")
  @Permit(Action.WRITE_PROFILES)
  String drop(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Profile now = profiles.get(worker, id);
    if (!now.isDraft()) {
      return BACK + "/" + id;
    }
    model.addAttribute("form", new Moving(now.version()));
    return new SmallForm(
            page.t("publications.pack.drop"),
            page.t("publications.profiles"),
            ProfilePageMaker.HOME + "/" + id,
            "/drop")
        .lead(page.t("publications.profile.drop.lead"))
        .send(page.t("publications.pack.drop.yes"))
        .show(model, List.of(), now.version());
  }

  @PostMapping("/{id}/drop")
  @Permit(Action.WRITE_PROFILES)
  String drop(@PathVariable UUID id, @ModelAttribute("form") Moving form, Worker worker) {
    profiles.drop(worker, id, Typed.version(form.version()));
    return BACK;
  }
}
