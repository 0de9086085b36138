package org.lodestar.app.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.demonstration.CaseScript.Paper;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Draft;
import org.lodestar.app.referral.RedactionView;
import org.lodestar.app.referral.ReferralDocuments;
import org.lodestar.app.referral.ReferralProgress;
import org.lodestar.app.referral.Referrals;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.quality.Remark;
import org.lodestar.app.referral.redaction.Mark;
import org.lodestar.app.referral.redaction.Ruling;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.NrmEvent;
import org.springframework.stereotype.Component;

/** Writes, sends and follows the invented referrals and notifications. */
@Component
class PaperFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String ANSWERS = "answers.json";

  private final Referrals referrals;
  private final ReferralDocuments documents;
  private final ReferralProgress progress;
  private final Clock clock;

  PaperFill(
      Referrals referrals, ReferralDocuments documents, ReferralProgress progress, Clock clock) {
    this.referrals = referrals;
    this.documents = documents;
    this.progress = progress;
    this.clock = clock;
  }

  /**
   * Does one thing, with the standing and at the moment in force.
   *
   * @param form the newest of the person; null before the first
   * @return the newest of the person afterwards
   */
  UUID happen(Worker worker, UUID file, UUID person, @Nullable UUID form, Paper paper) {
    return switch (paper.what()) {
      case "BEGIN" -> complete(worker, referrals.begin(worker, file, person).id());
      case "BEGIN_ONLY" -> referrals.begin(worker, file, person).id();
      default -> {
        UUID present = Objects.requireNonNull(form, "Nothing was begun");
        go(worker, present, paper);
        yield present;
      }
    };
  }

  private void go(Worker worker, UUID form, Paper paper) {
    switch (paper.what()) {
      case "REDACT" -> redact(worker, form);
      case "SEND" -> send(worker, form);
      case "REFERENCE" -> progress.reference(worker, form, PersonalText.of(note(paper)));
      case "CONVERTED" -> progress.converted(worker, form, today());
      default ->
          progress.record(
              worker,
              form,
              NrmEvent.valueOf(paper.what()),
              today(),
              paper.note() == null ? null : PersonalText.of(paper.note()));
    }
  }

  private static String note(Paper paper) {
    return Objects.requireNonNull(paper.note(), paper.what());
  }

  /** What the case does not answer is answered for everybody in the same words. */
  private UUID complete(Worker worker, UUID form) {
    Draft draft = referrals.draft(worker, form);
    Answers whole = answers().and(draft.answers());
    if (draft.referral().route().isNotification()) {
      whole = whole.with("consentsToNrm", "NO");
    }
    for (Section section : draft.questionnaire().sections()) {
      referrals.save(worker, form, section, draft.version(section), whole);
    }
    return form;
  }

  @SuppressWarnings("unchecked")
  private static Answers answers() {
    Map<String, String> one = Script.read(ANSWERS, Map.class);
    return new Answers(
        one.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue()))));
  }

  /** Takes out everything that was marked. */
  private void redact(Worker worker, UUID form) {
    RedactionView view = documents.redaction(worker, form);
    Map<String, Ruling> out =
        view.marks().stream()
            .collect(Collectors.toMap(Mark::id, _ -> Ruling.remove(), (one, _) -> one));
    documents.decide(
        worker,
        form,
        view.rulings().version(),
        out,
        true,
        "Many people in the county have this in common; no town and no day is named.");
  }

  private void send(Worker worker, UUID form) {
    List<String> stopping =
        documents.check(worker, form).stream()
            .filter(remark -> remark.weight() == Remark.Weight.STOPS)
            .map(remark -> remark.code() + " " + remark.item().id())
            .toList();
    if (!stopping.isEmpty()) {
      throw new IllegalStateException("The answers stop at " + stopping);
    }
    documents.freeze(worker, form);
    progress.sent(worker, form, today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
