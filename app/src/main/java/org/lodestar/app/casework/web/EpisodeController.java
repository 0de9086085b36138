package org.lodestar.app.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.face.CasePeople;
import org.lodestar.app.casework.web.Drafting.LongForm;
import org.lodestar.app.casework.web.KeptEntry.Now;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Times during which a person was exploited. */
@Controller
@RequestMapping("/cases/{id}/people/{person}/episodes")
class EpisodeController {
  private final CasePeople people;
  private final EntryPages pages;
  private final Drafting drafting;

  EpisodeController(CasePeople people, EntryPages pages, Drafting drafting) {
    this.people = people;
    this.pages = pages;
    this.drafting = drafting;
  }

  private NewEntry<EpisodeForm> fresh(About at, Worker worker, Page page) {
    return new NewEntry<>(
        EpisodeForm.sheet(page),
        () -> pages.about(worker, at, "/episodes/new"),
        at.address("#episodes"),
        drafting
            .of(worker, at, LongForm.EPISODE, EpisodeForm.class)
            .leadingTo(at.address("#drafts"), at.address("")));
  }

  private KeptEntry<EpisodeForm, Episode> kept(About at, UUID entry, Worker worker, Page page) {
    return new KeptEntry<>(
        EpisodeForm.sheet(page),
        () -> Now.of(people.episode(worker, at.file(), at.person(), entry)),
        () -> pages.about(worker, at, "/episodes/" + entry).removable(),
        EpisodeForm::of,
        what -> Shown.episode(page, what),
        at.address("#episodes"));
  }

  @GetMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String ask(About at, Worker worker, Page page, Model model) {
    return fresh(at, worker, page).ask(EpisodeForm::fresh, model);
  }

  @PostMapping("/new")
  @Permit(Action.WORK_ON_CASE)
  String add(
      About at,
      @Valid @ModelAttribute("form") EpisodeForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    return fresh(at, worker, page)
        .add(
            result,
            response,
            model,
            () -> people.addEpisode(worker, at.file(), at.person(), form.episode()));
  }

  @PostMapping(value = "/new", params = "draft")
  @Permit(Action.WORK_ON_CASE)
  String keep(
      About at,
      @ModelAttribute("form") EpisodeForm form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    return fresh(at, worker, page).keep(form, model);
  }

  @PostMapping("/draft/discard")
  @Permit(Action.WORK_ON_CASE)
  String discard(About at, Worker worker, Page page) {
    return fresh(at, worker, page).discard();
  }

  @GetMapping("/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String edit(About at, @PathVariable UUID entry, Worker worker, Page page, Model model) {
    return kept(at, entry, worker, page).edit(model);
  }

  @PostMapping("/{entry}")
  @Permit(Action.WORK_ON_CASE)
  String change(
      About at,
      @PathVariable UUID entry,
      @Valid @ModelAttribute("form") EpisodeForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    return kept(at, entry, worker, page)
        .change(
            form,
            result,
            response,
            model,
            looked ->
                people.changeEpisode(
                    worker, at.file(), at.person(), entry, form.episode(), looked));
  }

  @GetMapping("/{entry}/remove")
  @Permit(Action.WORK_ON_CASE)
  String askRemove(About at, @PathVariable UUID entry, Worker worker, Page page, Model model) {
    return kept(at, entry, worker, page).askRemove(model);
  }

  @PostMapping("/{entry}/remove")
  @Permit(Action.WORK_ON_CASE)
  String remove(About at, @PathVariable UUID entry, Worker worker, Page page) {
    return kept(at, entry, worker, page)
        .remove(() -> people.removeEpisode(worker, at.file(), at.person(), entry));
  }
}
