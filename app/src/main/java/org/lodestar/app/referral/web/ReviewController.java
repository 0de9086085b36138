package org.lodestar.app.referral.web;

import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.People;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.Review;
import org.lodestar.app.referral.ReviewState;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.referral.face.Reviews;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Second readers of a document: asking for one, beginning to read, taking it back. */
@Controller
@RequestMapping("/referrals/{id}/reviews")
class ReviewController {
  private final Reviews reviews;
  private final Referrals referrals;
  private final People people;

  ReviewController(Reviews reviews, Referrals referrals, People people) {
    this.reviews = reviews;
    this.referrals = referrals;
    this.people = people;
  }

  @GetMapping
  @Permit(Action.READ_REFERRAL)
  String list(@PathVariable UUID id, Worker worker, Page page, Model model) {
    Referral referral = referrals.head(worker, id);
    List<Review> all = reviews.list(worker, id);
    boolean free = all.stream().noneMatch(Review::isUnderWay);
    boolean prepares = worker.mayEver(Action.PREPARE_REFERRAL);
    Map<UUID, String> readers = prepares && free ? reviews.readers(worker, id) : Map.of();
    model.addAttribute(
        "model",
        new ReviewsPage(
            referral,
            all.stream().map(review -> line(review, worker, page, names(all))).toList(),
            options(readers, page),
            prepares && free,
            worker.mayEver(Action.REVIEW_REFERRAL) && mayBegin(worker, referral, all)));
    return "referral/reviews";
  }

  private boolean mayBegin(Worker worker, Referral referral, List<Review> all) {
    return !reviews.hasWritten(worker, referral.id())
        && worker.organisation().equals(referral.organisation())
        && all.stream()
            .filter(Review::isUnderWay)
            .allMatch(each -> each.state() == ReviewState.ASKED && each.isFor(worker.id()));
  }

  private static List<Option> options(Map<UUID, String> readers, Page page) {
    return Stream.concat(
            Stream.of(Option.of("", page.t("referral.reviews.anybody"))),
            readers.entrySet().stream()
                .map(each -> Option.of(each.getKey().toString(), each.getValue())))
        .toList();
  }

  private Map<UUID, String> names(Collection<Review> all) {
    return people.names(
        all.stream()
            .flatMap(each -> Stream.of(each.askedBy(), each.askedOf(), each.reader()))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private static ReviewsPage.Line line(
      Review review, Worker worker, Page page, Map<UUID, String> names) {
    return new ReviewsPage.Line(
        review.id().toString(),
        title(review, page, names),
        page.name("referral.reviewState", review.state()),
        tone(review.state()),
        page.dateTime(review.givenAt() == null ? review.askedAt() : review.givenAt()),
        href(review, worker),
        mayTakeBack(review, worker) ? review.version() : null);
  }

  private static String title(Review review, Page page, Map<UUID, String> names) {
    if (review.reader() != null) {
      return page.t("referral.reviews.by", named(review.reader(), names, page));
    }
    return review.askedOf() == null
        ? page.t("referral.reviews.askedOfAnybody")
        : page.t("referral.reviews.askedOf", named(review.askedOf(), names, page));
  }

  static String named(@Nullable UUID who, Map<UUID, String> names, Page page) {
    return who == null
        ? page.t("referral.someone")
        : names.getOrDefault(who, page.t("referral.someone"));
  }

  private static String tone(ReviewState state) {
    return switch (state) {
      case ASKED, READING -> "new";
      case GIVEN -> "due";
      case ANSWERED -> "done";
      case TAKEN_BACK -> "quiet";
    };
  }

  private static @Nullable String href(Review review, Worker worker) {
    return switch (review.state()) {
      case READING -> review.isBy(worker.id()) ? Addresses.reading(review) : null;
      case GIVEN, ANSWERED -> Addresses.review(review);
      case ASKED, TAKEN_BACK -> null;
    };
  }

  private static boolean mayTakeBack(Review review, Worker worker) {
    return switch (review.state()) {
      case ASKED -> worker.mayEver(Action.PREPARE_REFERRAL);
      case READING -> review.isBy(worker.id());
      case GIVEN, ANSWERED, TAKEN_BACK -> false;
    };
  }

  @PostMapping
  @Permit(Action.PREPARE_REFERRAL)
  String ask(
      @PathVariable UUID id,
      @Valid @ModelAttribute("form") AskReaderForm form,
      BindingResult result,
      Worker worker,
      Page page) {
    reviews.ask(worker, id, result.hasErrors() ? null : form.colleague());
    return "redirect:" + page.link(Addresses.reviews(id));
  }

  @PostMapping("/begin")
  @Permit(Action.REVIEW_REFERRAL)
  String begin(@PathVariable UUID id, Worker worker, Page page) {
    return "redirect:" + page.link(Addresses.reading(reviews.begin(worker, id)));
  }

  @PostMapping("/{review}/back")
  @Permit(Action.READ_REFERRAL)
  String takeBack(
      @PathVariable UUID id,
      @PathVariable UUID review,
      @RequestParam long version,
      Worker worker,
      Page page) {
    reviews.takeBack(worker, id, review, version);
    return "redirect:" + page.link(Addresses.reviews(id));
  }
}
