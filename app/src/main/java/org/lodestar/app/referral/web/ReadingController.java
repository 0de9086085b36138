package org.lodestar.app.referral.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.ReviewState;
import org.lodestar.app.referral.document.AnswerWords;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.referral.face.ReviewView;
import org.lodestar.app.referral.face.Reviews;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.review.Checklist;
import org.lodestar.app.referral.review.ReviewNotes;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.vocabulary.Mark;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a second reader reads and notes; what is kept there waits for them. */
@Controller
@RequestMapping("/referrals/{id}/reviews/{review}/read")
class ReadingController {
  private static final String VIEW = "referral/reading";

  private final Reviews reviews;
  private final Referrals referrals;
  private final Today today;

  ReadingController(Reviews reviews, Referrals referrals, Today today) {
    this.reviews = reviews;
    this.referrals = referrals;
    this.today = today;
  }

  @GetMapping
  @Permit(Action.REVIEW_REFERRAL)
  String show(
      @PathVariable UUID id, @PathVariable UUID review, Worker worker, Page page, Model model) {
    ReviewView view = reviews.get(worker, id, review);
    if (view.review().state() != ReviewState.READING || !view.review().isBy(worker.id())) {
      return "redirect:" + page.link(Addresses.reviews(id));
    }
    Draft draft = referrals.draft(worker, id);
    put(model, draft, view, NotesTyped.shown(points(draft), view.notes()), page, null);
    return VIEW;
  }

  @PostMapping
  @Permit(Action.REVIEW_REFERRAL)
  String take(
      @PathVariable UUID id,
      @PathVariable UUID review,
      @RequestParam(defaultValue = "0") long version,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    Draft draft = referrals.draft(worker, id);
    NotesTyped typed = new NotesTyped(points(draft), draft, sent);
    boolean give = sent.containsKey("give");
    BindingResult problems = typed.problems(give);
    Saving saving =
        Saving.attempt(
            problems, response, () -> deed(worker, id, review, version, typed.notes(), give));
    if (saving == Saving.SAVED) {
      return "redirect:" + page.link(give ? Addresses.reviews(id) : readAgain(id, review));
    }
    List<SummaryRow> standing =
        saving == Saving.CLASHED ? kept(reviews.get(worker, id, review).notes(), page) : null;
    put(model, draft, reviews.get(worker, id, review), problems, page, standing);
    return VIEW;
  }

  private void deed(
      Worker worker, UUID id, UUID review, long version, ReviewNotes notes, boolean give) {
    if (give) {
      reviews.give(worker, id, review, version, notes);
    } else {
      reviews.save(worker, id, review, version, notes);
    }
  }

  private static String readAgain(UUID id, UUID review) {
    return Addresses.reviews(id) + "/" + review + "/read?kept=true";
  }

  private static List<SummaryRow> kept(ReviewNotes notes, Page page) {
    return notes.words().entrySet().stream()
        .map(each -> SummaryRow.of(page.name("referral.section", each.getKey()), each.getValue()))
        .toList();
  }

  private List<Checklist.Point> points(Draft draft) {
    return Checklist.of(draft.referral().route(), today.date());
  }

  private void put(
      Model model,
      Draft draft,
      ReviewView view,
      BindingResult shown,
      Page page,
      @Nullable List<SummaryRow> standing) {
    AnswerWords words = Fields.words(page);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", shown);
    model.addAttribute(
        "model",
        new ReadingPage(
            draft.referral(),
            view.review(),
            points(draft).stream().map(point -> check(point, page)).toList(),
            draft.questionnaire().sections().stream()
                .map(section -> part(draft, section, words))
                .toList(),
            view.review().version(),
            standing));
  }

  private static ReadingPage.Check check(Checklist.Point point, Page page) {
    String source =
        point.mark() == Mark.M
            ? page.t("referral.check.source.confirm", point.citation())
            : page.t("referral.check.source", point.citation());
    return new ReadingPage.Check(
        NotesTyped.check(point), page.t("referral.review.check." + point.code()), source);
  }

  private static ReadingPage.Part part(Draft draft, Section section, AnswerWords words) {
    return new ReadingPage.Part(
        section,
        NotesTyped.words(section),
        NotesTyped.read(section),
        draft.version(section),
        draft.questionnaire().asked(draft.answers()).stream()
            .filter(item -> item.section() == section)
            .map(
                item ->
                    SummaryRow.of(
                        words.question(item),
                        String.join("; ", words.answers(item, draft.answers().list(item.id())))))
            .toList());
  }
}
