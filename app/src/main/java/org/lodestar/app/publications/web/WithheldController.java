package org.lodestar.app.publications.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.boards.wording.BoardWords;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Withheld.Place;
import org.lodestar.app.publications.Withheld.Why;
import org.lodestar.app.publications.face.WithheldPacks;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Moving;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReasonForm;
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

/** Withholds a pack that tells of a person; a data protection officer looks at it. */
@Controller
@RequestMapping("/boards/{body}/packs/{id}")
class WithheldController {
  private final WithheldPacks withheld;
  private final Boards boards;
  private final WithheldPageMaker maker;

  WithheldController(WithheldPacks withheld, Boards boards, WithheldPageMaker maker) {
    this.withheld = withheld;
    this.boards = boards;
    this.maker = maker;
  }

  /**
   * Why a pack is withheld, as it is chosen.
   *
   * @param places where a person is told of
   * @param also which others go with it
   */
  record WithholdForm(
      @Nullable @NotNull(message = "publications.withheld.why.missing") Why why,
      @Nullable Set<@Nullable Place> places,
      @Nullable Set<@Nullable UUID> also) {}

  private static String pack(UUID body, UUID id) {
    return BoardWords.href(body) + "/packs/" + id;
  }

  private static String looked(UUID body, UUID id) {
    return pack(body, id) + "/withheld";
  }

  @GetMapping("/withhold")
  @Permit(Action.READ_BOARDS)
  String withhold(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    List<WithheldPacks.Beside> beside = withheld.beside(worker, body, id);
    Set<UUID> same =
        beside.stream()
            .filter(WithheldPacks.Beside::same)
            .map(WithheldPacks.Beside::id)
            .collect(Collectors.toSet());
    model.addAttribute("form", new WithholdForm(null, Set.of(), new HashSet<@Nullable UUID>(same)));
    return withholding(body, id, beside, worker, page, model);
  }

  private String withholding(
      UUID body,
      UUID id,
      List<WithheldPacks.Beside> beside,
      Worker worker,
      Page page,
      Model model) {
    Stream<Asked> also =
        beside.isEmpty()
            ? Stream.empty()
            : Stream.of(
                Asked.boxes(
                    page,
                    "publications.withheld.also",
                    beside.stream().map(each -> option(page, each)).toList()));
    return new SmallForm(
            page.t("publications.withheld.withhold"),
            boards.get(worker, body).body().name(),
            pack(body, id),
            "/withhold")
        .lead(page.t("publications.withheld.lead"))
        .grave(page.t("publications.withheld.yes"))
        .show(
            model,
            Stream.concat(
                    Stream.of(
                        Asked.radios(page, "publications.withheld.why", Why.values()),
                        Asked.boxes(
                            page,
                            "publications.withheld.places",
                            Arrays.stream(Place.values())
                                .map(
                                    each ->
                                        Option.of(
                                            each.name(),
                                            page.name("publications.withheld.place", each)))
                                .toList())),
                    also)
                .toList());
  }

  private static Option option(Page page, WithheldPacks.Beside beside) {
    String held =
        beside.words().isEmpty()
            ? page.t(
                beside.same()
                    ? "publications.withheld.also.same"
                    : "publications.withheld.also.other")
            : page.t("publications.withheld.also.words", String.join(", ", beside.words()));
    return new Option(
        beside.id().toString(),
        page.t("publications.withheld.also.pack", page.dateTime(beside.frozenAt())),
        held);
  }

  @PostMapping("/withhold")
  @Permit(Action.READ_BOARDS)
  String withhold(
      @PathVariable UUID body,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") WithholdForm form,
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
                withheld.withhold(
                    worker,
                    body,
                    id,
                    Ids.next(),
                    Objects.requireNonNull(form.why()),
                    Typed.set(form.places()),
                    Typed.set(form.also())));
    return saved
        ? "redirect:" + pack(body, id)
        : withholding(body, id, withheld.beside(worker, body, id), worker, page, model);
  }

  /** The worker says that no copy of theirs is left. */
  @PostMapping("/gone")
  @Permit(Action.READ_BOARDS)
  String gone(@PathVariable UUID body, @PathVariable UUID id, Worker worker) {
    withheld.gone(worker, body, id);
    return "redirect:/work";
  }

  /** Nobody needs to take its place. */
  @PostMapping("/settled")
  @Permit(Action.RUN_BOARDS)
  String settle(@PathVariable UUID body, @PathVariable UUID id, Worker worker) {
    withheld.settle(worker, body, id);
    return "redirect:" + pack(body, id);
  }

  @GetMapping("/withheld")
  @Permit(Action.ANSWER_WITHHELD_PACKS)
  String show(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    model.addAttribute("model", maker.officer(page, withheld.get(worker, body, id), worker));
    return "publications/withheldPack";
  }

  @GetMapping("/withheld/destroy")
  @Permit(Action.ANSWER_WITHHELD_PACKS)
  String destroy(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    String board = withheld.get(worker, body, id).board();
    model.addAttribute("form", new Moving(0L));
    return new SmallForm(
            page.t("publications.withheld.destroy"), board, looked(body, id), "/destroy")
        .lead(page.t("publications.withheld.destroy.lead"))
        .grave(page.t("publications.withheld.destroy.yes"))
        .unguarded()
        .show(model, List.of());
  }

  @PostMapping("/withheld/destroy")
  @Permit(Action.ANSWER_WITHHELD_PACKS)
  String destroy(@PathVariable UUID body, @PathVariable UUID id, Worker worker) {
    withheld.destroy(worker, body, id);
    return "redirect:" + looked(body, id);
  }

  @GetMapping("/withheld/give-back")
  @Permit(Action.ANSWER_WITHHELD_PACKS)
  String giveBack(
      @PathVariable UUID body, @PathVariable UUID id, Worker worker, Page page, Model model) {
    String board = withheld.get(worker, body, id).board();
    model.addAttribute("form", new ReasonForm("", 0L));
    return givingBack(board, body, id, page, model);
  }

  private static String givingBack(String board, UUID body, UUID id, Page page, Model model) {
    return new SmallForm(
            page.t("publications.withheld.give"), board, looked(body, id), "/give-back")
        .lead(page.t("publications.withheld.give.lead"))
        .send(page.t("publications.withheld.give.yes"))
        .show(
            model,
            List.of(
                Asked.area(page, "publications.withheld.give.why")
                    .named("reason")
                    .hint(page.t("boards.board.nobody"))
                    .most(500)),
            0);
  }

  @PostMapping("/withheld/give-back")
  @Permit(Action.ANSWER_WITHHELD_PACKS)
  String giveBack(
      @PathVariable UUID body,
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") ReasonForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    boolean saved =
        Saving.saved(
            result, response, () -> withheld.giveBack(worker, body, id, Typed.text(form.reason())));
    return saved
        ? "redirect:" + looked(body, id)
        : givingBack(withheld.get(worker, body, id).board(), body, id, page, model);
  }
}
