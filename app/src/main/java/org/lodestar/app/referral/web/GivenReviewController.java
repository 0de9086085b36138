package org.lodestar.app.referral.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.referral.ReviewState;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.referral.face.ReviewView;
import org.lodestar.app.referral.face.Reviews;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.review.Checklist;
import org.lodestar.app.referral.review.ReviewAnswer;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.vault.PersonalText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a second reader found, and the writer's answers to it. */
@Controller
@RequestMapping("/referrals/{id}/reviews/{review}")
class GivenReviewController {
  private static final String VIEW = "referral/review";
  private static final String POINT = "referral/pointAnswer";

  private final Reviews reviews;
  private final Referrals referrals;
  private final People people;
  private final Today today;

  GivenReviewController(Reviews reviews, Referrals referrals, People people, Today today) {
    this.reviews = reviews;
    this.referrals = referrals;
    this.people = people;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.READ_REFERRAL)
  String show(
      @PathVariable UUID id, @PathVariable UUID review, Worker worker, Page page, Model model) {
    ReviewView view = reviews.get(worker, id, review);
    if (view.review().givenAt() == null) {
      return "redirect:" + page.link(Addresses.reviews(id));
    }
    put(id, view, worker, page, model);
    return VIEW;
  }

  @GetMapping("/answers/{slug}")
  @Permit(Action.PREPARE_REFERRAL)
  String ask(
      @PathVariable UUID id,
      @PathVariable UUID review,
      @PathVariable String slug,
      Worker worker,
      Page page,
      Model model) {
    ReviewView view = reviews.get(worker, id, review);
    if (!view.open().contains(section(slug))) {
      return "redirect:" + page.link(Addresses.review(view.review()));
    }
    put(view, section(slug), worker, page, model);
    return POINT;
  }

  @PostMapping("/answers/{slug}")
  @Permit(Action.PREPARE_REFERRAL)
  String answer(
      @PathVariable UUID id,
      @PathVariable UUID review,
      @PathVariable String slug,
      @Valid @ModelAttribute("form") PointAnswerForm form,
      BindingResult result,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Section section = section(slug);
    ReviewView view = reviews.get(worker, id, review);
    Runnable answer =
        () ->
            reviews.answer(
                worker,
                id,
                review,
                section,
                Objects.requireNonNull(form.deed()),
                PersonalText.typed(form.words()));
    if (Saving.saved(result, response, answer)) {
      return "redirect:" + page.link(Addresses.review(view.review()));
    }
    if (!view.notes().points().contains(section)) {
      return "redirect:" + page.link(Addresses.reviews(id));
    }
    put(view, section, worker, page, model);
    return POINT;
  }

  private static Section section(String slug) {
    return Section.ofSlug(slug).orElseThrow(NotFound::new);
  }

  private void put(ReviewView view, Section section, Worker worker, Page page, Model model) {
    Draft draft = referrals.draft(worker, view.review().form());
    model.addAttribute(
        "model",
        new PointPage(
            draft.referral(),
            view.review().id().toString(),
            point(view, draft, section, people.names(mentioned(view)), page),
            Option.all(
                page,
                "referral.deed",
                Reviews.deeds(draft.referral()).toArray(ReviewAnswer.Deed[]::new))));
  }

  private void put(UUID id, ReviewView view, Worker worker, Page page, Model model) {
    Draft draft = referrals.draft(worker, id);
    Map<UUID, String> names = people.names(mentioned(view));
    List<Section> order = draft.questionnaire().sections();
    model.addAttribute(
        "model",
        new GivenPage(
            draft.referral(),
            view.review().id().toString(),
            ReviewController.named(view.review().reader(), names, page),
            page.dateTime(Objects.requireNonNull(view.review().givenAt())),
            page.t("referral.state." + view.review().formState()),
            checks(view, draft, page),
            order.stream()
                .filter(view.notes().points()::contains)
                .map(section -> point(view, draft, section, names, page))
                .toList(),
            view.open().size(),
            view.review().state() == ReviewState.GIVEN
                && worker.mayEver(Action.PREPARE_REFERRAL)
                && !view.review().isBy(worker.id())));
  }

  private static List<UUID> mentioned(ReviewView view) {
    return Stream.concat(
            Stream.ofNullable(view.review().reader()),
            view.answers().values().stream().map(ReviewAnswer::by))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private List<SummaryRow> checks(ReviewView view, Draft draft, Page page) {
    return Checklist.of(draft.referral().route(), today.date()).stream()
        .filter(point -> view.notes().verdicts().containsKey(point.code()))
        .map(
            point ->
                SummaryRow.of(
                    page.t("referral.review.check." + point.code()),
                    page.name(
                        "referral.verdict",
                        Objects.requireNonNull(view.notes().verdicts().get(point.code())))))
        .toList();
  }

  private static GivenPage.Point point(
      ReviewView view, Draft draft, Section section, Map<UUID, String> names, Page page) {
    ReviewAnswer answer = view.answers().get(section);
    long read = view.notes().read().getOrDefault(section, 0L);
    return new GivenPage.Point(
        section.slug(),
        page.name("referral.section", section),
        Objects.requireNonNull(view.notes().words().get(section)),
        draft.version(section) > read,
        answer == null ? null : page.name("referral.deed", answer.deed()),
        answer == null || answer.words() == null ? null : answer.words().text(),
        answer == null
            ? null
            : page.t(
                "referral.answer.by",
                ReviewController.named(answer.by(), names, page),
                page.dateTime(answer.at())));
  }
}
