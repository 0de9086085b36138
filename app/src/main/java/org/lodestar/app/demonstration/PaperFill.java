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
import org.lodestar.app.casework.face.CaseAccess;
import org.lodestar.app.demonstration.CaseScript.Paper;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Evidence;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.Review;
import org.lodestar.app.referral.face.Draft;
import org.lodestar.app.referral.face.LaterEvidence;
import org.lodestar.app.referral.face.LaterReferrals;
import org.lodestar.app.referral.face.RedactionView;
import org.lodestar.app.referral.face.Redactions;
import org.lodestar.app.referral.face.ReferralDocuments;
import org.lodestar.app.referral.face.ReferralProgress;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.referral.face.Reviews;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.referral.quality.Remark;
import org.lodestar.app.referral.review.ReviewNotes;
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
  private final Redactions redactions;
  private final ReferralProgress progress;
  private final LaterReferrals later;
  private final LaterEvidence evidence;
  private final Reviews reviews;
  private final CaseAccess access;
  private final Clock clock;

  PaperFill(
      Referrals referrals,
      ReferralDocuments documents,
      Redactions redactions,
      ReferralProgress progress,
      LaterReferrals later,
      LaterEvidence evidence,
      Reviews reviews,
      CaseAccess access,
      Clock clock) {
    this.referrals = referrals;
    this.documents = documents;
    this.redactions = redactions;
    this.progress = progress;
    this.later = later;
    this.evidence = evidence;
    this.reviews = reviews;
    this.access = access;
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
      case "CONVERTED" -> later.convert(worker, begun(form), today()).id();
      default -> {
        UUID present = begun(form);
        go(worker, present, paper);
        yield present;
      }
    };
  }

  private static UUID begun(@Nullable UUID form) {
    return Objects.requireNonNull(form, "Nothing was begun");
  }

  private void go(Worker worker, UUID form, Paper paper) {
    switch (paper.what()) {
      case "REDACT" -> redact(worker, form);
      case "SEND" -> send(worker, form);
      case "REFERENCE" -> progress.reference(worker, form, PersonalText.of(note(paper)));
      case "EVIDENCE" -> evidence.add(worker, form, PersonalText.of(note(paper)), null, today());
      case "EVIDENCE_SENT" -> evidenceSent(worker, form);
      default ->
          progress.record(
              worker,
              form,
              NrmEvent.valueOf(paper.what()),
              today(),
              paper.note() == null ? null : PersonalText.of(paper.note()));
    }
  }

  /** The newest piece goes to the Home Office. */
  private void evidenceSent(Worker worker, UUID form) {
    Evidence newest = evidence.list(worker, form).getFirst();
    evidence.send(worker, form, newest.id(), newest.version(), today(), Evidence.Way.BY_US);
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

  /** Takes out everything that was marked, and reads it through. */
  private void redact(Worker worker, UUID form) {
    RedactionView view = redactions.get(worker, form);
    RedactionView kept =
        redactions.save(
            worker,
            form,
            new Redactions.Worked(
                view.texts(),
                Map.of(),
                true,
                "Many people in the county have this in common; no town and no day is named.",
                view.version()));
    redactions.read(worker, form, kept.fingerprint());
  }

  /** A colleague reads the newest document of a case and hands over what they found. */
  UUID read(Worker reader, UUID file) {
    access.declareNoConflict(reader, file);
    UUID form = referrals.ofCase(file).getFirst().id();
    Review begun = reviews.begin(reader, form);
    Draft draft = referrals.draft(reader, form);
    reviews.give(reader, form, begun.id(), begun.version(), found(draft));
    return begun.id();
  }

  private static ReviewNotes found(Draft draft) {
    return new ReviewNotes(
        Map.of("DATES", ReviewNotes.Verdict.LOOK_AGAIN),
        Map.of(
            Section.EXPLOITATION,
            "Two years here and twenty months in the account. Say where each comes from."),
        draft.versions());
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
    if (referrals.head(worker, form).route() == FormRoute.DTN_ANONYMOUS) {
      redactions.read(worker, form, redactions.get(worker, form).fingerprint());
    }
    documents.freeze(worker, form);
    progress.sent(worker, form, today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
