package org.lodestar.app.members.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.StaffRules;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.staff.AccessReview;
import org.lodestar.app.members.staff.AccessReview.Line;
import org.lodestar.app.members.staff.AccessReviews;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looking, twice a year, at who has an account in one's place, and signing it off. */
@Controller
class ReviewController {
  static final String ADDRESS = "/people/review";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int SIZE = 25;

  private final AccessReviews reviews;
  private final Organisations organisations;
  private final People people;
  private final StaffWords words;
  private final Clock clock;

  ReviewController(
      AccessReviews reviews,
      Organisations organisations,
      People people,
      StaffWords words,
      Clock clock) {
    this.reviews = reviews;
    this.organisations = organisations;
    this.people = people;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  @Permit(Action.REVIEW_ACCESS)
  String ask(
      Worker worker,
      @RequestParam(name = "organisation", required = false) @Nullable UUID organisation,
      @RequestParam(name = "page", defaultValue = "1") int asked,
      Page page,
      Model model) {
    return shown(worker, organisation, asked, null, page, model);
  }

  private String shown(
      Worker worker,
      @Nullable UUID organisation,
      int asked,
      @Nullable String fault,
      Page page,
      Model model) {
    AccessReview review =
        reviews.get(worker, organisation == null ? worker.organisation() : organisation);
    List<Line> lines =
        review.lines().stream()
            .filter(each -> !each.account().id().equals(worker.id()))
            .sorted(Comparator.comparing(each -> each.answer() != null))
            .toList();
    int pages = Math.max(1, (lines.size() + SIZE - 1) / SIZE);
    int current = Math.clamp(asked, 1, pages);
    List<Line> here = lines.subList((current - 1) * SIZE, Math.min(current * SIZE, lines.size()));
    String address = ADDRESS + "?organisation=" + review.organisation() + "&page=";
    model.addAttribute(
        "form",
        new ReviewForm(
            review.organisation(),
            here.stream()
                .map(each -> new ReviewForm.Line(each.account().id(), each.answer()))
                .toList()));
    model.addAttribute(
        "model",
        new ReviewPage(
            review.organisation(),
            organisations.find(review.organisation()).orElseThrow(NotFound::new).name(),
            places(worker),
            stands(review, page),
            review.toDo().isEmpty() ? null : toDo(worker, review, page),
            review.done().stream().map(each -> done(each, page)).toList(),
            here.stream().map(each -> asked(each, page)).toList(),
            (int) lines.stream().filter(each -> each.answer() != null).count(),
            lines.size(),
            lines.size() < review.lines().size(),
            Paging.numbered(current, pages, number -> address + number),
            fault));
    return "members/review";
  }

  private List<Option> places(Worker worker) {
    return StaffRules.isPlatformAdministrator(worker) ? words.organisations(worker) : List.of();
  }

  private String stands(AccessReview review, Page page) {
    String due = page.date(review.due());
    return review.lastSigned() == null
        ? page.t("members.review.never", due)
        : page.t(
            "members.review.last",
            page.date(review.lastSigned()),
            people
                .find(Objects.requireNonNull(review.signedBy()))
                .map(each -> each.displayName())
                .orElse(""),
            due);
  }

  /** Who may change accounts goes there; a manager sees that somebody still has to. */
  private static Table toDo(Worker worker, AccessReview review, Page page) {
    boolean changes = StaffRules.reaches(worker, review.organisation());
    return Table.of(
        page.t("members.review.toDo"),
        review.toDo(),
        Part.of(
            page.t("members.people.name"),
            each ->
                changes
                    ? Cell.link(each.account().displayName(), "/people/" + each.account().id())
                    : Cell.of(each.account().displayName())),
        Part.words(
            page.t("members.review.found"),
            each -> page.name("members.review.answer", Objects.requireNonNull(each.answer()))));
  }

  /** Who was kept out or has other roles since, and why. */
  private static SummaryRow done(Line line, Page page) {
    Person.State state = line.account().state();
    boolean in = state == Person.State.ACTIVE || state == Person.State.INVITED;
    String now =
        in ? StaffWords.roleWords(line.account().roles(), page) : page.name("members.state", state);
    return new SummaryRow(
        line.account().displayName(),
        List.of(
            page.name("members.review.answer", Objects.requireNonNull(line.answer())),
            page.t("members.review.now", now)),
        null,
        null);
  }

  private ReviewPage.Asked asked(Line line, Page page) {
    String roles = StaffWords.roleWords(line.account().roles(), page);
    String post = line.account().post();
    return new ReviewPage.Asked(
        line.account().id(),
        line.account().displayName(),
        post.isBlank() || post.equalsIgnoreCase(roles) ? roles : post + ". " + roles,
        page.t("members.review.in." + used(line)));
  }

  /** Roughly, so that nobody is watched by it. */
  private String used(Line line) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
    if (line.lastIn() == null) {
      return "NEVER";
    }
    return line.lastIn().isAfter(today.minusMonths(3)) ? "LATELY" : "LONG_AGO";
  }

  @PostMapping(ADDRESS)
  @Permit(Action.REVIEW_ACCESS)
  String say(
      Worker worker,
      @ModelAttribute("form") ReviewForm form,
      BindingResult result,
      HttpServletResponse response,
      Page page,
      Model model) {
    UUID organisation = form.organisation() == null ? worker.organisation() : form.organisation();
    if (result.hasErrors()) {
      return refused(worker, organisation, "members.review.unread", response, page, model);
    }
    try {
      reviews.say(worker, organisation, form.answers());
    } catch (Refused refused) {
      return refused(worker, organisation, refused.key(), response, page, model);
    }
    return "redirect:" + ADDRESS + "?organisation=" + organisation;
  }

  private String refused(
      Worker worker,
      UUID organisation,
      String key,
      HttpServletResponse response,
      Page page,
      Model model) {
    response.setStatus(HttpStatus.CONFLICT.value());
    return shown(worker, organisation, 1, key, page, model);
  }

  @PostMapping(ADDRESS + "/sign")
  @Permit(Action.REVIEW_ACCESS)
  String sign(
      Worker worker,
      @RequestParam(name = "organisation", required = false) @Nullable UUID organisation,
      HttpServletResponse response,
      Page page,
      Model model) {
    UUID place = organisation == null ? worker.organisation() : organisation;
    try {
      reviews.sign(worker, place);
    } catch (Refused refused) {
      return refused(worker, place, refused.key(), response, page, model);
    }
    return "redirect:" + ADDRESS + "?organisation=" + place;
  }
}
