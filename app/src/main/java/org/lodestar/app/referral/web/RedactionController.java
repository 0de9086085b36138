package org.lodestar.app.referral.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Permit;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.document.AnswerWords;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.face.RedactionView;
import org.lodestar.app.referral.face.Redactions;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Countries;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Kind;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.redaction.Mark;
import org.lodestar.app.referral.redaction.OutText;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Saving;
import org.lodestar.redaction.Passage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Working on the words in which a notification about somebody who is not named leaves. */
@Controller
@RequestMapping("/referrals/{id}/redaction")
class RedactionController {
  private static final String VIEW = "referral/redaction";
  private static final int LINE = 70;

  private final Redactions redactions;
  private final Referrals referrals;

  RedactionController(Redactions redactions, Referrals referrals) {
    this.redactions = redactions;
    this.referrals = referrals;
  }

  @GetMapping
  @Permit(Action.PREPARE_REFERRAL)
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean kept,
      Worker worker,
      Page page,
      Model model) {
    RedactionView view = redactions.get(worker, id);
    put(model, view, kept ? OutgoingTyped.problems(view) : OutgoingTyped.shown(view), page);
    return VIEW;
  }

  @PostMapping
  @Permit(Action.PREPARE_REFERRAL)
  String save(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      Worker worker,
      Page page,
      HttpServletResponse response,
      Model model) {
    RedactionView before = redactions.get(worker, id);
    OutgoingTyped typed = new OutgoingTyped(before, sent);
    BindingResult none = OutgoingTyped.shown(before);
    List<RedactionView> after = new ArrayList<>();
    boolean saved =
        Saving.saved(none, response, () -> after.add(redactions.save(worker, id, typed.worked())));
    if (!saved) {
      put(model, before, typed.again(none), page);
      return VIEW;
    }
    boolean goesOn = sent.containsKey("read") && after.getFirst().settled();
    String next = goesOn ? "/redaction/read" : "/redaction?kept=true";
    return "redirect:" + page.link(Addresses.referral(id) + next);
  }

  private static void put(Model model, RedactionView view, BindingResult form, Page page) {
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", form);
    model.addAttribute(
        "model",
        new RedactionPage(
            view.draft().referral(),
            texts(view, Fields.words(page)),
            view.unsettled().size() + (view.combinationOpen() ? 1 : 0),
            view.combination().warns() ? view.combination().features() : Set.of(),
            view.combinationOpen(),
            view.outgoing().version()));
  }

  private static List<RedactionPage.Text> texts(RedactionView view, AnswerWords words) {
    List<RedactionPage.Text> texts = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Item item : OutgoingTyped.written(view)) {
      List<OutText> here = view.redaction().texts(item, view.answers(), view.outgoing());
      for (int number = 0; number < here.size(); number++) {
        OutText text = here.get(number);
        List<Mark> left =
            view.redaction().marks(item, text.words()).stream()
                .filter(mark -> !mark.known() && told.add(mark.id()))
                .toList();
        texts.add(text(view, item, number, text, words.question(item), left));
      }
    }
    return texts;
  }

  private static RedactionPage.Text text(
      RedactionView view, Item item, int number, OutText text, String question, List<Mark> left) {
    boolean isLong = item.kind() instanceof Kind.Text;
    return new RedactionPage.Text(
        OutgoingTyped.words(item, number),
        question,
        pieces(text.original(), view.redaction().in(item, text.original())),
        isLong ? Math.clamp(text.words().length() / LINE + 2L, 2, 14) : 1,
        left);
  }

  private static List<RedactionPage.Piece> pieces(String text, List<Passage> passages) {
    List<RedactionPage.Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Passage passage : passages) {
      add(pieces, text.substring(from, passage.start()));
      pieces.add(new RedactionPage.Piece(passage.in(text), passage.kind(), passage.known()));
      from = passage.end();
    }
    add(pieces, text.substring(from));
    return pieces;
  }

  private static void add(List<RedactionPage.Piece> pieces, String words) {
    if (!words.isEmpty()) {
      pieces.add(new RedactionPage.Piece(words, null, false));
    }
  }

  /** Says "unknown" where a nationality or a town would tell together with other facts. */
  @PostMapping("/unknown")
  @Permit(Action.PREPARE_REFERRAL)
  String unknown(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String item,
      Worker worker,
      Page page) {
    Draft draft = referrals.draft(worker, id);
    Set<String> wanted = new HashSet<>(List.of(item.split(",")));
    wanted.retainAll(
        Set.of("notifiedNationality", "notifiedSecondNationality", "towns", "stayingTown"));
    for (Section section : List.of(Section.NOTIFICATION, Section.LOCATION)) {
      Answers answers = draft.answers();
      boolean changed = false;
      for (var question : draft.questionnaire().items(section)) {
        if (wanted.contains(question.id()) && answers.has(question.id())) {
          answers = answers.with(question.id(), unknownOf(question.id()));
          changed = true;
        }
      }
      if (changed) {
        referrals.save(worker, id, section, draft.version(section), answers);
      }
    }
    return "redirect:" + page.link(Addresses.referral(id) + "/redaction") + "#together";
  }

  private static String unknownOf(String item) {
    return item.startsWith("notified") ? Countries.UNKNOWN : "Unknown";
  }
}
