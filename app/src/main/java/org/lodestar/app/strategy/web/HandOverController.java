package org.lodestar.app.strategy.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.PostHolding.Held;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SmallForm;
import org.lodestar.app.site.Typed;
import org.lodestar.app.strategy.HandOver;
import org.lodestar.app.strategy.ReadPlace;
import org.lodestar.app.strategy.face.HandOverUndo;
import org.lodestar.app.strategy.face.PostHolders;
import org.lodestar.app.strategy.wording.PlanWords;
import org.lodestar.app.strategy.wording.Planning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody follows another in a post: who, then all that goes along, once. */
@Controller
@RequestMapping("/plan/hand-over")
class HandOverController {
  private static final int LAST = 5;

  private final PostHolders holders;
  private final Planning planning;
  private final HandOverUndo undo;

  HandOverController(PostHolders holders, Planning planning, HandOverUndo undo) {
    this.undo = undo;
    this.holders = holders;
    this.planning = planning;
  }

  @GetMapping
  @Permit(Action.EDIT_PLAN)
  String ask(
      @RequestParam(required = false) @Nullable UUID from, Worker worker, Page page, Model model) {
    model.addAttribute("form", new LifeForms.Following(from, null));
    return asking(worker, page, model);
  }

  private String asking(Worker worker, Page page, Model model) {
    var with = holders.holders(worker);
    PlanWords words =
        planning.words(
            worker,
            page,
            Stream.concat(
                    with.stream(),
                    undo.open(worker).stream().flatMap(each -> Stream.of(each.from(), each.to())))
                .distinct()
                .toList());
    Set<UUID> away = planning.away(with);
    List<Option> from =
        with.stream()
            .map(
                each ->
                    Option.of(
                        each.toString(),
                        away.contains(each)
                            ? page.t("strategy.handOver.away", words.name(each))
                            : words.name(each)))
            .sorted(Comparator.comparing(Option::label))
            .toList();
    return new SmallForm(
            page.t("strategy.handOver"), page.t("strategy.title"), "/plan", "/hand-over")
        .caption(undone(worker, page, words), List.of())
        .lead(page.t("strategy.handOver.text"))
        .send(page.t("strategy.handOver.look"))
        .show(model, LifeForms.Following.asked(page, from, planning.leads(Stream.empty())));
  }

  /** The plan, and what can be taken back today. */
  private List<Crumb> undone(Worker worker, Page page, PlanWords words) {
    List<Crumb> over = new ArrayList<>(List.of(new Crumb(page.t("strategy.title"), "/plan")));
    for (HandOver each : undo.open(worker)) {
      over.add(
          new Crumb(
              page.t("strategy.handOver.undo.link", words.name(each.to()), words.name(each.from())),
              "/plan/hand-over/undo/" + each.id()));
    }
    return over;
  }

  @PostMapping
  @Permit(Action.EDIT_PLAN)
  String look(
      @Valid @ModelAttribute("form") LifeForms.Following form,
      BindingResult result,
      Worker worker,
      Page page,
      Model model) {
    UUID to = form.to();
    if (to != null && !mayFollow(form.from(), to)) {
      Saving.wrong(result, "to", "strategy.lead.unknown");
    }
    return result.hasErrors()
        ? asking(worker, page, model)
        : "redirect:/plan/hand-over/" + form.from() + "/" + to + "/" + Ids.next();
  }

  private boolean mayFollow(@Nullable UUID from, UUID to) {
    return planning.canLead(to) && !to.equals(from);
  }

  /** The identifier is fixed before it is sent, so that sending it twice gives it once. */
  @GetMapping("/{from}/{to}/{id}")
  @Permit(Action.EDIT_PLAN)
  String show(
      @PathVariable UUID from,
      @PathVariable UUID to,
      @PathVariable UUID id,
      Worker worker,
      Page page,
      Model model) {
    model.addAttribute("form", new LifeForms.Given("", null));
    return showing(from, to, id, worker, page, model);
  }

  private String showing(UUID from, UUID to, UUID id, Worker worker, Page page, Model model) {
    if (!mayFollow(from, to)) {
      throw new NotFound();
    }
    List<Held> held = holders.held(worker, page, from);
    List<HandOver> last = holders.last(worker, LAST);
    PlanWords words =
        planning.words(
            worker,
            page,
            Stream.concat(
                    Stream.of(from, to),
                    last.stream().flatMap(each -> Stream.of(each.from(), each.to())))
                .toList());
    model.addAttribute(
        "model",
        new HandOverPage(
            words.name(from),
            words.name(to),
            "/plan/hand-over/" + from + "/" + to + "/" + id,
            HandOverPage.groups(held),
            held.size(),
            page.t("strategy.handOver.undo"),
            holders.warnings(worker, page, from, to),
            last.stream().map(each -> told(page, words, each)).toList(),
            LifeForms.Given.asked(page)));
    return "strategy/handOver";
  }

  /** What was done, with where its reason is destroyed. */
  private static Crumb told(Page page, PlanWords words, HandOver each) {
    return new Crumb(
        page.t(
            "strategy.handOver.told",
            page.date(each.at()),
            words.name(each.from()),
            words.name(each.to()),
            each.things(),
            each.reason()),
        PlanWords.words(ReadPlace.Kind.HAND_OVER, each.id()));
  }

  @PostMapping("/{from}/{to}/{id}")
  @Permit(Action.EDIT_PLAN)
  String handOver(
      @PathVariable UUID from,
      @PathVariable UUID to,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") LifeForms.Given form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    if (!mayFollow(from, to)) {
      throw new NotFound();
    }
    int seen = form.seen() == null ? -1 : form.seen();
    PostHolders.Change change = new PostHolders.Change(id, from, to, Typed.text(form.reason()));
    boolean saved =
        Saving.saved(result, response, () -> holders.handOver(worker, page, change, seen));
    return saved ? "redirect:/plan/mine?given=" + seen : showing(from, to, id, worker, page, model);
  }
}
